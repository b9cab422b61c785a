"""What happens between the plan and the closing in an invented family: entries, a review, a summary."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from cases import bodies, records, sealing
from cases.models import Case, Record
from perhetyo import clock
from perhetyo.database import acting
from reviews.demo import acts

Fields = dict[str, Any]
# (kind, first hour, minutes, place, who: c first child, a all children, p parents, words)
WEEKS: list[tuple[str, str, int, str, str, Fields]] = [
    ("start_negotiation", "14:00", 75, "office", "ap", {
        "what_we_did": "Tutustuimme ja kävimme suunnitelman vielä kerran läpi. Sovimme, milloin tapaamme.",
        "parent_thoughts": "Helpottaa, että nyt aloitetaan."}),
    ("family", "17:00", 90, "home", "ap", {
        "what_we_did": "Olimme mukana tavallisessa illassa: ruoka, läksyt ja iltasatu. Teimme iltalistan kuvista.",
        "child_thoughts": "”Lista oli kiva. Mä piirsin siihen kuun.”",
        "parent_thoughts": "Ilta oli rauhallisempi kuin pitkään aikaan.",
        "worker_notes": "Aikuiset antoivat lapsille aikaa vastata."}),
    ("individual_child", "12:30", 50, "school", "c", {
        "what_we_did": "Juttelimme kahden kesken ja täytimme viikkokellon.",
        "child_thoughts": "”Maanantait on raskaimpia. Silloin kaikki kiirehtii.”"}),
    ("phone", "19:10", 15, "", "p", {
        "what_we_did": "Vanhempi soitti ja kertoi, että ilta oli mennyt ilman riitaa.",
        "written_together": "no", "not_together_reason": "remote"}),
    ("cancelled", "17:00", 0, "", "", {
        "cancelled_by": "family", "cancel_reason": "illness", "notice": "edellisenä iltana",
        "what_we_did": "Lapsella oli kuumetta. Sovimme uuden ajan."}),
    ("network", "13:00", 60, "school", "cp", {
        "other_participants": "luokanopettaja",
        "what_we_did": "Kävimme koulussa läpi, mikä auttaa aamuissa. Opettaja kertoi, että keskittyminen on parempaa.",
        "others_thoughts": "Opettaja: läksyt ovat kunnossa.", "parent_thoughts": "Oli hyvä kuulla hyvää."}),
    ("activity", "11:00", 150, "outdoors", "ap", {
        "what_we_did": "Teimme retken metsään ja paistoimme makkaraa. Jokainen valitsi kiven ja kertoi viikostaan.",
        "child_thoughts": "”Paras päivä!”"}),
    ("parents", "17:30", 60, "office", "p", {
        "what_we_did": "Vanhemmat sopivat viikon vuoroista ja siitä, kuka vie ja kuka hakee.",
        "parent_thoughts": "Kalenteri auttaa, kun kumpikin muistaa sen."}),
    ("remote", "18:00", 45, "remote", "p", {
        "what_we_did": "Tapasimme etänä ja kävimme läpi, miten iltalista on toiminut."}),
    ("group", "16:00", 90, "office", "ap", {
        "what_we_did": "Olimme perheryhmässä, jossa leivottiin ja pelattiin muiden perheiden kanssa."}),
]  # fmt: skip


class Journal:
    """Keeps the running record of one family; Finnish words, since the demo's Swedish family is at its plan."""

    def __init__(self, case: Case, people: list[Any], staff: Any) -> None:
        self.case, self.staff = case, staff
        self.children = [person for member, person in people if member.role == "child"]
        self.parents = [person for member, person in people if member.role == "parent"]

    def keep(self, *, since: date, until: date) -> None:
        """An entry every third day; every fourth is acknowledged on the shared screen."""
        day, place = since + timedelta(days=2), 0
        while day < until:
            kind, start, minutes, where, who, words = WEEKS[place % len(WEEKS)]
            if kind == "activity":
                day += timedelta(days=(5 - day.weekday()) % 7)
            if day >= until:
                return
            with clock.travelled_to(_at(day, 20)):
                self._log(kind, start, minutes, where, who, words, day=day, is_shared=place % 4 == 1)
            day, place = day + timedelta(days=3), place + 1

    def _log(
        self,
        kind: str,
        start: str,
        minutes: int,
        where: str,
        who: str,
        words: Fields,
        *,
        day: date,
        is_shared: bool,
    ) -> None:
        by = self.staff["mikael" if kind in ("individual_child", "activity") else "tiina"]
        family = [*(self.children if "a" in who else self.children[:1] if "c" in who else [])]
        family += self.parents if "p" in who else []
        fields = {
            "kind": kind,
            "date": day.isoformat(),
            "start": start,
            "end": _end(start, minutes) if minutes else "",
            "place_kind": where,
            "contact_mode": {"phone": "phone", "remote": "video"}.get(
                kind, "face_to_face" if minutes else ""
            ),
            "concerns": [str(child.pk) for child in self.children],
            "participants": [*(f"person:{each.pk}" for each in family), f"worker:{by.pk}"] if minutes else [],
            "written_together": "yes" if minutes else "",
            "goals": [str(goal.pk) for goal in self.case.goals.all()[:1]],
            "travel_minutes": 30 if where not in ("", "office", "remote") else None,
            **words,
        }
        spoken = [acts.Word(person) for person in self.parents[:1]] if is_shared else []
        acts.log(self.case, fields, by=by, words=spoken)


