"""The web process."""

import os

from django.core.wsgi import get_wsgi_application

from perhetyo.whole_bodies import only_whole_bodies

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perhetyo.settings")
django = get_wsgi_application()

from perhetyo.start_checks import when_fit  # noqa: E402  models are there only now

application = when_fit(only_whole_bodies(django))
