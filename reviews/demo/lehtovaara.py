"""Builds the invented family Lehtovaara-Salmisto from referral to closing, each step on its own day."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone, translation

from cases import acknowledging, bodies, records, referring, team
from cases.models import (
    Case,
    CasePerson,
    DecisionReference,
    Guardianship,
    NetworkMember,
    Person,
    Record,
    RecordVersion,
    ReferralAnswer,
)
from meetings import agreeing
from perhetyo import clock
from perhetyo.database import acting
from reviews import closing
from reviews.demo import acts
from reviews.demo import lehtovaara_texts as words
from reviews.demo.build import Staff
from reviews.models import Feedback, FeedbackTurn

Fields = dict[str, Any]
NUMBER = "PT-2026-000117"
PEOPLE = [
    ("oona", "Oona", "Lehtovaara", "child", date(2012, 8, 14), "äidin luona"),
    ("eetu", "Eetu", "Lehtovaara", "child", date(2016, 5, 2), "äidin luona"),
    ("pihla", "Pihla", "Lehtovaara", "child", date(2021, 9, 30), "äidin luona"),
    ("niina", "Niina", "Lehtovaara", "parent", date(1989, 3, 8), "lähivanhempi, Meriharju"),
    ("jarkko", "Jarkko", "Salmisto", "parent", date(1986, 11, 19), "naapurikunta, joka toinen viikonloppu"),
]


class Lehtovaara:
    def __init__(self, staff: Staff) -> None:
        self.staff = staff
        self.case: Case
        self.people: dict[str, Person] = {}

    def build(self) -> Case:
        with translation.override("fi"):
            self.refer()
            self.plan()
            self.keep_the_journal()
            self.close()
        return self.case

    @contextmanager
    def on(self, day: str, hour: str = "12:00") -> Iterator[None]:
        moment = datetime.combine(date.fromisoformat(day), time.fromisoformat(hour))
        with clock.travelled_to(timezone.make_aware(moment)):
            yield

    def fresh(self) -> Case:
        return acts.fresh(self.case)

    def refer(self) -> None:
        with self.on("2026-02-02", "14:00"), acting(self.staff["katariina"]):
            self.case = referring.begin(
                legal_basis="child_welfare", unit=self.staff.unit, language="fi", by=self.staff["katariina"],
                matter_opened_on=date(2026, 1, 12), assessment_started_on=date(2026, 1, 15),
                assessment_done_on=date(2026, 1, 29), client_plan_on=date(2026, 1, 29),
                client_plan_check_on=date(2027, 1, 29), weekly_min=2, weekly_max=2,
                composition="koko perhe", places="äidin koti; isän kodissa sovitaan erikseen",
            )  # fmt: skip
            self.case.number = NUMBER
            self.case.save(update_fields=["number"])
            self._people()
            referral = self.case.referral
            for name, text in words.REFERRAL.items():
                setattr(referral, name, text)
            referral.urgency, referral.told_to_family, referral.may_call_family = "soon", "yes", True
            referral.save()
        with self.on("2026-02-03", "10:00"), acting(self.staff["katariina"]):
            referring.send(self.fresh(), by=self.staff["katariina"])
        with self.on("2026-02-05", "09:30"), acting(self.staff["eeva"]):
            text = "Lähete vastaanotettu. Työparina aloittavat Tiina Ahonkallio ja Mikael Sundqvist. Tiina soittaa äidille ja isälle 6.2."
            referring.answer(
                self.fresh(), ReferralAnswer.Kind.ACCEPTED, text=text, reason="", by=self.staff["eeva"]
            )
            team.start(
                self.fresh(), lead=self.staff["tiina"], pair=self.staff["mikael"], by=self.staff["eeva"]
            )

    def _people(self) -> None:
        for key, first, last, role, born_on, household in PEOPLE:
            person = Person.objects.create(first_names=first, last_name=last, born_on=born_on)
            CasePerson.objects.create(
                case=self.case, person=person, role=role, is_client=role == "child", household=household
            )
            self.people[key] = person
        for place, child in enumerate(words.ALL):
            for adult in (words.NIINA, words.JARKKO):
                Guardianship.objects.create(
                    case=self.case, child=self.people[child], adult=self.people[adult], kind="joint",
                    evidence_seen_on=date(2026, 1, 20),
                )  # fmt: skip
            DecisionReference.objects.create(
                case=self.case, child=self.people[child], number=f"LS-2026-{451 + place:04d}",
                decided_on=date(2026, 2, 2), decided_by="Katariina Vesanto", valid_from=date(2026, 2, 2),
                valid_to=date(2026, 9, 30), hours_per_month=24,
            )  # fmt: skip
        for name, relation, organisation, may in words.NETWORK:
            NetworkMember.objects.create(
                case=self.case, name=name, relation=relation, organisation=organisation, may_contact=may,
                consent_by="molemmat huoltajat, Oona omalta osaltaan" if may else "",
                consent_on=date(2026, 3, 4) if may else None,
            )  # fmt: skip

    def plan(self) -> None:
        record = records.single(self.fresh(), Record.Kind.PLAN)
        with self.on("2026-03-04", "18:40"):
            acts.write(record, self._plan_fields(), by=self.staff["tiina"])
            acts.share(
                record,
                [
                    self._word(words.NIINA, box=words.NIINAS_BOX),
                    self._word(words.JARKKO, words.PLAN_DIFFERING, box=words.JARKKOS_BOX),
                    self._word(words.OONA),
                    acts.Word(self.people[words.EETU], drawn=words.MARK),
                ],
                by=self.staff["tiina"],
            )
            acts.note(
                record, self.people[words.PIHLA], status="not_asked", reason="ikä", by=self.staff["tiina"]
            )
            acts.submit(record, by=self.staff["tiina"], absent="")
        with self.on("2026-03-06", "10:15"):
            acts.approve(record, by=self.staff["katariina"])

    def _word(self, key: str, differing: str = "", *, box: str = "") -> acts.Word:
        status = acts.Status.DIFFERS if differing else acts.Status.AGREES
        return acts.Word(self.people[key], status, differing, box=box)

    def _plan_fields(self) -> Fields:
        fields = bodies.of(Record.Kind.PLAN).empty_fields()
        fields["sections"] |= words.SECTIONS
        return fields | {
            "service_started_on": "2026-02-13",
            "kinds_of_work": ["guidance", "support", "doing_together", "modelling"],
            "next_review": {"on": "2026-04-28", "time": "16:30", "place": "koti"},
            "negotiations": [
                {"on": on, "place": place, "participants": who} for on, place, who in words.NEGOTIATIONS
            ],
            "goals": [
                {
                    "id": "", "title": title, "owner": owner, "child_words": child_words, "description": "",
                    "indicator": indicator, "means": means,
                    "scores": [
                        {"person_id": str(self.people[who].pk) if who else "", "now": now, "wished": wished}
                        for who, (now, wished) in scores.items()
                    ],
                }
                for title, owner, child_words, indicator, means, scores in words.GOALS
            ],
            "child_views": self._views(words.PLAN_VIEWS),
        }  # fmt: skip

    def _views(self, views: dict[str, tuple[str, str, str]]) -> list[Fields]:
        return [
            {
                "child_id": str(self.people[who].pk), "was_sought": True, "manner": manner, "place": place,
                "content": content, "omission_reason": "",
            }
            for who, (manner, place, content) in views.items()
        ]  # fmt: skip

    def keep_the_journal(self) -> None:
        """Entries, cancellations, calls and the two reviews in the order of their days."""
        happenings: list[tuple[str, str, Any, Fields]]
        happenings = [(each["day"], each["end"] or "20:00", self._entry, each) for each in words.ENTRIES]
        happenings += [(each["day"], "19:00", self._review, each) for each in words.REVIEWS]
        happenings += [(each["day"], each["end"] or "20:00", self._entry, each) for each in between()]
        happenings.append((words.CORRECTION_DAY, "06:40", self._correction, words.CORRECTION))
        happenings.append((words.RESTRICTED_DAY, "09:00", self._restrict, {}))
        happenings.append((words.LIFTED_DAY, "15:00", self._lift, {}))
        for day, hour, act, what in sorted(happenings, key=lambda each: (each[0], each[1])):
            with self.on(day, hour):
                act(what)

    def _entry(self, what: Fields) -> None:
        ours = self._goal_ids()
        by = self.staff["mikael" if what["workers"] == ["mikael"] else "tiina"]
        fields = dict(what["fields"])
        agreed = [{"text": text, "who": who, "due_on": due} for text, who, due in fields.pop("agreed", [])]
        is_meeting = bool(what["end"])
        mode = "phone" if what["kind"] == "phone" else "face_to_face" if is_meeting else ""
        values = {
            "kind": what["kind"],
            "date": what["day"],
            "start": what["start"],
            "end": what["end"],
            "contact_mode": mode,
            "place_kind": what["place"],
            "concerns": [str(self.people[who].pk) for who in what["concerns"]],
            "participants": [
                *(f"person:{self.people[who].pk}" for who in what["who"]),
                *(f"worker:{self.staff[who].pk}" for who in what["workers"]),
            ],
            "goals": [ours[place] for place in what.get("goals", [])] if ours else [],
            "agreed": agreed,
            "written_together": "yes" if is_meeting else "",
            **fields,
        }
        acts.log(self.fresh(), values, by=by, words=[self._word(who) for who in what["words"]])

    def _correction(self, what: Fields) -> None:
        """Niina noticed a mistake in the entry of the first evening; the earlier text stays readable."""
        day = date.fromisoformat(words.CORRECTED_DAY)
        entries = RecordVersion.objects.filter(record__case=self.case, entry__starts_at__date=day)
        version = entries.select_related("entry", "record").get(state="finalised")
        notes = version.entry.worker_notes.replace("yövuoron", "pitkän iltavuoron")
        record = version.record
        record.case = self.fresh()
        niina = self.people[words.NIINA]
        acts.correct(record, {"worker_notes": notes}, **what, asked_by=niina, by=self.staff["tiina"])

    def _restrict(self, _what: Fields) -> None:
        """Oona forbids it (703/2023 50-51 §), and the social worker hides the part from her father."""
        day = date.fromisoformat(words.RESTRICTED_ENTRY)
        entries = RecordVersion.objects.filter(record__case=self.case, entry__starts_at__date=day)
        version = entries.select_related("record").get(state="finalised")
        version.record.case = self.fresh()
        acts.forbid(
            version, "worker_notes", to=self.people[words.JARKKO], child=self.people[words.OONA],
            words=words.RESTRICTION, until=date.fromisoformat(words.LIFTED_DAY), by=self.staff["katariina"],
        )  # fmt: skip

    def _lift(self, _what: Fields) -> None:
        acts.allow_again(self.case, words=words.LIFTED, by=self.staff["katariina"])

    def _goal_ids(self) -> list[str]:
        """The three goals in the order of the plan."""
        plan = records.latest(records.single(self.fresh(), Record.Kind.PLAN))
        return [str(each.goal_id) for each in plan.goals.all()] if plan else []

    def _review(self, what: Fields) -> None:
        record = records.new(self.fresh(), Record.Kind.REVIEW)
        body, by = bodies.of(record), self.staff["tiina"]
        fields = body.first_fields(record.case, records.frame(record, None, by=by))
        day, hour = what["next"]
        fields |= {
            "held_on": what["day"], "held_time": what["time"], "place": "koti", "social_worker_there": True,
            **{name: what[name] for name in (
                "participants", "what_works", "what_does_not", "service_experience", "conclusion",
                "conclusion_words")},
            "weekly_min": what["rhythm"][0], "weekly_max": what["rhythm"][1],
            "next_review": {"on": day, "time": hour, "place": "koti"},
            "child_views": self._views(what["views"]),
        }  # fmt: skip
        for goal, attainment, voices in zip(fields["goals"], what["attainment"], what["goals"], strict=True):
            goal |= {"attainment": attainment, "voices": self._voices(voices, wished=True)}
        fields["goals"][0]["title"] = what["title"]
        acts.write(record, fields, by=by)
        acts.share(record, [self._word(who, text) for who, text in what["words"].items()], by=by)
        with self.on(what["day"], "21:00"):
            acts.submit(record, by=by, absent="Työmatka; luettu puhelimessa 17.7.")
        with self.on(what["approved"], "11:00"):
            acts.approve(record, by=self.staff["katariina"])
        for who, late in what["late"].items():
            with self.on(late, "18:00"):
                acts.share(record, [self._word(who)], by=by)

    def _voices(self, voices: Fields, *, wished: bool) -> list[Fields]:
        return [
            {
                "voice": who if who in ("others", "workers") else "family",
                "person_id": "" if who in ("others", "workers") else str(self.people[who].pk),
                "words": text,
                "now": now,
                **({"wished": None} if wished else {}),
            }
            for who, (now, text) in voices.items()
        ]

    def close(self) -> None:
        record = records.single(self.fresh(), Record.Kind.SUMMARY)
        katariina, tiina = self.staff["katariina"], self.staff["tiina"]
        with self.on("2026-08-27"), acting(katariina):
            text = "Tavoitteet on saavutettu riittävästi. Koulut ovat alkaneet, ja aamut sujuvat."
            closing.begin(self.fresh(), words=text, planned=date(2026, 9, 10), by=katariina)
        with self.on("2026-09-10", "18:00"):
            self._mark_agreed(tiina)
            record = records.single(self.fresh(), Record.Kind.SUMMARY)
            body = bodies.of(record)
            fields = body.first_fields(record.case, records.frame(record, None, by=tiina)) | words.SUMMARY
            for row, (attainment, voices) in zip(fields["outcomes"], words.OUTCOMES, strict=True):
                row |= {"attainment": attainment, "voices": self._voices(voices, wished=False)}
            fields["child_views"] = self._views(words.SUMMARY_VIEWS)
            acts.write(record, fields, by=tiina)
            said = [self._word(who) for who in (words.NIINA, words.OONA)]
            said += [
                self._word(words.JARKKO, words.SUMMARY_DIFFERING),
                acts.Word(self.people[words.EETU], drawn=words.MARK),
            ]
            acts.share(record, said, by=tiina)
            acts.note(record, self.people[words.PIHLA], status="not_asked", reason="ikä", by=tiina)
            acts.submit(record, by=tiina, absent="")
            with acting(katariina):
                self._feedback()
        with self.on("2026-09-17", "13:00"):
            acts.approve(record, by=katariina)
        with self.on("2026-09-21", "17:00"), acting(tiina):
            version = records.latest(record)
            if version is not None:
                acknowledging.add_own_view(
                    version,
                    self.people[words.NIINA],
                    text=words.OWN_VIEW,
                    how="oma näkemys, annettu puhelimessa",
                    for_family=True,
                    by=tiina,
                )

    def _mark_agreed(self, by: Any) -> None:
        with acting(by):
            for item in agreeing.open_items(self.fresh()):
                agreeing.mark(item, how="done", by=by)

    def _feedback(self) -> None:
        for answerer, answers, helped_most, otherwise in words.FEEDBACK:
            Feedback.objects.create(
                unit=self.staff.unit, answerer=answerer, month=date(2026, 9, 1), answers=answers,
                helped_most=helped_most, otherwise=otherwise,
            )  # fmt: skip
            FeedbackTurn.objects.create(
                case=self.case, answerer=answerer, outcome=FeedbackTurn.Outcome.GIVEN, at=clock.now()
            )


def between() -> list[Fields]:
    """The meetings, cancellations and calls between the days that are told in full, on Tuesdays and Thursdays."""
    slots = free_days()
    rows = []
    for kind, count, evenings in words.BETWEEN:
        for number in range(count):
            rows.append(_short(kind, number, is_evening=number < evenings))
    rows += [_cancelled(who) for who, count in words.CANCELLED_BETWEEN for _number in range(count)]
    step = len(slots) / len(rows)
    placed = [{**row, "day": slots[int(place * step)]} for place, row in enumerate(_mixed(rows))]
    calls = [
        {
            **_short("phone", number, is_evening=False),
            "day": (date(2026, 3, 2) + timedelta(days=14 * number)).isoformat(),
        }
        for number in range(words.CALLS_BETWEEN)
    ]
    return placed + calls


def free_days() -> list[str]:
    """Tuesdays and Thursdays of the work that nothing else happened on."""
    taken = {each["day"] for each in (*words.ENTRIES, *words.REVIEWS)}
    days = [date(2026, 2, 24) + timedelta(days=n) for n in range(196)]
    return [day.isoformat() for day in days if day.weekday() in (1, 3) and day.isoformat() not in taken]


def _mixed(rows: list[Fields]) -> list[Fields]:
    """The same rows spread so that kinds alternate; always in the same way."""
    return [rows[(place * 7) % len(rows)] for place in range(len(rows))]


def _short(kind: str, number: int, *, is_evening: bool) -> Fields:
    texts = words.SHORT[kind]
    child = [words.OONA, words.OONA, words.EETU][number % 3]
    who = {
        "family": words.FAMILY, "individual_child": [child], "individual_parent": [words.NIINA],
        "activity": [words.NIINA, *words.ALL], "phone": [words.NIINA],
    }[kind]  # fmt: skip
    start, end = (
        ("17:00", "18:30") if is_evening else ("08:30", "10:00") if kind != "phone" else ("12:00", "12:15")
    )
    return {
        "start": start, "end": end, "kind": kind,
        "place": "" if kind == "phone" else "school" if kind == "individual_child" else "home",
        "who": who, "workers": ["mikael"] if kind == "individual_child" else ["tiina"],
        "concerns": [child] if kind == "individual_child" else words.ALL,
        "words": [words.NIINA] if kind == "family" and number % 4 == 0 else [],
        "fields": {"what_we_did": texts[number % len(texts)]} | (
            {"written_together": "no", "not_together_reason": "remote"} if kind == "phone" else {}),
    }  # fmt: skip


def _cancelled(by: str) -> Fields:
    reason = {"family": "illness", "worker": "worker_ill"}[by]
    return {
        "start": "16:30", "end": "", "kind": "cancelled", "place": "", "who": [], "workers": [],
        "concerns": words.ALL, "words": [],
        "fields": {"cancelled_by": by, "cancel_reason": reason, "notice": "edellisenä iltana",
                   "what_we_did": "Sovimme uuden ajan samalle viikolle."},
    }  # fmt: skip
