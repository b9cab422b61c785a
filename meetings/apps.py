from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "meetings"

    def ready(self) -> None:
        from cases import bodies
        from meetings.bodies import ChildViewBody, EntryBody

        bodies.register(EntryBody())
        bodies.register(ChildViewBody())
