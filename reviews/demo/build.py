"""Builds one invented family step by step, each step on its own day, by the functions the pages call."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone, translation

from cases import approving, correcting, planning, records, referring, team
from cases.models import (
    Case,
    CasePerson,
    ContactDetails,
    DecisionReference,
    Guardianship,
    NetworkMember,
    Person,
    RecordVersion,
    ReferralAnswer,
)
from perhetyo import clock
from perhetyo.database import acting
from perhetyo.models import Unit, User
from reviews import closing
from reviews.demo import acts
from reviews.demo.families import PLAN_FI, Family, Member
from reviews.demo.journal import Journal, hold_review, write_summary

WRONG_CALL = {
    "kind": "phone", "start": "14:10", "end": "14:20", "contact_mode": "phone",
    "what_we_did": "Toisen perheen vanhempi soitti ja siirsi torstain tapaamisen.", "written_together": "no",
    "not_together_reason": "remote",
}  # fmt: skip
ANNULMENT = "Puhelu kuului toiselle perheelle. Se on kirjattu oikeaan paikkaan."
REQUESTS = [
    {"wrong": "Siinä lukee, että myöhästyin. Minusta en ollut myöhässä.", "wished": "Kohta pois kokonaan."},
    {"wrong": "Iltalistan teki Leo eikä Elsa.", "wished": "”Leo teki iltalistan kuvista.”"},
]
REFUSAL = (
    "Merkintä kertoo, mitä tapaamisessa sanottiin, eikä siinä ole virhettä. Oma näkemyksesi voidaan "
    "kirjata tekstin viereen omin sanoin."
)
PLANNING = 30  # days from the referral to the approved plan in families that have come further

FIRST = ["refer", "send", "answer", "start", "write", "share", "submit", "decide"]
LATER = {
    "in_work": ["meet"],
    "overdue": ["meet"],
    "closing": ["meet", "review", "begin_closing", "summarise"],
    "closed": ["meet", "review", "begin_closing", "summarise", "sign_summary"],
}
# How many of the first steps a family has taken; the later ones follow the last of them.
STEPS = {
    "draft": 1,
    "sent": 2,
    "returned": 3,
    "declined": 3,
    "queued": 3,
    "started": 4,
    "writing": 5,
    "with_family": 6,
    "submitted": 7,
    "plan_returned": 8,
    "working": 8,
    **dict.fromkeys(LATER, 8),
}


@dataclass
class Staff:
    """The demo's workers by user name, and the unit that takes the referrals in."""

    users: dict[str, User]
    unit: Unit

    def __getitem__(self, name: str) -> User:
        return self.users[name]