def hold_review(case: Case, people: list[Any], staff: Any, *, next_on: date) -> None:
    """A review that words a goal anew, acknowledged and approved."""
    record = records.new(case, Record.Kind.REVIEW)
    body = bodies.of(record)
    frame = records.frame(record, None, by=staff["tiina"])
    fields = body.first_fields(case, frame)
    names = ", ".join(person.called for _member, person in people)
    fields |= {
        "place": "koti",
        "participants": f"{names}, Tiina Ahonkallio, Mikael Sundqvist, Katariina Vesanto",
        "social_worker_there": True,
        "what_works": "Iltalista, lauantairetket ja se, että kirjataan yhdessä.",
        "what_does_not": "Maanantaiaamut.",
        "service_experience": "Alussa jännitti, nyt odotamme tapaamisia.",
        "conclusion": "continue",
        "conclusion_words": "Jatkamme samalla tavalla. Painopiste siirtyy aamuihin.",
        "next_review": {"on": next_on.isoformat(), "time": "16:00", "place": "koti"},
    }
    for place, goal in enumerate(fields["goals"]):
        goal["attainment"] = "partly"
        goal["voices"] = [
            {
                "voice": "family", "person_id": str(person.pk), "now": 5 + number % 2, "wished": None,
                "words": "”Nyt on parempi.”" if number == 0 else "",
            }
            for number, (_member, person) in enumerate(people)
        ] + [
            {"voice": "others", "person_id": "", "words": "Koulu: keskittyminen on parempaa.", "now": None, "wished": None},
            {"voice": "workers", "person_id": "", "words": "Aikuiset aloittavat illan aiemmin.", "now": 5, "wished": None},
        ]  # fmt: skip
        if place == 0:
            goal["title"] = f"{goal['title']}, ja aamut sujuvat"
    fields["child_views"] = _views(people, "”Saa jatkua, mutta ei ihan joka viikko.”")
    acts.write(record, fields, by=staff["tiina"])
    acts.share(record, [acts.Word(person) for member, person in people if _speaks(member)], by=staff["tiina"])
    acts.submit(record, by=staff["tiina"], absent="Ei päässyt paikalle.")
    acts.approve(record, by=staff["katariina"])


def write_summary(case: Case, people: list[Any], staff: Any, *, last_day: date) -> None:
    """The drafted summary, completed and ready to co-sign."""
    record = records.single(case, Record.Kind.SUMMARY)
    by = staff["tiina"]
    body = bodies.of(record)
    fields = body.first_fields(case, records.frame(record, None, by=by))
    fields |= {
        "family_experience": "”Ensin pelotti, mitä meistä kirjoitetaan. Nyt tiedämme, koska kirjoitimme itse.”",
        "worker_assessment": "Arki on ennakoitavaa, ja aikuiset sopivat asioista keskenään.",
        "warning_signs": "Aamut alkavat taas kiireellä; kukaan ei ehdi syödä yhdessä.",
        "whom_we_ask": "Ensin mummilta, sitten opettajalta ja lapsiperheiden neuvonnasta.",
        "follow_up_services": "Seurantasoitto kahden kuukauden päästä.",
        "letter_to_child": "Sinä keksit iltalistan kuvat. Jos tulee huono olo, kerro siitä aikuiselle.",
        "feedback_offered": True,
        "last_day": last_day.isoformat(),
    }
    for row in fields["outcomes"]:
        row["attainment"] = "reached"
        row["voices"] = [
            {"voice": "family", "person_id": str(person.pk), "words": "", "now": 7 + number % 2}
            for number, (_member, person) in enumerate(people)
        ] + [
            {
                "voice": "workers",
                "person_id": "",
                "words": "Muutos kestää myös kiireisinä viikkoina.",
                "now": 8,
            }
        ]
    fields["child_views"] = _views(people, "”Parasta oli, kun mentiin metsään.”")
    version = acts.write(record, fields, by=by)
    _freeze(version, by=by)


def _freeze(version: Any, *, by: Any) -> None:
    """Ready for the family: the text is done, and everybody's word is still to come."""
    with acting(by):
        text = sealing.canonical(records.content_of(version, by=by))
        records.freeze(version, text, by=by)


def _views(people: list[Any], words: str) -> list[Fields]:
    return [
        {
            "child_id": str(person.pk), "was_sought": True, "place": "kotona",
            "manner": "alone" if member.age >= 10 else "cards", "content": words, "omission_reason": "",
        }
        for member, person in people
        if member.role == "child"
    ]  # fmt: skip


def _speaks(member: Any) -> bool:
    return member.role == "parent" or member.age >= 10


def _end(start: str, minutes: int) -> str:
    return (
        datetime.combine(date(2026, 1, 1), time.fromisoformat(start)) + timedelta(minutes=minutes)
    ).strftime("%H:%M")


def _at(day: date, hour: int) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(hour, 10)))
