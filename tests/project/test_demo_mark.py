"""Demo mode and real data never meet."""

from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command

from perhetyo.demo_mark import refuse_real_data

pytestmark = pytest.mark.django_db(databases=["default", "owner"])


def test_the_demo_refuses_a_database_that_is_not_marked(settings: Any) -> None:
    settings.IS_DEMO = True
    with pytest.raises(ImproperlyConfigured, match="PERHETYO_DEMO"):
        refuse_real_data()
    settings.IS_DEMO = False
    refuse_real_data()


def test_demo_data_is_written_only_in_demo_mode_and_never_over_other_data(staff: Any, settings: Any) -> None:
    with pytest.raises(CommandError, match="PERHETYO_DEMO"):
        call_command("demo_data")
    settings.IS_DEMO = True
    with pytest.raises(CommandError, match="something else"):
        call_command("demo_data")
