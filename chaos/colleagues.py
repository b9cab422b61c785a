"""More workers of the demo for one family, each with an account: `python -m chaos.colleagues CASE NAME ...`

They are named for the family by its unit's lead, through the product's own rule.
"""

import os
import sys

import django

LEAD = "eeva"  # of the demo


def add(case_id: str, names: list[str]) -> None:
    """Family workers with the demo's password. Raises Refused when one cannot be named for the family."""
    from cases import team
    from cases.models import Case, StaffAssignment
    from perhetyo import clock
    from perhetyo.database import acting
    from perhetyo.demo_people import PASSWORD
    from perhetyo.models import Role, User

    case, lead = Case.objects.with_faces().get(pk=case_id), User.objects.get(username=LEAD)
    with acting(lead):
        for name in names:
            worker = User(username=name, last_name=name, role=Role.FAMILY_WORKER, unit=case.unit)
            worker.set_password(PASSWORD)
            worker.save()
            team.name_worker(
                case, worker, role=StaffAssignment.Role.PAIR, starts_on=clock.today(), ends_on=None,
                reason="", by=lead,
            )  # fmt: skip


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perhetyo.settings")
    django.setup()
    add(sys.argv[1], sys.argv[2:])
