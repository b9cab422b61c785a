from django.apps import AppConfig


class PerhetyoConfig(AppConfig):
    name = "perhetyo"
