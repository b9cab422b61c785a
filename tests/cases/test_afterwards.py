"""What may happen to a finished text: correction, own view, request and refusal, annulment."""

import uuid
from typing import Any

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from cases import acknowledging, correcting, planning, records, sealing
from cases.models import (
    Annulment,
    CaseEvent,
    Correction,
    CorrectionRequest,
    HiddenReading,
    RecordVersion,
    SharedSession,
)
from cases.papers import additions_paper
from cases.verifying import Verifier
from meetings import timeline
from meetings.models import AgreedItem
from perhetyo.models import ReadLog
from reviews.demo import acts
from reviews.figures import figures
from tests.cases.test_gate import CASE_PAGES, address
from tests.forms import fields_of, hand_over, seats, send
from tests.pdf import text_of

pytestmark = pytest.mark.django_db
ON_SCREEN = pytest.mark.django_db(transaction=True, databases=["default", "shared", "owner"])


def entry_of(case: Any, *, acknowledged: bool = True) -> RecordVersion:
    """A finished entry of Tiina's."""
    rows = RecordVersion.objects.filter(record__case=case, record__kind="entry", state="finalised")
    rows = rows.filter(authorships__user__username="tiina", entry__kind="family")
    version = rows.exclude(acknowledgements=None).first() if acknowledged else rows.first()
    assert version is not None
    return version


def page(version: RecordVersion, name: str = "", **more: Any) -> str:
    name = f"{version.record.kind}_{name}" if name else version.record.kind
    where = {"case_id": version.record.case_id, **more}
    if version.record.kind in ("entry", "child_view", "review"):
        where["record_id"] = version.record_id
    return reverse(name, kwargs=where)


def correct(client: Any, version: RecordVersion, **changes: Any) -> Any:
    facts = {"correction-what": "Kellonaika", "correction-why": "Oli väärin.", "correction-asked_by": ""}
    return send(client, page(version, "correct"), _more=facts | changes)


