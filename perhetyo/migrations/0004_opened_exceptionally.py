"""A kind of security event: a case was opened exceptionally."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('perhetyo', '0003_passkeys'),
    ]

    operations = [
        migrations.AlterField(
            model_name='securityevent',
            name='kind',
            field=models.CharField(choices=[('refused', 'refused'), ('wrong_pin', 'wrong PIN'), ('wrong_passkey', 'wrong passkey'), ('shared_screen_died', 'shared screen ended after wrong PINs'), ('wrong_password', 'wrong password at approval'), ('signed_in', 'signed in'), ('sign_in_failed', 'sign-in failed'), ('signed_out', 'signed out'), ('opened_with_ground', 'opened a case with a ground'), ('opened_exceptionally', 'opened a case exceptionally'), ('passkey_added', 'added a passkey'), ('passkey_removed', 'removed a passkey')], max_length=24),
        ),
    ]
