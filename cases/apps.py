from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "cases"

    def ready(self) -> None:
        from cases import bodies
        from cases.plan_body import PlanBody
        from cases.shared_screen.session import end_all_of
        from perhetyo import sign_ins

        bodies.register(PlanBody())
        sign_ins.ends_too.append(end_all_of)
