"""A generated population by bulk load: families in every phase with plans and entries, for measuring.

The same seed and day give the same families. Rows are written in the states' own order, so that the
database's triggers accept them, and the chain of events is computed in one pass.
"""

import random
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.db import models
from django.utils import timezone

from cases import planning, sealing
from cases.events import GENESIS
from cases.forms.plan import Fields
from cases.models import (
    Approval,
    Authorship,
    Case,
    CaseEvent,
    CasePerson,
    ChildView,
    DecisionReference,
    Goal,
    GoalScore,
    Guardianship,
    Kind,
    Person,
    Plan,
    PlanGoal,
    Record,
    RecordVersion,
    Referral,
    StaffAssignment,
    State,
    VersionState,
    event_hash,
)
from meetings import entering
from meetings.forms.entry import empty_fields
from meetings.models import ConcernedChild, Entry, Participant, TouchedGoal
from perhetyo.models import Role, User

FIRST = ["Aada", "Aaro", "Elli", "Eero", "Iida", "Joel", "Kaisla", "Lauri", "Minea", "Noel", "Olivia", "Pauli",
         "Ronja", "Samu", "Taimi", "Urho", "Vieno", "Väinämö"]  # fmt: skip
HEADS, TAILS = ["Kuusi", "Lehto", "Niitty", "Suvi", "Kallio", "Hopea", "Tuuli", "Kivi"], ["ranta", "mäki", "lampi", "aho", "salo", "puro"]  # fmt: skip
# How the families are spread over the phases, of a hundred.
SPREAD = [(State.WORKING, 72), (State.START, 10), (State.CLOSING, 6), (State.CLOSED, 7), (State.QUEUED, 5)]
TEXT = (
    "Olimme mukana tavallisessa illassa: ruoka, läksyt, iltapala ja nukkumaanmeno. Puhuimme siitä, mikä on "
    "helpottanut ja mikä vielä kuormittaa. Lapset saivat kertoa ensin. Sovimme, että jatketaan samalla tavalla. "
)
KINDS = ["family", "individual_child", "individual_parent", "phone", "cancelled"]


@dataclass
class Rows:
    """What is written in one go, by model, in the order the models were first met."""

    by_model: dict[type[Any], list[Any]] = field(default_factory=dict)
    finished: dict[str, list[Any]] = field(
        default_factory=lambda: {"approved": [], "finalised": [], "submitted": []}
    )
    events: list[tuple[Any, str, datetime, Any, dict[str, Any]]] = field(default_factory=list)

    def add(self, row: Any) -> Any:
        self.by_model.setdefault(type(row), []).append(row)
        return row