class TestCorrectingAnEntry:
    def test_the_corrected_text_stands_and_the_original_stays_readable(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("in_work")
        original = entry_of(case)
        mother = next(part.person for part in case.present_people if part.role == "parent")
        tiina = as_user("tiina")
        answer = correct(
            tiina,
            original,
            what_we_did="Teimme iltalistan sanoista.",
            **{"correction-asked_by": str(mother.pk)},
        )
        assert answer.status_code == 302
        text = original.content
        original.refresh_from_db()
        newest = records.latest(original.record)
        assert (original.state, original.content) == ("corrected", text)
        assert (newest.state, newest.correction.asked_by) == ("finalised", mother)  # type: ignore[union-attr]
        shown = tiina.get(page(original)).content.decode()
        assert "Oikaistu" in shown
        assert mother.name in shown
        assert "<del>" in shown
        assert "<ins>sanoista.</ins>" in shown
        earlier = tiina.get(page(original, "version", number=original.number)).content.decode()
        assert "on oikaistu" in earlier
        assert sealing.opened(text)["what_we_did"] in earlier
        assert list(Verifier().faults()) == []

    @ON_SCREEN
    def test_those_who_had_spoken_must_look_again_and_see_what_changed(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("in_work")
        original = entry_of(case)
        signer = original.acknowledgements.get().person
        client = as_user("tiina")
        correct(client, original, what_we_did="Teimme iltalistan sanoista.")
        newest = records.latest(original.record)
        row = next(each for each in acknowledging.standings(case, newest) if each.person == signer)  # type: ignore[arg-type]
        assert row.acknowledgement is None
        assert row.earlier is not None
        assert "katsottava uudelleen" in client.get(page(original)).content.decode()
        alone = seats(case) | {"present": [str(signer.pk)]}
        assert send(client, page(original, "hand_over"), _more=alone).status_code == 303
        turn = client.get("/y/turn/0/").content.decode()
        assert "<ins>sanoista.</ins>" in turn
        assert "Oikaistu" in turn

    @ON_SCREEN
    def test_what_was_taken_out_is_not_shown_to_whoever_had_not_seen_it(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("in_work")
        original = entry_of(case)
        signer = original.acknowledgements.get().person
        client = as_user("tiina")
        correct(client, original, what_we_did="Teimme iltalistan sanoista.")
        assert send(client, page(original, "hand_over"), _more=seats(case)).status_code == 303
        seat = next(n for n, part in enumerate(case.present_people) if part.person == signer)
        turn = client.get(f"/y/turn/{seat}/").content.decode()
        assert "<del>" not in turn
        assert "kahden kesken työntekijän kanssa" in turn

    def test_only_its_writer_or_the_social_worker_corrects(self, family: Any, as_user: Any) -> None:
        case = family("in_work")
        version = entry_of(case)
        assert as_user("mikael").get(page(version, "correct")).status_code == 302
        assert as_user("juho").get(page(version, "correct")).status_code == 404
        assert as_user("katariina").get(page(version, "correct")).status_code == 200
        assert "Oikaise" not in as_user("mikael").get(page(version)).content.decode()

    def test_nothing_corrected_or_no_reason_is_asked_again_with_everything_kept(
        self, family: Any, as_user: Any
    ) -> None:
        version = entry_of(family("in_work"))
        client = as_user("tiina")
        unchanged = correct(client, version)
        assert unchanged.status_code == 422
        assert "Kellonaika" in unchanged.content.decode()
        no_reason = correct(client, version, what_we_did="Uusi teksti.", **{"correction-why": " "})
        assert no_reason.status_code == 422
        assert "Uusi teksti." in no_reason.content.decode()
        assert not Correction.objects.filter(original=version).exists()

    def test_two_who_correct_at_once_see_each_others_text(self, family: Any, as_user: Any) -> None:
        version = entry_of(family("in_work"))
        tiina, katariina = as_user("tiina"), as_user("katariina")
        url = page(version, "correct")
        mine = fields_of(katariina.get(url)) | {
            "what_we_did": "Katariinan teksti.", "correction-what": "x", "correction-why": "y"
        }  # fmt: skip
        assert correct(tiina, version, what_we_did="Tiinan teksti.").status_code == 302
        answer = katariina.post(url, mine)
        assert answer.status_code == 422
        assert "Katariinan" in answer.content.decode()
        assert Correction.objects.filter(original=version).count() == 1

    def test_a_double_click_corrects_once(self, family: Any, as_user: Any) -> None:
        version = entry_of(family("in_work"))
        client, url = as_user("tiina"), page(version, "correct")
        data = fields_of(client.get(url)) | {
            "what_we_did": "Kerran.", "correction-what": "x", "correction-why": "y"
        }  # fmt: skip
        answers = [client.post(url, data) for _click in range(2)]
        assert [each.status_code for each in answers] == [302, 302]
        assert Correction.objects.filter(original=version).count() == 1

    def test_what_was_done_of_the_agreed_stays_done(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("in_work")
        child = str(case.children[0].pk)
        fields = {
            "kind": "family", "date": timezone.localdate().isoformat(), "start": "00:01", "end": "00:02",
            "concerns": [child], "participants": [f"person:{child}"], "what_we_did": "Teimme.",
            "written_together": "yes", "agreed": [{"text": "Lista oveen", "who": "", "due_on": ""}],
        }  # fmt: skip
        version = acts.log(case, fields, by=staff["tiina"])
        client = as_user("tiina")
        item = AgreedItem.objects.get(version=version)
        send(client, reverse("agreed_done", kwargs={"case_id": case.pk, "item_id": item.pk}), how="done")
        assert correct(client, version, what_we_did="Teimme listan.").status_code == 302
        assert AgreedItem.objects.exclude(pk=item.pk).get(text="Lista oveen").done.how == "done"


class TestCorrectingAnApprovedText:
    def test_a_plan_is_read_by_the_family_and_approved_before_the_correction_stands(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("in_work")
        original = planning.in_force(case)
        assert original is not None
        client = as_user("tiina")
        assert correct(client, original, situation="Perhe asuu nyt kolmistaan.").status_code == 302
        draft = records.latest(original.record)
        assert (draft.state, draft.number) == ("draft", 2)  # type: ignore[union-attr]
        assert planning.in_force(case) == original
        assert (
            client.get(page(original, "write")).status_code == 200
        )  # a correction is written on at any time
        record = records.single(case, "plan")
        acts.share(record, [acts.Word(part.person) for part in case.present_people], by=staff["tiina"])
        assert send(client, page(original, "submit")).status_code == 302
        lines = as_user("katariina").get("/").content.decode()
        assert "Lue oikaisu" in lines
        decider = as_user("katariina")
        shown = decider.get(page(original, "decide")).content.decode()
        assert "kolmistaan" in shown
        assert "Oli väärin." in shown
        answer = send(
            decider, page(original, "decide"), outcome="approve", password="perhetyo-demo",
            differing_views_read="on",
        )  # fmt: skip
        assert answer.status_code == 302
        original.refresh_from_db()
        case.refresh_from_db()
        assert (original.state, case.state) == ("corrected", "working")
        assert planning.in_force(case).number == 2  # type: ignore[union-attr]
        assert "Lue oikaisu" not in decider.get("/").content.decode()
        assert list(Verifier().faults()) == []

    def test_a_correction_that_goes_no_further_is_set_aside(self, family: Any, as_user: Any) -> None:
        case = family("in_work")
        original = planning.in_force(case)
        client = as_user("tiina")
        correct(client, original, situation="Perhe asuu nyt kolmistaan.")
        assert correct_again(client, original).status_code == 302
        assert send(client, page(original, "set_aside")).status_code == 302
        assert planning.in_force(case) == original
        assert records.latest(original.record) == original  # type: ignore[union-attr]
        assert client.get(page(original, "correct")).status_code == 200

    def test_a_closed_familys_summary_is_corrected_too(self, family: Any, as_user: Any) -> None:
        case = family("closed")
        version = correcting.in_force(records.single(case, "summary"))
        answer = correct(as_user("katariina"), version, work_done="Oikea teksti.")
        assert answer.status_code == 302
        case.refresh_from_db()
        assert case.state == "closed"


def correct_again(client: Any, version: Any) -> Any:
    """The page of a second correction while the first is in work: there is none."""
    return client.get(page(version, "correct"))


class TestRequests:
    def test_a_request_is_answered_with_a_correction(self, family: Any, as_user: Any) -> None:
        case = family("in_work")
        version = entry_of(case)
        mother = next(part.person for part in case.present_people if part.role == "parent")
        client = as_user("tiina")
        answer = send(
            client,
            page(version, "ask"),
            asked_by=str(mother.pk),
            wrong="Siinä on väärä sana.",
            wished="Toinen.",
        )
        assert answer.status_code == 302
        asked = CorrectionRequest.objects.get(wrong="Siinä on väärä sana.")
        social_worker = as_user("katariina")
        assert "Vastaa oikaisupyyntöön" in social_worker.get("/").content.decode()
        assert "Siinä on väärä sana." in social_worker.get(page(version)).content.decode()
        url = page(version, "correct") + f"?request={asked.pk}"
        data = fields_of(client.get(url)) | {
            "what_we_did": "Toinen.", "correction-what": "Sana", "correction-why": "Pyydettiin."
        }  # fmt: skip
        assert client.post(url, data).status_code == 302
        asked.refresh_from_db()
        assert asked.answer.outcome == "corrected"
        assert asked.answer.correction.asked_by == mother

    def test_a_refusal_is_a_decision_with_reasons_and_a_way_on(self, family: Any, as_user: Any) -> None:
        case = family("in_work")
        asked = CorrectionRequest.objects.get(answer=None, version__record__case=case)
        url = page(asked.version, "refuse", request_id=asked.pk)
        assert as_user("tiina").get(url).status_code == 403
        client = as_user("katariina")
        assert send(client, url, reasons=" ").status_code == 422
        assert send(client, url, reasons="Teksti vastaa sitä, mitä sanottiin.").status_code == 302
        assert send(client, url, reasons="Toisen kerran.").status_code == 422
        shown = as_user("tiina").get(page(asked.version)).content.decode()
        assert "Teksti vastaa sitä, mitä sanottiin." in shown
        assert "tietosuojavaltuutetun" in shown.lower()

    def test_a_request_of_another_family_is_not_found(self, family: Any, as_user: Any) -> None:
        asked = CorrectionRequest.objects.get(answer=None, version__record__case=family("in_work"))
        other = entry_of(family("closed"), acknowledged=False)
        url = page(other, "refuse", request_id=asked.pk)
        assert as_user("katariina").get(url).status_code == 404


class TestAnnulling:
    def test_the_text_is_gone_from_every_page_and_its_trace_stays(self, family: Any, as_user: Any) -> None:
        case = family("in_work")
        version = entry_of(case)
        words = sealing.opened(version.content)["what_we_did"]
        before = figures(case)["meetings"]
        client = as_user("katariina")
        assert as_user("tiina").get(page(version, "annul", number=version.number)).status_code == 403
        url = page(version, "annul", number=version.number)
        assert send(client, url, reason="wrong_client", words=" ").status_code == 422
        answer = send(client, url, reason="wrong_client", words="Kuuluu toiselle perheelle.")
        assert answer.status_code == 302
        tiina = as_user("tiina")
        for name in ("case", "entries"):
            listed = tiina.get(reverse(name, kwargs={"case_id": case.pk})).content.decode()
            assert f"{words[:60]}" not in _rows_of(listed, version)
        shown = tiina.get(page(version)).content.decode()
        assert words not in shown
        assert "Kuuluu toiselle perheelle." in shown
        assert words not in tiina.get(page(version, "version", number=version.number)).content.decode()
        assert tiina.get(page(version, "pdf", number=version.number)).status_code == 404
        assert tiina.get(page(version, "additions", number=version.number)).status_code == 404
        assert figures(case)["meetings"] == before - 1
        traces = [line for line in timeline.lines(timeline.all_of(case)) if line.is_annulled]
        assert version.record_id in {line.version.record_id for line in traces}
        assert list(Verifier().faults()) == []

    def test_the_texts_it_corrected_are_hidden_with_it(self, family: Any, as_user: Any) -> None:
        case = family("in_work")
        original = entry_of(case)
        correct(as_user("tiina"), original, what_we_did="Toinen teksti.")
        newest = records.latest(original.record)
        url = page(original, "annul", number=newest.number)  # type: ignore[union-attr]
        send(as_user("katariina"), url, reason="wrong_client", words="Väärä perhe.")
        original.refresh_from_db()
        assert original.state == "annulled"
        assert Annulment.objects.filter(version__record=original.record).count() == 2

    def test_reading_the_hidden_text_needs_a_reason_and_leaves_an_event(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("in_work")
        version = RecordVersion.objects.get(record__case=case, state="annulled")
        words = sealing.opened(version.content)["what_we_did"]
        url = page(version, "hidden", number=version.number)
        client = as_user("katariina")
        assert words not in client.get(url).content.decode()
        assert send(client, url, why="lyhyt").status_code == 422
        assert not HiddenReading.objects.exists()
        answer = send(client, url, why="Toinen perhe pyysi tietonsa.")
        assert answer.status_code == 200
        assert words in answer.content.decode()
        assert HiddenReading.objects.get().read_by.username == "katariina"
        assert CaseEvent.objects.filter(kind="hidden_read").count() == 1
        assert ReadLog.objects.filter(page="entry_hidden").exists()
        assert as_user("tiina").get(url).status_code == 403

    def test_a_plan_in_force_is_corrected_not_annulled(self, family: Any, as_user: Any) -> None:
        version = planning.in_force(family("in_work"))
        answer = as_user("katariina").get(page(version, "annul", number=version.number))  # type: ignore[union-attr, arg-type]
        assert answer.status_code == 302
        assert not Annulment.objects.filter(version=version).exists()


def _rows_of(text: str, version: RecordVersion) -> str:
    """The lines of a list that lead to the record."""
    return "".join(part for part in text.split("<li>") if str(version.record_id) in part)


class TestOwnView:
    @ON_SCREEN
    def test_it_stands_beside_the_text_dated_and_also_after_closing(self, family: Any, as_user: Any) -> None:
        case = family("closed")
        version = correcting.in_force(records.single(case, "summary"))
        mother = next(part for part in case.present_people if part.role == "parent")
        client = as_user("katariina")
        url = page(version, "own_view")
        assert send(client, url, person=str(mother.person_id), text="Sanani.").status_code == 422
        send(client, url, person=str(mother.person_id), text="Vain työntekijöille.", for_family="no")
        send(client, url, person=str(mother.person_id), text="Kaikille perheessä.", for_family="yes")
        shown = client.get(page(version)).content.decode()
        assert "Kaikille perheessä." in shown
        assert "Vain työntekijöille." in shown
        assert hand_over(client, page(version, "hand_over"), seats(case)).status_code == 303
        screen = client.get("/y/").content.decode()
        assert "Kaikille perheessä." in screen
        assert "Vain työntekijöille." not in screen

    def test_its_own_paper_tells_what_was_added(self, family: Any, as_user: Any) -> None:
        case = family("closed")
        version = correcting.in_force(records.single(case, "summary"))
        mother = next(part for part in case.present_people if part.role == "parent")
        client = as_user("katariina")
        send(
            client, page(version, "own_view"), person=str(mother.person_id), text="Sanani.", for_family="yes"
        )
        answer = client.get(page(version, "additions", number=version.number))  # type: ignore[union-attr]
        assert answer.headers["Content-Type"] == "application/pdf"


def test_the_nightly_command_sends_nothing_twice_after_corrections(family: Any, as_user: Any) -> None:
    correct(as_user("tiina"), entry_of(family("in_work")), what_we_did="Toinen.")
    call_command("remind")
    assert list(Verifier().faults()) == []


class TestWhatIsHiddenStaysHidden:
    """Annulled words are on no page, in no later snapshot and in no paper but the one for reading them."""

    WORDS = "Salaisuus joka kuuluu toiselle perheelle"

    def pages_of(self, case: Any, client: Any) -> dict[str, str]:
        """Every page of the case that this worker can open."""
        ids = {record.kind: record.pk for record in case.records.all()}
        found = {}
        for name in CASE_PAGES:
            kind = next((kind for kind in ("child_view", "entry", "review") if name.startswith(kind)), "")
            urls = {address(name, case.pk, record_id=ids.get(kind), number=number) for number in (1, 2, 3)}
            for url in sorted(urls) if not name.endswith("pdf") else ():
                answer = client.get(url)
                if answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html"):
                    found[url] = answer.content.decode()
        return found

    @ON_SCREEN
    def test_a_plan_corrected_and_then_annulled(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("in_work")
        record = records.single(case, "plan")
        everybody = [acts.Word(part.person) for part in case.present_people]
        first = correct_plan(as_user, staff, case, everybody, situation=f"{self.WORDS}.")
        correct_plan(as_user, staff, case, everybody, situation="Tämän perheen tilanne.")
        url = page(first, "annul", number=first.number)
        assert send(as_user("katariina"), url, reason="wrong_client", words="Väärä perhe.").status_code == 302
        for user in ("tiina", "katariina"):
            pages = self.pages_of(case, as_user(user))
            assert len(pages) > 20
            assert [name for name, text in pages.items() if self.WORDS in text] == []
        client = as_user("tiina")
        assert send(client, page(first, "hand_over"), _more=seats(case)).status_code == 303
        screens = [client.get("/y/"), *(client.get(f"/y/turn/{n}/") for n in range(len(case.present_people)))]
        assert not any(self.WORDS in each.content.decode() for each in screens)
        assert self.WORDS not in str(SharedSession.objects.get(ended_at=None).snapshot)
        assert record.versions.filter(state="annulled").count() >= 1

    def test_a_returned_plan_that_was_annulled_is_begun_anew(self, family: Any, as_user: Any) -> None:
        case = family("plan_returned")
        version = planning.latest(case)
        url = page(version, "annul", number=version.number)  # type: ignore[union-attr, arg-type]
        assert send(as_user("katariina"), url, reason="wrong_client", words="Väärä perhe.").status_code == 302
        client = as_user("tiina")
        answer = send(client, page(version, "write"), situation="Oikean perheen tilanne.")  # type: ignore[arg-type]
        assert answer.status_code == 302
        newest = planning.latest(case)
        assert (newest.number, newest.state) == (2, "draft")  # type: ignore[union-attr]
        assert newest.plan.situation == "Oikean perheen tilanne."  # type: ignore[union-attr]

    @ON_SCREEN
    def test_annulling_takes_the_text_off_a_shared_screen(self, family: Any, as_user: Any) -> None:
        version = entry_of(family("in_work"))
        device = as_user("tiina")
        case = type(version.record.case).objects.with_faces().get(pk=version.record.case_id)
        assert send(device, page(version, "hand_over"), _more=seats(case)).status_code == 303
        url = page(version, "annul", number=version.number)
        assert send(as_user("katariina"), url, reason="wrong_client", words="Väärä perhe.").status_code == 302
        assert sealing.opened(version.content)["what_we_did"] not in device.get("/y/").content.decode()


def correct_plan(as_user: Any, staff: Any, case: Any, everybody: Any, **changes: Any) -> RecordVersion:
    """A correction of the plan through to its approval; returns the version it made."""
    version = planning.in_force(case)
    assert version is not None
    assert correct(as_user("tiina"), version, **changes).status_code == 302
    record = records.single(case, "plan")
    acts.share(record, everybody, by=staff["tiina"])
    acts.submit(record, by=staff["tiina"], absent="Ei päässyt.")
    acts.approve(record, by=staff["katariina"])
    made = planning.in_force(case)
    assert made is not None
    assert made != version
    return made


class TestOnAScreen:
    @ON_SCREEN
    def test_a_text_on_a_screen_is_not_corrected_and_the_screen_can_be_ended(
        self, family: Any, as_user: Any
    ) -> None:
        version = entry_of(family("in_work"))
        case = type(version.record.case).objects.with_faces().get(pk=version.record.case_id)
        katariina = as_user("katariina")
        mine = fields_of(katariina.get(page(version, "correct"))) | {
            "what_we_did": "Uusi teksti.", "correction-what": "x", "correction-why": "y"
        }  # fmt: skip
        assert send(as_user("tiina"), page(version, "hand_over"), _more=seats(case)).status_code == 303
        answer = katariina.post(page(version, "correct"), mine)
        assert answer.status_code == 422
        assert "Uusi teksti." in answer.content.decode()
        assert send(as_user("mikael"), page(version, "collect")).status_code == 302
        assert katariina.post(page(version, "correct"), mine | {"_key": str(uuid.uuid4())}).status_code == 302


def test_a_view_kept_from_the_others_is_on_no_common_paper(family: Any, as_user: Any) -> None:
    case = family("closed")
    version = correcting.in_force(records.single(case, "summary"))
    mother = next(part.person for part in case.present_people if part.role == "parent")
    parts = {part.person: part for part in case.present_people}
    other = next(person for person in parts if person != mother)
    client = as_user("katariina")
    send(client, page(version, "own_view"), person=str(mother.pk), text="Vain minun sanani.", for_family="no")
    assert "Vain minun sanani." not in text_of(additions_paper(version))
    assert "Vain minun sanani." in text_of(additions_paper(version, recipient=parts[mother]))
    assert "Vain minun sanani." not in text_of(additions_paper(version, recipient=parts[other]))
    assert acknowledging.differing(version, on_paper=True) == []
