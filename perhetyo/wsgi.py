"""The web process."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perhetyo.settings")
application = get_wsgi_application()

from perhetyo.demo_mark import refuse_real_data  # noqa: E402  models are there only now

refuse_real_data()
