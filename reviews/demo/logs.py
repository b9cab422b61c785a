"""What a log officer and a social worker of the demo find: reads of the last days, requests, a giving-out."""

import uuid
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from cases import openings
from cases.models import Case, DataRequest, Disclosure, Record
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.models import ReadLog, User
from reviews.demo.build import Staff

# days ago, hour, who, on which ground, pages: an ordinary week, and one late evening.
READS: list[tuple[int, int, str, str, list[str]]] = [
    (6, 9, "tiina", "lead", ["case", "plan", "entries"]),
    (5, 10, "mikael", "pair", ["case", "entries"]),
    (4, 13, "katariina", "responsible", ["case", "plan", "plan_pdf"]),
    (3, 9, "tiina", "lead", ["case", "people"]),
    (2, 23, "mikael", "pair", ["case", "plan"]),
]
# days ago, ground, in the worker's words, what the unit lead found.
OPENINGS = [
    (9, "on_call", "Äiti soitti päivystykseen illalla, kun perheen oma työntekijä oli lomalla.", "in_order"),
    (1, "absence", "Tiina sairastui, ja huomisen tapaamisen aika piti tarkistaa perheelle.", ""),
]
ASKED_LOG = "Kuka on lukenut meidän tietoja tänä syksynä?"
ASKED_DATA = "Haluan kopion suunnitelmasta ja kaikista merkinnöistä."


def read_and_ask(case: Case, staff: Staff, *, today: date) -> None:
    """Fill the log, the queues and the list of what was given out for one family in work."""
    for days_ago, hour, name, ground, pages in READS:
        _read(case, staff[name], ground, pages, at=_at(today - timedelta(days=days_ago), hour))
    mother = next(each.person for each in case.present_people if each.role == "parent")
    katariina = staff["katariina"]
    for days_ago, kind, about in (
        (10, DataRequest.Kind.LOG, ASKED_LOG),
        (16, DataRequest.Kind.DATA, ASKED_DATA),
    ):
        day = today - timedelta(days=days_ago)
        with clock.travelled_to(_at(day, 11)), acting(katariina):
            DataRequest.objects.create(
                case=case, kind=kind, person=mother, about=about, received_on=day, made_by=katariina
            )
    day = today - timedelta(days=4)
    with clock.travelled_to(_at(day, 14)), acting(katariina):
        Disclosure.objects.create(
            case=case, record=Record.objects.filter(case=case, kind="plan").first(), what="Suunnitelma, kopio",
            person=mother, to_whom=mother.name, why="Omien tietojen tarkastaminen", ground=Disclosure.Ground.PARTY, on=day,
            by=katariina,
        )  # fmt: skip


def open_and_review(case: Case, staff: Staff, *, today: date) -> None:
    """Two exceptional openings of the last days: one looked through, one that waits for the unit lead."""
    for days_ago, ground, words, finding in OPENINGS:
        with clock.travelled_to(_at(today - timedelta(days=days_ago), 19)), acting(staff["juho"]):
            opening = openings.open_exceptionally(case.number, ground=ground, words=words, by=staff["juho"])
        _read(case, staff["juho"], "exceptional", ["case", "entries"], at=opening.opened_at)
        if finding:
            with clock.travelled_to(_at(today - timedelta(days=days_ago - 1), 9)), acting(staff["eeva"]):
                openings.review(opening, finding=finding, words="", by=staff["eeva"])


def _read(case: Case, user: User, ground: str, pages: list[str], *, at: datetime) -> None:
    people: list[Any] = [each.person_id for each in case.present_people]
    for place, page in enumerate(pages):
        request_id = uuid.uuid5(case.pk, f"{user.username} {at} {page}")
        action = ReadLog.Action.DOWNLOAD if page.endswith("_pdf") else ReadLog.Action.VIEW
        ReadLog.objects.bulk_create(
            ReadLog(
                at=at + timedelta(minutes=place), request_id=request_id, user=user, role=user.role,
                ground=ground, action=action, page=page, case_id=case.pk, person_id=person,
            )
            for person in people
        )  # fmt: skip


def _at(day: date, hour: int) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(hour, 10)))
