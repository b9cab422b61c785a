"""Protected contact data seen in clear is an event; drafts are encrypted. Drafts from before are gone."""

import encrypted_fields.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('perhetyo', '0004_opened_exceptionally'),
    ]

    operations = [
        migrations.RunSQL("DELETE FROM perhetyo_draft", migrations.RunSQL.noop),
        migrations.AlterField(
            model_name='draft',
            name='fields',
            field=encrypted_fields.fields.EncryptedJSONField(help_text='what is typed may be what nobody else should see'),
        ),
        migrations.AlterField(
            model_name='readlog',
            name='action',
            field=models.CharField(choices=[('view', 'read'), ('list', 'read in a list'), ('download', 'took as a file'), ('share', 'showed on the shared screen'), ('reveal', 'saw protected contact data')], max_length=12),
        ),
        migrations.AlterField(
            model_name='securityevent',
            name='kind',
            field=models.CharField(choices=[('refused', 'refused'), ('wrong_pin', 'wrong PIN'), ('wrong_passkey', 'wrong passkey'), ('shared_screen_died', 'shared screen ended after wrong PINs'), ('wrong_password', 'wrong password at approval'), ('signed_in', 'signed in'), ('sign_in_failed', 'sign-in failed'), ('signed_out', 'signed out'), ('opened_with_ground', 'opened a case with a ground'), ('opened_exceptionally', 'opened a case exceptionally'), ('revealed', 'saw protected contact data'), ('passkey_added', 'added a passkey'), ('passkey_removed', 'removed a passkey')], max_length=24),
        ),
    ]
