"""Time limits of entries, reviews and the closing, in force since 1 January 2024; what the summary says of law."""

from datetime import date

from django.db import migrations

SINCE = date(2024, 1, 1)
DEADLINES = [
    ("entry_due", 1, "working_days", "ATL 21 §: without delay"),
    ("entry_finished", 2, "working_days", "ATL 21 §: without delay; then it is finished by itself"),
    ("entry_overdue", 3, "working_days", "ATL 21 §: without delay"),
    ("entry_late", 7, "working_days", "ATL 21 §: without delay"),
    ("summary", 30, "days", "local practice"),
    ("access_after_closing", 14, "days", "local practice; ATL 9 §"),
]
LAWS = ["child_welfare", "social_welfare"]
TEXTS = {
    "review": {
        "fi": "Suunnitelman toteutumista arvioidaan asiakkaan, muiden osallistujien ja työntekijöiden näkemysten pohjalta (asiakastietolaki 703/2023, 42 §). Eriävät näkemykset kirjataan.",
        "sv": "Hur planen har genomförts utvärderas utgående från klientens, övriga deltagares och arbetstagarnas syn (kunduppgiftslagen 703/2023, 42 §). Avvikande åsikter skrivs in.",
    },
    "summary": {
        "fi": "Yhteenveto on laadittu perhetyön päättyessä yhdessä perheen kanssa. Lastensuojelun tai muun palvelun asiakkuuden jatkumisesta päättää sosiaalityöntekijä.",
        "sv": "Sammanfattningen har gjorts tillsammans med familjen när familjearbetet avslutades. Socialarbetaren beslutar om klientrelationen inom barnskyddet eller annan service fortsätter.",
    },
}


def add_rules(apps, schema_editor):
    alias = schema_editor.connection.alias
    rules = apps.get_model("cases", "DeadlineRule").objects.using(alias)
    for key, amount, unit, source in DEADLINES:
        rules.create(valid_from=SINCE, key=key, amount=amount, unit=unit, source=source)
    texts = apps.get_model("cases", "LegalText").objects.using(alias)
    for key, languages in TEXTS.items():
        for language, text in languages.items():
            for law in LAWS:
                texts.create(valid_from=SINCE, key=key, legal_basis=law, language=language, text=text,
                             source="ATL 42 §" if key == "review" else "service promise")


class Migration(migrations.Migration):
    dependencies = [("cases", "0006_records_and_closing")]
    operations = [migrations.RunPython(add_rules, migrations.RunPython.noop)]
