"""The invented workers of the demo (contract.md): who they are and one line for their log-in button."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from perhetyo.models import Role

PASSWORD = "perhetyo-demo"  # noqa: S105 - every worker of the demo: invented data only  # nosec B105
PIN = "246810"


@dataclass(frozen=True)
class DemoPerson:
    username: str
    first_name: str
    last_name: str
    role: str
    title_fi: str
    title_sv: str
    line: str | Promise
    can_decide: bool = False
    unit: str = "east"

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"

    @property
    def role_label(self) -> str:
        return str(Role(self.role).label)


DEMO_PEOPLE = [
    DemoPerson(
        "tiina",
        "Tiina",
        "Ahonkallio",
        Role.FAMILY_WORKER,
        "perheohjaaja",
        "familjehandledare",
        _("Leads the work with her families"),
    ),
    DemoPerson(
        "mikael",
        "Mikael",
        "Sundqvist",
        Role.FAMILY_WORKER,
        "perheohjaaja",
        "familjehandledare",
        _("Works as a pair with Tiina"),
    ),
    DemoPerson(
        "katariina",
        "Katariina",
        "Vesanto",
        Role.SOCIAL_WORKER,
        "sosiaalityöntekijä",
        "socialarbetare",
        _("Sends referrals and approves plans"),
        can_decide=True,
        unit="social",
    ),
    DemoPerson(
        "eeva",
        "Eeva",
        "Niskaharju",
        Role.UNIT_LEAD,
        "johtava perheohjaaja",
        "ledande familjehandledare",
        _("Takes referrals in and names the workers"),
    ),
    DemoPerson(
        "hanna",
        "Hanna",
        "Koskenalho",
        Role.LEAD_SOCIAL_WORKER,
        "johtava sosiaalityöntekijä",
        "ledande socialarbetare",
        _("Approves as a substitute"),
        can_decide=True,
        unit="social",
    ),
    DemoPerson(
        "petra",
        "Petra",
        "Lindroos",
        Role.SOCIAL_WORKER,
        "sosiaalityöntekijä",
        "socialarbetare",
        _("Works with other families, in Swedish"),
        can_decide=True,
        unit="social",
    ),
    DemoPerson(
        "juho",
        "Juho",
        "Rautamaa",
        Role.FAMILY_WORKER,
        "perheohjaaja",
        "familjehandledare",
        _("Works in another team"),
        unit="west",
    ),
    DemoPerson(
        "liisa",
        "Liisa",
        "Haavikkola",
        Role.LOG_OFFICER,
        "lokivastaava",
        "loggansvarig",
        _("Sees the logs, not what is written"),
        unit="social",
    ),
    DemoPerson(
        "admin",
        "Aino",
        "Pääkivi",
        Role.ADMINISTRATOR,
        "pääkäyttäjä",
        "huvudanvändare",
        _("Looks after users and units, sees no families"),
        unit="social",
    ),
]
