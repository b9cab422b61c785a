"""The web process."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perhetyo.settings")
application = get_wsgi_application()

from perhetyo.start_checks import refuse_unfit  # noqa: E402  models are there only now

refuse_unfit()