class Population:
    """Generates `count` families; `say` is told how far it is."""

    def __init__(self, staff: Any, *, seed: int, today: date, say: Callable[[str], None]) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same families for the same seed, nothing secret
        self.staff, self.today, self.say = staff, today, say
        self.year_counter = Case.objects.count() + 200
        self.workers: list[User] = []
        self.deciders: list[User] = []

    def build(self, count: int, *, entries: int = 4) -> None:
        self._hire(max(4, count // 45), max(2, count // 90))
        for start in range(0, count, 250):
            rows = Rows()
            for number in range(start, min(count, start + 250)):
                self._family(rows, number, entries)
            self._write(rows)
            self.say(f"{min(count, start + 250)} / {count} families")

    def _id(self) -> uuid.UUID:
        return uuid.UUID(int=self.random.getrandbits(128), version=4)

    def _hire(self, workers: int, deciders: int) -> None:
        """Workers beside those of the demo, so that caseloads look like real ones."""
        unit = self.staff.unit
        made = [
            User(
                id=self._id(), username=f"{role}-{number}", first_name=self.random.choice(FIRST),
                last_name=self._surname(), role=role, unit=unit, can_decide=role == Role.SOCIAL_WORKER,
                title_fi="perheohjaaja", title_sv="familjehandledare", password="!",  # noqa: S106
            )
            for role, many in ((Role.FAMILY_WORKER, workers), (Role.SOCIAL_WORKER, deciders))
            for number in range(many)
        ]  # fmt: skip
        User.objects.bulk_create(made)
        self.workers = [self.staff["tiina"], *(each for each in made if each.role == Role.FAMILY_WORKER)]
        self.deciders = [self.staff["katariina"], *(each for each in made if each.role == Role.SOCIAL_WORKER)]

    def _surname(self) -> str:
        return self.random.choice(HEADS) + self.random.choice(TAILS)

    def _family(self, rows: Rows, number: int, entries: int) -> None:
        states = [state for state, share in SPREAD for _n in range(share)]
        state = states[(number * 37) % len(states)]
        is_submitted = state == State.START and number % 2 == 0
        lead = self.workers[number % len(self.workers)]
        decider = self.deciders[0] if is_submitted else self.deciders[number % len(self.deciders)]
        opened = timezone.make_aware(
            datetime.combine(self.today - timedelta(days=60 + number % 200), time(9))
        )
        case = self._case(rows, state, lead, decider, opened)
        people = self._people(rows, case)
        rows.events.append((case, Kind.REFERRAL_SENT, opened, decider, {}))
        if state == State.QUEUED:
            return
        rows.events.append((case, Kind.STARTED, opened + timedelta(days=3), self.staff["eeva"], {}))
        goals = self._plan(rows, case, people, lead, decider, opened, is_submitted=is_submitted)
        if state != State.START:
            for place in range(entries):
                self._entry(rows, case, people, goals, lead, place)

    def _case(self, rows: Rows, state: str, lead: User, decider: User, opened: datetime) -> Case:
        self.year_counter += 1
        stamps: dict[str, Any] = {"queued_at": opened, "queued_by": self.staff["eeva"]}
        if state != State.QUEUED:
            stamps |= {"started_at": opened, "started_by": self.staff["eeva"]}
        if state in (State.WORKING, State.CLOSING, State.CLOSED):
            stamps |= {"working_at": opened, "working_by": decider}
            stamps["next_review_on"] = self.today + timedelta(days=self.random.randint(-20, 70))
        if state in (State.CLOSING, State.CLOSED):
            stamps |= {"closing_at": opened, "closing_by": decider}
        if state == State.CLOSED:
            stamps |= {
                "closed_at": opened,
                "closed_by": decider,
                "ended_on": self.today,
                "end_reason": "moved",
            }
        case = rows.add(
            Case(
                id=self._id(), number=f"PT-{self.today.year}-{self.year_counter:06d}", legal_basis="child_welfare",
                service="intensified_family_work", service_task="child_welfare", state=state,
                unit=self.staff.unit, responsible_social_worker=decider, opened_at=opened, **stamps,
            )
        )  # fmt: skip
        rows.add(
            Referral(
                case=case,
                purpose=TEXT,
                family_wish="”Että arki sujuisi.”",
                told_to_family="yes",
                sent_at=opened,
            )
        )
        ends_on = self.today + timedelta(days=14) if state == State.CLOSED else None
        if state != State.QUEUED:
            rows.add(
                StaffAssignment(case=case, worker=lead, role="lead", starts_on=opened.date(), ends_on=ends_on)
            )
        return case

    def _people(self, rows: Rows, case: Case) -> list[CasePerson]:
        last, parts = self._surname(), []
        for place in range(self.random.randint(2, 5)):
            role = ["parent", "child", "child", "parent", "child"][place]
            born = self.today - timedelta(days=self.random.randint(1200, 6000)) if role == "child" else None
            person = rows.add(
                Person(id=self._id(), first_names=self.random.choice(FIRST), last_name=last, born_on=born)
            )
            parts.append(rows.add(CasePerson(case=case, person=person, role=role, is_client=role == "child")))
        for child in (each for each in parts if each.role == "child"):
            for adult in (each for each in parts if each.role == "parent"):
                rows.add(
                    Guardianship(
                        id=self._id(), case=case, child=child.person, adult=adult.person, kind="joint"
                    )
                )
            rows.add(
                DecisionReference(
                    case=case, child=child.person, number=f"LS-{case.number}", decided_on=case.opened_at.date(),
                    decided_by="Katariina Vesanto", valid_from=case.opened_at.date(),
                )
            )  # fmt: skip
        return parts

    def _frame(self, schema: str, case: Case, people: list[CasePerson], lead: User) -> Fields:
        return {
            "schema": schema, "language": "fi", "version": 1, "written_on": self.today.isoformat(),
            "case": {"number": case.number, "legal_basis": case.legal_basis, "service": case.service,
                     "service_task": case.service_task, "organiser": case.unit.organiser("fi"),
                     "unit": case.unit.name("fi")},
            "authors": [{"name": str(lead), "title": lead.title_fi, "unit": case.unit.name("fi")}],
            "responsible": {"name": str(lead), "title": lead.title_fi, "phone": lead.phone},
            "people": [
                {"id": str(each.person.pk), "name": each.person.name, "role": each.role,
                 "born_on": planning.iso(each.person.born_on) or None, "age": each.person.age(self.today),
                 "is_client": each.is_client}
                for each in people
            ],
            "legal_text": "",
        }  # fmt: skip

    def _version(
        self, rows: Rows, case: Case, kind: str, by: User, at: datetime, content: Fields
    ) -> RecordVersion:
        record = rows.add(Record(id=self._id(), case=case, kind=kind, language="fi"))
        text = sealing.canonical(content)
        return RecordVersion(
            id=self._id(), record=record, number=1, created_by=by, created_at=at, edited_by=by, edited_at=at,
            content=text, content_hash=sealing.sha256(text),
        )  # fmt: skip

    def _plan(
        self, rows: Rows, case: Case, people: list[CasePerson], lead: User, decider: User, at: datetime,
        *, is_submitted: bool,
    ) -> list[Goal]:  # fmt: skip
        goals = [Goal(id=self._id(), case=case) for _n in range(2)]
        review = {"on": (self.today + timedelta(days=50)).isoformat(), "time": "16:00", "place": "koti"}
        fields = planning.empty_fields() | {
            "next_review": review,
            "goals": [
                {"id": str(goal.pk), **dict.fromkeys(planning.GOAL_TEXTS, ""), "title": f"Tavoite {place + 1}",
                 "indicator": TEXT, "means": TEXT,
                 "scores": [{"person_id": str(each.person.pk), "now": 3, "wished": 7} for each in people]}
                for place, goal in enumerate(goals)
            ],
        }  # fmt: skip
        fields["sections"] |= {"situation": TEXT * 2, "strengths": TEXT}
        frame = planning_frame(self._frame("perhetyo/plan/1", case, people, lead))
        version = self._version(rows, case, Record.Kind.PLAN, lead, at, planning.content(frame, fields))
        rows.add(version)
        rows.add(
            Plan(
                version=version,
                situation=TEXT * 2,
                strengths=TEXT,
                next_review_on=self.today + timedelta(days=50),
            )
        )
        for place, goal in enumerate(goals):
            rows.add(goal)
            wording = rows.add(
                PlanGoal(
                    version=version,
                    goal=goal,
                    position=place,
                    title=f"Tavoite {place + 1}",
                    indicator=TEXT,
                    means=TEXT,
                )
            )
            for each in people:
                rows.add(GoalScore(plan_goal=wording, person=each.person, now=3, wished=7))
        for each in (part for part in people if part.role == "child"):
            rows.add(
                ChildView(
                    version=version, child=each.person, was_sought=True, manner="alone", content="”Hyvä.”"
                )
            )
        rows.add(Authorship(version=version, user=lead, since=at))
        is_approved = case.state != State.START
        if is_approved or is_submitted:
            rows.finished["approved" if is_approved else "submitted"].append(version)
        if is_approved:
            rows.add(
                Approval(id=self._id(), version=version, content_hash=version.content_hash, outcome="approved",
                         decided_by=decider, decided_at=at)
            )  # fmt: skip
            facts = {
                "record": str(version.record_id),
                "of": "plan",
                "version": 1,
                "hash": version.content_hash,
            }
            rows.events.append((case, Kind.APPROVED, at + timedelta(days=9), decider, facts))
        return goals

    def _entry(
        self, rows: Rows, case: Case, people: list[CasePerson], goals: list[Goal], lead: User, place: int
    ) -> None:
        day = self.today - timedelta(days=3 * place + self.random.randint(1, 3))
        kind = KINDS[self.random.randrange(len(KINDS))]
        fields = empty_fields(kind) | {
            "date": day.isoformat(), "start": "10:00", "end": "" if kind == "cancelled" else "11:30",
            "concerns": [str(each.person.pk) for each in people if each.role == "child"],
            "participants": [] if kind == "cancelled" else [f"person:{each.person.pk}" for each in people],
            "goals": [str(goals[0].pk)], "what_we_did": TEXT * 3, "written_together": "yes",
        }  # fmt: skip
        frame = self._frame("perhetyo/entry/1", case, people, lead) | {
            "seats": [
                {"key": f"person:{each.person.pk}", "name": each.person.name, "role": each.role,
                 "is_child": each.role == "child", "is_family": True}
                for each in people
            ],
            "goals": [{"id": str(goal.pk), "title": "Tavoite"} for goal in goals], "hides_places": False,
        }  # fmt: skip
        content = entering.content(frame, fields)
        at = datetime.combine(day, time(15), UTC)
        version = rows.add(self._version(rows, case, Record.Kind.ENTRY, lead, at, content))
        starts_at, ends_at = entering.bounds(fields)
        rows.add(
            Entry(version=version, kind=kind, starts_at=starts_at, ends_at=ends_at, what_we_did=TEXT * 3,
                  written_together="yes", is_weekend=content["is_weekend"], is_child_alone=content["is_child_alone"])
        )  # fmt: skip
        for each in people:
            if each.role == "child":
                rows.add(ConcernedChild(version=version, child=each.person))
            if kind != "cancelled":
                rows.add(Participant(version=version, person=each.person))
        rows.add(TouchedGoal(version=version, goal=goals[0]))
        rows.add(Authorship(version=version, user=lead, since=at))
        rows.finished["finalised"].append(version)
        facts = {"record": str(version.record_id), "of": "entry", "version": 1, "hash": version.content_hash}
        rows.events.append((case, Kind.FINALISED, at, lead, facts))

    def _write(self, rows: Rows) -> None:
        first: tuple[type[Any], ...] = (Case, Person, Record, RecordVersion, Goal)
        for model in (*first, *rows.by_model):
            waiting = rows.by_model.get(model, [])
            if waiting:
                model._default_manager.bulk_create(waiting, batch_size=1000)
                rows.by_model[model] = []
        _finish(rows.finished)
        _chain(rows.events)


def planning_frame(frame: Fields) -> Fields:
    """The plan's own parts of a frame, for a family without a network."""
    empty: Fields = {"may_contact": [], "other": []}
    return {**frame, "household": [], "network": empty, "meetings_per_week": {"min": 1, "max": 3}}


def _finish(finished: dict[str, list[RecordVersion]]) -> None:
    """Every version goes the way of its lifecycle: no state is skipped, the triggers would refuse."""
    ways: dict[str, list[str]] = {
        "approved": [VersionState.READY_FOR_FAMILY, VersionState.SUBMITTED, VersionState.APPROVED],
        "submitted": [VersionState.READY_FOR_FAMILY, VersionState.SUBMITTED],
        "finalised": [VersionState.READY_FOR_FAMILY, VersionState.FINALISED],
    }
    stamps = {
        VersionState.READY_FOR_FAMILY: "frozen",
        VersionState.SUBMITTED: "submitted",
        VersionState.FINALISED: "finalised",
    }
    for end, versions in finished.items():
        rows = RecordVersion.objects.filter(pk__in=[each.pk for each in versions])
        for state in ways[end]:
            stamp = stamps.get(VersionState(state))
            more: dict[str, Any] = (
                {f"{stamp}_at": models.F("edited_at"), f"{stamp}_by": models.F("edited_by")} if stamp else {}
            )
            rows.update(state=state, **more)


def _chain(events: Iterable[tuple[Any, str, datetime, Any, dict[str, Any]]]) -> None:
    """Append to the one chain, each row bound to the one before it."""
    last = CaseEvent.objects.order_by("-sequence").first()
    sequence, previous = (last.sequence, last.hash) if last else (0, GENESIS)
    made = []
    for case, kind, at, by, facts in events:
        sequence += 1
        digest = event_hash(sequence, case.pk, kind, at, by.pk, facts, previous)
        made.append(
            CaseEvent(
                sequence=sequence, case=case, kind=kind, at=at, by=by, facts=facts,
                previous_hash=previous, hash=digest,
            )
        )  # fmt: skip
        previous = digest
    CaseEvent.objects.bulk_create(made, batch_size=1000)
