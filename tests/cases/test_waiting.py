"""What waits for whom and since when; substitutes; the decision on exactly the text that was read."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from cases import approving, planning, records
from cases.models import Approval, Deputy
from perhetyo.database import acting
from reviews.demo import acts
from tests.forms import fields_of, send

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def at(name: str, case: Any, **more: Any) -> str:
    return reverse(name, kwargs={"case_id": case.pk, **more})


class TestTurns:
    def test_every_pending_item_says_whose_turn_it_is_and_since_when(self, family: Any, as_user: Any) -> None:
        case = family("submitted")
        sent = timezone.localtime(planning.latest(case).submitted_at).strftime("%-d.%-m.%Y")  # type: ignore[union-attr, arg-type]
        workers = as_user("tiina").get("/").content.decode()
        assert "Sosiaalityöntekijän vuoro: Katariina Vesanto" in workers
        assert f"{sent} alkaen" in workers
        assert f"{sent} alkaen" in as_user("katariina").get(at("case", case)).content.decode()

    def test_what_is_done_leaves_the_list(self, family: Any, as_user: Any) -> None:
        case = family("submitted")
        client = as_user("katariina")
        assert "Lue suunnitelma ja päätä" in client.get("/").content.decode()
        send(client, at("plan_decide", case), outcome="send_back", comment="Lisätkää koulu.")
        assert "Lue suunnitelma ja päätä" not in client.get("/").content.decode()
        assert "Täydennä suunnitelma" in as_user("tiina").get("/").content.decode()


class TestSubstitutes:
    def appoint(self, client: Any, staff: Any, **changes: Any) -> Any:
        data = {
            "deputy": str(staff["petra"].pk), "starts_on": TODAY().isoformat(),
            "ends_on": (TODAY() + timedelta(days=3)).isoformat(), **changes,
        }  # fmt: skip
        return send(client, reverse("deputies"), **data)

    def test_a_substitute_sees_and_decides_from_a_day_to_a_day(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("submitted")
        petra = as_user("petra")
        assert petra.get(at("case", case)).status_code == 404
        tomorrow = (TODAY() + timedelta(days=1)).isoformat()
        assert self.appoint(as_user("katariina"), staff, starts_on=tomorrow).status_code == 302
        assert as_user("petra").get(at("case", case)).status_code == 404
        assert self.appoint(as_user("katariina"), staff).status_code == 302
        petra = as_user("petra")
        answer = send(
            petra, at("plan_decide", case), outcome="approve", password="perhetyo-demo",
            differing_views_read="on",
        )  # fmt: skip
        assert answer.status_code == 302
        approval = Approval.objects.get(outcome="approved")
        assert (approval.name_shown, approval.ground) == (str(staff["petra"]), "deputy")
        for row in Deputy.objects.filter(deputy=staff["petra"]):
            as_user("katariina").post(reverse("deputy_end", kwargs={"deputy_id": row.pk}))
        with acting(staff["katariina"]):
            Deputy.objects.filter(deputy=staff["petra"]).update(
                starts_on=TODAY() - timedelta(days=2), ends_on=TODAY() - timedelta(days=1)
            )
        assert as_user("petra").get(at("case", case)).status_code == 404

    @pytest.mark.parametrize(
        "wrong",
        [
            {"deputy": ""},
            {"ends_on": "2020-01-01"},
            {"starts_on": "x"},
            {"deputy": "self"},
            {"deputy": "tiina"},
        ],
    )
    def test_wrong_input_is_named_and_kept(self, as_user: Any, staff: Any, wrong: dict[str, str]) -> None:
        ids = {"self": str(staff["katariina"].pk), "tiina": str(staff["tiina"].pk)}
        wrong = {key: ids.get(value, value) for key, value in wrong.items()}
        answer = self.appoint(as_user("katariina"), staff, **wrong)
        assert answer.status_code == 422
        assert "error-summary" in answer.content.decode()
        assert not Deputy.objects.exists()

    def test_nobody_appoints_for_somebody_else_but_the_lead(self, as_user: Any, staff: Any) -> None:
        answer = self.appoint(as_user("petra"), staff, social_worker=str(staff["katariina"].pk))
        assert answer.status_code == 422
        answer = self.appoint(as_user("hanna"), staff, social_worker=str(staff["katariina"].pk))
        assert answer.status_code == 302
        row = Deputy.objects.get()
        assert (row.social_worker, row.appointed_by) == (staff["katariina"], staff["hanna"])
        as_user("petra").post(reverse("deputy_end", kwargs={"deputy_id": row.pk}))
        row.refresh_from_db()
        assert row.ends_on == TODAY() + timedelta(days=3)

    @pytest.mark.parametrize("user", ["tiina", "eeva", "liisa", "admin"])
    def test_others_have_no_such_page(self, as_user: Any, user: str) -> None:
        assert as_user(user).get(reverse("deputies")).status_code == 403


class TestDeciding:
    def test_a_stale_version_is_refused_and_the_new_one_shown(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        """Hanna returned the text and a new one came while Katariina's page stood open."""
        case = family("submitted")
        with acting(staff["katariina"]):
            Deputy.objects.create(
                social_worker=staff["katariina"], deputy=staff["hanna"], appointed_by=staff["katariina"],
                starts_on=TODAY(), ends_on=TODAY(),
            )  # fmt: skip
        client = as_user("katariina")
        old = fields_of(client.get(at("plan_decide", case)))
        send(as_user("hanna"), at("plan_decide", case), outcome="send_back", comment="Lisätkää koulu.")
        record = records.single(case, "plan")
        fields = records.fields_of(record)
        fields["sections"]["situation"] = "Uusi tilanne, koulu mukana."
        acts.write(record, fields, by=staff["tiina"])
        acts.share(record, [acts.Word(p.person) for p in case.present_people], by=staff["tiina"])
        acts.submit(record, by=staff["tiina"], absent="Ei päässyt.")
        mine = old | {"outcome": "approve", "password": "perhetyo-demo", "differing_views_read": "on"}
        answer = client.post(at("plan_decide", case), mine)
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "Teksti on muuttunut" in page
        assert "Uusi tilanne, koulu mukana." in page
        assert not Approval.objects.filter(outcome="approved").exists()
        again = fields_of(answer) | {"outcome": "approve", "password": "perhetyo-demo"}
        assert client.post(at("plan_decide", case), again).status_code == 302

    def test_what_another_has_decided_meanwhile_is_said(self, family: Any, as_user: Any, staff: Any) -> None:
        case = family("submitted")
        client = as_user("katariina")
        old = fields_of(client.get(at("plan_decide", case))) | {"outcome": "send_back", "comment": "x"}
        version = planning.latest(case)
        assert version is not None
        with acting(staff["katariina"]):
            approving.send_back(
                version, comment="Ensin.", seen_hash=version.content_hash, by=staff["katariina"]
            )
        answer = client.post(at("plan_decide", case), old, follow=True)
        assert "on jo päätetty" in answer.content.decode()
        assert Approval.objects.count() == 1

    def test_the_decision_binds_sentence_name_ground_and_when_it_was_shown(
        self, family: Any, as_user: Any
    ) -> None:
        case = family("submitted")
        send(
            as_user("katariina"), at("plan_decide", case), outcome="approve", password="perhetyo-demo",
            differing_views_read="on",
        )  # fmt: skip
        row = Approval.objects.get()
        assert row.sentence.startswith("Olen lukenut juuri tämän tekstin")
        assert (row.name_shown, row.ground, row.method) == ("Katariina Vesanto", "responsible", "password")
        assert row.shown_at is not None
        assert row.shown_at <= row.decided_at
        assert row.event.told["seal"] == row.seal

    def test_changes_since_the_last_approved_version_are_shown(
        self, family: Any, as_user: Any, staff: Any
    ) -> None:
        case = family("in_work")
        client = as_user("tiina")
        send(
            client, at("plan_correct", case), situation="Perheellä on uusi koti.",
            _more={"correction-what": "koti", "correction-why": "muutto"},
        )  # fmt: skip
        record = records.single(case, "plan")
        acts.share(record, [acts.Word(p.person) for p in case.present_people], by=staff["tiina"])
        send(client, at("plan_submit", case))
        page = as_user("katariina").get(at("plan_decide", case)).content.decode()
        assert "Mikä on muuttunut versiosta 1" in page
        assert "<ins>" in page
