"""The invented workers and families of the demo (contract.md), built through the product's own rules."""

from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from cases.models import Case, Deputy
from perhetyo import demo_mark
from perhetyo.database import acting
from perhetyo.demo_people import DEMO_PEOPLE, PASSWORD, PIN
from perhetyo.models import Unit, User
from reviews.demo.build import Builder, Staff
from reviews.demo.families import FAMILIES
from reviews.demo.lehtovaara import Lehtovaara
from reviews.demo.logs import open_and_review, read_and_ask
from reviews.demo.population import Population

UNITS = {
    "east": ("Perhetyö, itäinen tiimi", "Familjearbete, östra teamet", True),
    "west": ("Perhetyö, läntinen tiimi", "Familjearbete, västra teamet", False),
    "social": ("Lapsiperheiden sosiaalityö", "Socialarbete för barnfamiljer", False),
}
ORGANISER = ("Meriharjun hyvinvointialue", "Havsåsens välfärdsområde")


class Command(BaseCommand):
    help = "Fill an empty database with invented workers and families. Needs PERHETYO_DEMO=1."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--today", type=date.fromisoformat, help="the day the dates count from")

        parser.add_argument("--families", type=int, default=0, help="this many generated families besides")
        parser.add_argument("--seed", type=int, default=1, help="the same seed, the same families")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.IS_DEMO:
            raise CommandError("Demo data is written only with PERHETYO_DEMO=1.")
        marked = demo_mark.is_marked()
        if not marked and (User.objects.exists() or Case.objects.exists()):
            raise CommandError("This database holds something else than demo data: nothing was written.")
        if marked and Case.objects.exists():
            self.stdout.write("The demo data is already there.")
            return
        demo_mark.mark()
        today = options["today"] or timezone.localdate()
        staff = make_staff()
        for family in FAMILIES:
            Builder(family, staff, today=today).build()
        Lehtovaara(staff).build()
        in_work = Case.objects.with_faces().filter(state="working").order_by("number").first()
        if in_work:
            read_and_ask(in_work, staff, today=today)
            open_and_review(in_work, staff, today=today)
        with acting(staff["katariina"]):
            Deputy.objects.create(
                social_worker=staff["katariina"],
                deputy=staff["hanna"],
                appointed_by=staff["katariina"],
                starts_on=today,
                ends_on=today + timedelta(days=30),
            )
        if options["families"]:
            with acting(staff["admin"]):
                population = Population(staff, seed=options["seed"], today=today, say=self.stdout.write)
                population.build(options["families"])
        self.stdout.write(f"{len(FAMILIES) + 1} invented families are ready.")


def make_staff() -> Staff:
    """Units and the workers of contract.md, with the demo's password and PIN."""
    units = {}
    for key, (name_fi, name_sv, takes_referrals) in UNITS.items():
        units[key], _is_new = Unit.objects.get_or_create(
            name_fi=name_fi,
            defaults={
                "name_sv": name_sv,
                "organiser_fi": ORGANISER[0],
                "organiser_sv": ORGANISER[1],
                "takes_referrals": takes_referrals,
            },
        )
    users = {}
    for place, person in enumerate(DEMO_PEOPLE):
        user = User.objects.filter(username=person.username).first() or User(username=person.username)
        user.first_name, user.last_name = person.first_name, person.last_name
        user.role, user.unit = person.role, units[person.unit]
        user.title_fi, user.title_sv = person.title_fi, person.title_sv
        user.can_decide = person.can_decide
        user.phone = f"000 000 00{place + 1:02d}"
        user.set_password(PASSWORD)
        user.set_pin(PIN)
        user.save()
        users[person.username] = user
    return Staff(users, units["east"])
