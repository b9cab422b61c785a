"""The rules in force since 1 January 2024: time limits, ages, retention, legal texts, code sets.

Sources stand on each row. A changed law is a new row with a later `valid_from`, never an edited one."""

from datetime import date

from django.db import migrations

from perhetyo.database import grant

SINCE = date(2024, 1, 1)
CHILD, SOCIAL = "child_welfare", "social_welfare"

DEADLINES = [
    ("assessment_start", 7, "working_days", "LsL 26 §, SHL 36 §"),
    ("assessment_ready", 3, "months", "LsL 26 §, SHL 36 §"),
    ("service_started", 3, "months", "SHL 45 §"),
    ("referral_answer", 5, "working_days", "local practice"),
    ("first_meeting", 10, "working_days", "LsL 34 §: without delay; local practice"),
    ("plan_v1", 30, "days", "local practice"),
    ("approval", 7, "days", "local practice"),
    ("review_at_most", 3, "months", "service promise: every 1-3 months"),
    ("review_at_least", 14, "days", "local practice"),
    ("client_plan_check", 12, "months", "LsL 30 §"),
    ("decision_ends_soon", 30, "days", "local practice"),
    ("protection_ends_soon", 60, "days", "661/2009"),
]
AGES = [
    (CHILD, "own_voice", 12, "LsL 20-21 §"),
    (SOCIAL, "own_voice", 15, "HL 14 §"),
    (CHILD, "right_to_speak", 15, "HL 14 §"),
    (SOCIAL, "right_to_speak", 15, "HL 14 §"),
]
RETENTION = [
    ("child_welfare_client", CHILD, "death", 30, "ATL 703/2023, annex"),
    ("family_services_client", "families_with_children", "closing", 30, "ATL 703/2023, annex"),
    ("logs", "", "event", 12, "ATL 24 §"),
]
TEXTS = [
    ("plan", CHILD, "fi", "Tehostettu perhetyö on lastensuojelulain (417/2007) 36 §:ssä tarkoitettu avohuollon tukitoimi. Tämä suunnitelma kertoo, miten palvelua toteutetaan lapsen asiakassuunnitelman (30 §) pohjalta. Lapsen toivomukset ja mielipide selvitetään 20 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.", "LsL 20, 30, 36 §"),
    ("plan", CHILD, "sv", "Intensifierat familjearbete är en stödåtgärd inom öppenvården enligt 36 § i barnskyddslagen (417/2007). Den här planen beskriver hur servicen genomförs utgående från barnets klientplan (30 §). Barnets önskemål och åsikt utreds enligt 20 §. Avvikande åsikter skrivs in i planen.", "LsL 20, 30, 36 §"),
    ("plan", SOCIAL, "fi", "Perhetyö on sosiaalihuoltolain (1301/2014) 18 §:ssä tarkoitettu palvelu. Tämä suunnitelma kertoo, miten palvelua toteutetaan asiakassuunnitelman (39 §) pohjalta. Lapsen mielipide selvitetään 32 §:n mukaan. Eriävät näkemykset kirjataan suunnitelmaan.", "SHL 18, 32, 39 §"),
    ("plan", SOCIAL, "sv", "Familjearbete är en service enligt 18 § i socialvårdslagen (1301/2014). Den här planen beskriver hur servicen genomförs utgående från klientplanen (39 §). Barnets åsikt utreds enligt 32 §. Avvikande åsikter skrivs in i planen.", "SHL 18, 32, 39 §"),
    ("secrecy", "", "fi", "Salassa pidettävä: JulkL 24 § 1 mom. 25 k, ATL 4 §", "JulkL 24 §, ATL 4 §"),
    ("secrecy", "", "sv", "Sekretessbelagd: OffL 24 § 1 mom. 25 p., KlientUL 4 §", "JulkL 24 §, ATL 4 §"),
]
TASKS, SERVICES = "1.2.246.537.6.1221", "1.2.246.537.6.1222"
CODES = [
    ("service_task", TASKS, "child_welfare", "Lastensuojelu", "Barnskydd"),
    ("service_task", TASKS, "families_with_children", "Lapsiperheiden palvelut", "Service för barnfamiljer"),
    ("service", SERVICES, "family_work", "Perhetyö", "Familjearbete"),
    ("service", SERVICES, "intensified_family_work", "Tehostettu perhetyö", "Intensifierat familjearbete"),
]  # fmt: skip


def add_rules(apps, schema_editor):
    def rows(model, fields, values):
        manager = apps.get_model("cases", model).objects.using(schema_editor.connection.alias)
        names = fields.split()
        for row in values:
            manager.create(valid_from=SINCE, **dict(zip(names, row, strict=True)))

    rows("DeadlineRule", "key amount unit source", DEADLINES)
    rows("AgeRule", "legal_basis right age source", AGES)
    rows("RetentionRule", "document_class service_task base years source", RETENTION)
    rows("LegalText", "key legal_basis language text source", TEXTS)
    rows("Code", "code_set oid value name_fi name_sv source", [(*row, "THL, values provisional") for row in CODES])


class Migration(migrations.Migration):
    dependencies = [("cases", "0004_openings")]
    operations = [
        migrations.RunPython(add_rules, migrations.RunPython.noop),
        grant("app", "SELECT, INSERT", "cases_opening", sequences=True),
    ]
