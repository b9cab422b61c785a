from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "cases"

    def ready(self) -> None:
        from cases import bodies
        from cases.plan_body import PlanBody

        bodies.register(PlanBody())
