"""A generated population by bulk load: families in every phase with plans and entries, for measuring.

The same seed and day give the same families.
"""

import random
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from cases import planning, sealing
from cases.forms.plan import Fields
from cases.models import (
    Acknowledgement,
    Approval,
    Authorship,
    Case,
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
)
from meetings import entering
from meetings.forms.entry import empty_fields
from meetings.models import ConcernedChild, Entry, Participant, TouchedGoal
from perhetyo.models import Role, User
from reviews.demo.bulk import Rows

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


class Population:
    """Generates `count` families; `say` is told how far it is."""

    def __init__(self, staff: Any, *, seed: int, today: date, say: Callable[[str], None]) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same families for the same seed  # nosec B311
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
            rows.write()
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
                title_fi="perheohjaaja", title_sv="familjehandledare", password="!",  # noqa: S106 # nosec B106
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
        goals = self._plan(rows, case, people, lead, decider, opened, state=state, is_submitted=is_submitted)
        if state != State.START:
            for place in range(entries):
                self._entry(rows, case, people, goals, lead, place)

    def _case(self, rows: Rows, state: str, lead: User, decider: User, opened: datetime) -> Case:
        self.year_counter += 1
        stamps = self._stamps(state, decider, opened)
        case = rows.add(
            Case(
                id=self._id(), number=f"PT-{self.today.year}-{self.year_counter:06d}", legal_basis="child_welfare",
                service="intensified_family_work", service_task="child_welfare",
                unit=self.staff.unit, responsible_social_worker=decider, opened_at=opened, **stamps,
            )
        )  # fmt: skip
        rows.cases.setdefault(state, []).append(case)
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
                StaffAssignment(
                    case=case,
                    worker=lead,
                    role="lead",
                    starts_on=opened.date(),
                    ends_on=ends_on,
                    finish_until=ends_on,
                )
            )
        return case

    def _stamps(self, state: str, decider: User, opened: datetime) -> dict[str, Any]:
        """When and by whom a case came to each state up to `state`."""
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
        return stamps

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
            "guardians": [], "household": [], "began_on": case.opened_at.date().isoformat(), "legal_text": "",
            "social_worker": {"name": str(case.responsible_social_worker), "title": "", "unit": ""},
        }  # fmt: skip

    def _version(
        self, rows: Rows, case: Case, kind: str, by: User, at: datetime, content: Fields
    ) -> RecordVersion:
        record = rows.add(Record(id=self._id(), case=case, kind=kind, language="fi"))
        version = RecordVersion(
            id=self._id(), record=record, number=1, created_by=by, created_at=at, edited_by=by, edited_at=at
        )
        rows.texts[version.pk] = sealing.canonical(content)
        return version

    def _plan(
        self, rows: Rows, case: Case, people: list[CasePerson], lead: User, decider: User, at: datetime,
        *, state: str, is_submitted: bool,
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
        self._plan_rows(rows, rows.add(version), people, goals)
        rows.add(Authorship(version=version, user=lead, since=at))
        self._plan_end(rows, version, people, lead, decider, at, state=state, is_submitted=is_submitted)
        return goals

    def _plan_rows(
        self, rows: Rows, version: RecordVersion, people: list[CasePerson], goals: list[Goal]
    ) -> None:
        """The plan's body as a form would have written it."""
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

    def _plan_end(
        self, rows: Rows, version: RecordVersion, people: list[CasePerson], lead: User, decider: User,
        at: datetime, *, state: str, is_submitted: bool,
    ) -> None:  # fmt: skip
        """The parents' words and the approval, as far as this family's phase has come."""
        is_approved = state != State.START
        if is_approved or is_submitted:
            rows.finished["approved" if is_approved else "submitted"].append(version)
            parents = [part for part in people if part.role == "parent"]
            rows.words += [self._word(rows.hash_of(version), version, each, lead, at) for each in parents]
        if is_approved:
            rows.approvals.append(
                Approval(
                    id=self._id(), version=version, content_hash=rows.hash_of(version), outcome="approved",
                    name_shown=str(decider), title_shown=decider.title_fi, ground="responsible", method="password",
                    decided_by=decider, decided_at=at + timedelta(days=9),
                )
            )  # fmt: skip

    def _word(
        self, text_hash: str, version: RecordVersion, part: CasePerson, worker: User, at: datetime
    ) -> Acknowledgement:
        audience = [{"id": str(part.person.pk), "role": part.role}]
        return Acknowledgement(
            id=self._id(), version=version, content_hash=text_hash, person=part.person,
            view_hash=sealing.view_hash(text_hash, audience=audience, language="fi"),
            name_shown=part.person.name, role_shown=part.role, status="agrees", method="paper", reading="self",
            known_by="before", sentence="Olen lukenut tämän.", paper_on=at.date(), signed_at=at, witness=worker,
        )  # fmt: skip

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
        frame = self._frame("perhetyo/entry/2", case, people, lead) | {
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


def planning_frame(frame: Fields) -> Fields:
    """The plan's own parts of a frame, for a family without a network."""
    empty: Fields = {"may_contact": [], "other": []}
    return {**frame, "household": [], "network": empty, "meetings_per_week": {"min": 1, "max": 3}}