class Builder:
    """One family. Steps happen on days spread from its first day to today, at office hours."""

    def __init__(self, family: Family, staff: Staff, *, today: date) -> None:
        self.family = family
        self.staff = staff
        self.today = today
        self.case: Case
        self.people: list[tuple[Member, Person]] = []

    def build(self) -> Case:
        """The first steps are spread evenly over the family's first days, the later ones over the rest."""
        family = self.family
        first = FIRST[: STEPS[family.state]]
        later = LATER.get(family.state, [])
        days = family.days_ago if not later else min(family.days_ago, PLANNING)
        gap = days / max(len(first), 1)
        for place, name in enumerate(first):
            self._take(name, family.days_ago - round(gap * place), hour=9 + place)
        left = family.days_ago - days
        ago = [round(left * (1 - place / len(later))) for place in range(len(later))]
        for name, days_ago, next_ago in zip(later, ago, [*ago, 0][1:], strict=True):
            self.until = self.today - timedelta(days=next_ago)
            self._take(name, days_ago, hour=17)
        return self.case

    def _take(self, name: str, days_ago: int, *, hour: int) -> None:
        day = self.today - timedelta(days=days_ago)
        with clock.travelled_to(_at(day, hour)), translation.override(self.family.language):
            getattr(self, name)()

    @contextmanager
    def as_user(self, name: str) -> Iterator[User]:
        user = self.staff[name]
        with acting(user):
            yield user

    def fresh(self) -> Case:
        return Case.objects.with_faces().get(pk=self.case.pk)

    def version(self) -> RecordVersion:
        version = planning.latest(self.fresh())
        if version is None:
            raise LookupError("the family has no plan yet")
        return version

    def refer(self) -> None:
        family = self.family
        with self.as_user(family.social_worker) as by:
            self.case = referring.begin(
                legal_basis=family.law,
                unit=self.staff.unit,
                language=family.language,
                by=by,
                matter_opened_on=clock.today() - timedelta(days=14),
                client_plan_on=clock.today() - timedelta(days=7),
                client_plan_check_on=clock.today() + timedelta(days=358),
                composition="koko perhe" if family.language == "fi" else "hela familjen",
                places="koti" if family.language == "fi" else "hemmet",
            )
            for member in family.members:
                self._add(member)
            self._guardians()
            referral = self.case.referral
            referral.purpose, referral.family_wish = family.purpose, family.wish
            referral.told_to_family = "yes"
            referral.may_call_family = family.state != "returned"
            referral.save()
            for name, relation, organisation in family.network:
                NetworkMember.objects.create(
                    case=self.case, name=name, relation=relation, organisation=organisation,
                    may_contact=True, consent_by=family.members[-1].first_names, consent_on=clock.today(),
                )  # fmt: skip
            self._decisions()

    def _add(self, member: Member) -> None:
        born_on = date(self.today.year - member.age, 1, 15) if member.role == "child" else None
        person = Person.objects.create(
            first_names=member.first_names,
            last_name=member.last_name,
            born_on=born_on,
            language=member.language if member.role != "child" else self.family.language,
            interpreter_language=member.interpreter,
            has_protected_address=member.protected,
        )
        CasePerson.objects.create(
            case=self.case,
            person=person,
            role=member.role,
            is_client=member.role == "child",
            household=member.household,
        )
        if member.contact:
            ContactDetails.objects.create(person=person, **member.contact)
        self.people.append((member, person))

    def _guardians(self) -> None:
        children = [person for member, person in self.people if member.role == "child"]
        for member, adult in self.people:
            if member.role == "parent":
                for each in children:
                    Guardianship.objects.create(
                        case=self.case, child=each, adult=adult, kind=member.custody,
                        evidence_seen_on=clock.today(),
                    )  # fmt: skip

    def _decisions(self) -> None:
        letters = "LS" if self.family.law == "child_welfare" else "SH"
        last = self.case.number.rsplit("-", 1)[-1]
        for place, (member, person) in enumerate(self.people):
            if member.role == "child":
                DecisionReference.objects.create(
                    case=self.case,
                    child=person,
                    number=f"{letters}-{clock.today().year}-{last}-{place + 1}",
                    decided_on=clock.today(),
                    decided_by=str(self.staff[self.family.social_worker]),
                    valid_from=clock.today(),
                    valid_to=self.today + timedelta(days=120),
                    hours_per_month=24,
                )

    def send(self) -> None:
        with self.as_user(self.family.social_worker) as by:
            referring.send(self.fresh(), by=by)

    def answer(self) -> None:
        kinds = {"returned": ReferralAnswer.Kind.RETURNED, "declined": ReferralAnswer.Kind.DECLINED}
        with self.as_user("eeva") as by:
            referring.answer(
                self.fresh(),
                kinds.get(self.family.state, ReferralAnswer.Kind.ACCEPTED),
                text=self.family.answer,
                reason=ReferralAnswer.Reason.NOT_THIS_SERVICE,
                by=by,
            )

    def start(self) -> None:
        with self.as_user("eeva") as by:
            team.start(self.fresh(), lead=self.staff["tiina"], pair=self.staff["mikael"], by=by)

    def write(self) -> None:
        with self.as_user("tiina") as by:
            version = records.to_write_on(records.single(self.fresh(), "plan"), by=by)
            records.save(version, self.plan_fields(), by=by)

    def plan_fields(self) -> dict[str, Any]:
        texts = self.family.plan or PLAN_FI
        fields = planning.empty_fields()
        fields["sections"] |= {name: texts[name] for name in fields["sections"] if name in texts}
        fields["service_started_on"] = clock.today().isoformat()
        fields["kinds_of_work"] = ["guidance", "support", "doing_together"]
        fields["next_review"] = {
            "on": (self.today + timedelta(days=self.family.review_in)).isoformat(), "time": "16:30", "place": texts["place"]
        }  # fmt: skip
        names = ", ".join(member.first_names for member, _person in self.people)
        fields["negotiations"] = [
            {"on": clock.today().isoformat(), "place": texts["place"], "participants": names}
        ]
        fields["goals"] = [
            self._goal("goal", texts, child_words=texts["goal_words"], now=3, wished=7),
            self._goal("goal_two", texts, child_words="", now=4, wished=8),
        ]
        fields["child_views"] = [
            {
                "child_id": str(person.pk), "was_sought": True, "place": texts["view_place"],
                "manner": "alone" if member.age >= 10 else "cards",
                "content": texts["view"], "omission_reason": "",
            }
            for member, person in self.people
            if member.role == "child"
        ]  # fmt: skip
        return fields

    def _goal(
        self, name: str, texts: dict[str, Any], *, child_words: str, now: int, wished: int
    ) -> dict[str, Any]:
        voices = [*[str(person.pk) for _member, person in self.people], ""]
        return {
            "id": "",
            "owner": "",
            "title": texts[name],
            "child_words": child_words,
            "description": "",
            "indicator": texts[f"{name}_indicator"],
            "means": texts[f"{name}_means"],
            "scores": [
                {"person_id": voice, "now": max(0, now - place % 2), "wished": wished + place % 2}
                for place, voice in enumerate(voices)
            ],
        }

    def share(self) -> None:
        """The family reads, the text is frozen, and everybody but one in `with_family` says their word."""
        absent = self.people[-1][1] if self.family.state == "with_family" else None
        words = [
            self._word(person)
            for member, person in self.people
            if person != absent and (member.role == "parent" or member.age >= 10)
        ]
        acts.share(records.single(self.fresh(), "plan"), words, by=self.staff["tiina"])

    def _word(self, person: Person) -> acts.Word:
        if self.family.state == "submitted" and person == self.people[-1][1]:
            return acts.Word(person, acts.Status.DIFFERS, PLAN_FI["differing"])
        first_parent = next(each for member, each in self.people if member.role == "parent")
        texts = self.family.plan or PLAN_FI
        return acts.Word(person, box=texts["box"] if person == first_parent else "")

    def submit(self) -> None:
        acts.submit(
            records.single(self.fresh(), "plan"), by=self.staff["tiina"], absent="Ei päässyt paikalle."
        )

    def decide(self) -> None:
        version = self.version()
        seen = version.content_hash
        by = self.staff[self.family.social_worker]
        if self.family.state == "plan_returned":
            with acting(by):
                approving.send_back(version, comment=PLAN_FI["comment"], seen_hash=seen, by=by)
            return
        acts.approve(records.single(self.fresh(), "plan"), by=by)

    def meet(self) -> None:
        """Entries from the approval to yesterday, every third day, as families and weeks go."""
        has_afterwards = self.family.state == "in_work"
        until = self.until - timedelta(days=3 if has_afterwards else 0)
        Journal(self.case, self.people, self.staff).keep(since=clock.today(), until=until)
        if has_afterwards:
            self._afterwards()

    def _afterwards(self) -> None:
        """A call written to the wrong family and annulled; one request refused with reasons, one open."""
        tiina, katariina = self.staff["tiina"], self.staff[self.family.social_worker]
        father, mother = self.people[-1][1], self.people[-2][1]
        finished = RecordVersion.objects.filter(
            record__case=self.case, record__kind="entry", state="finalised"
        )
        first, second = finished.select_related("record").order_by("created_at")[:2]
        for version in (first, second):
            version.record.case = self.fresh()
        with clock.travelled_to(_at(self.until - timedelta(days=3), 15)):
            call = {
                "date": clock.today().isoformat(),
                "concerns": [str(self.people[0][1].pk)],
                "participants": [f"worker:{tiina.pk}"],
            }
            wrong = acts.log(self.fresh(), WRONG_CALL | call, by=tiina)
            refused = acts.ask(first.record, father, **REQUESTS[0], by=tiina)
        with clock.travelled_to(_at(self.until - timedelta(days=2), 9)):
            acts.annul(wrong.record, reason="wrong_client", words=ANNULMENT, by=katariina)
            with acting(katariina):
                correcting.refuse(refused, reasons=REFUSAL, by=katariina)
        with clock.travelled_to(_at(self.until - timedelta(days=1), 16)):
            acts.ask(second.record, mother, **REQUESTS[1], by=tiina)

    def review(self) -> None:
        hold_review(self.fresh(), self.people, self.staff, next_on=clock.today() + timedelta(days=60))

    def begin_closing(self) -> None:
        by = self.staff[self.family.social_worker]
        with acting(by):
            words = "Perhe ja työntekijät ovat yhtä mieltä siitä, että on aika lopettaa."
            closing.begin(self.fresh(), words=words, planned=clock.today() + timedelta(days=14), by=by)

    def summarise(self) -> None:
        write_summary(self.fresh(), self.people, self.staff, last_day=clock.today())

    def sign_summary(self) -> None:
        record = records.single(self.fresh(), "summary")
        words = [
            acts.Word(person) for member, person in self.people if member.role == "parent" or member.age >= 10
        ]
        acts.share(record, words, by=self.staff["tiina"])
        acts.submit(record, by=self.staff["tiina"], absent="Ei päässyt paikalle.")
        acts.approve(record, by=self.staff[self.family.social_worker])


def _at(day: date, hour: int) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(hour, 10)))
