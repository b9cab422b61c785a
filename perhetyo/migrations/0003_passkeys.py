"""Passkeys are kept in a table of allauth: what the web process may do with it. Security events tell of them."""

from django.db import migrations, models

from perhetyo.database import grant


class Migration(migrations.Migration):
    dependencies = [
        ("perhetyo", "0002_grants"),
        ("mfa", "0003_authenticator_type_uniq"),
    ]
    operations = [
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "mfa_authenticator", sequences=True),
        migrations.AlterField(
            model_name="securityevent",
            name="kind",
            field=models.CharField(
                choices=[
                    ("refused", "refused"),
                    ("wrong_pin", "wrong PIN"),
                    ("wrong_passkey", "wrong passkey"),
                    ("shared_screen_died", "shared screen ended after wrong PINs"),
                    ("wrong_password", "wrong password at approval"),
                    ("signed_in", "signed in"),
                    ("sign_in_failed", "sign-in failed"),
                    ("signed_out", "signed out"),
                    ("opened_with_ground", "opened a case with a ground"),
                    ("passkey_added", "added a passkey"),
                    ("passkey_removed", "removed a passkey"),
                ],
                max_length=24,
            ),
        ),
    ]
