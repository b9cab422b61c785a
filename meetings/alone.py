"""What children told without another of the family: it goes on no paper and in no draft that all may read."""

from collections import defaultdict
from typing import Any

from cases.models import Case
from meetings.models import Participant


def of_children_only(case: Case) -> set[Any]:
    """Ids of the versions of entries in which, of the family, only children took part; calls among them."""
    adults = {part.person_id for part in case.case_people.all() if part.role != "child"}
    rows = Participant.objects.filter(version__record__case=case).exclude(person=None)
    present: dict[Any, set[Any]] = defaultdict(set)
    for version, person in rows.values_list("version_id", "person_id"):
        present[version].add(person)
    return {version for version, people in present.items() if not people & adults}
