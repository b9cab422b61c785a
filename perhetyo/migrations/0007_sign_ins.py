"""Sign-ins that a worker can see and end, codes to choose a password with, and what the web process may do with them."""

import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models

from perhetyo.database import grant


class Migration(migrations.Migration):

    dependencies = [
        ('perhetyo', '0006_read_log_by_month'),
        ('socialaccount', '0006_alter_socialaccount_extra_data'),
    ]

    operations = [
        migrations.AlterField(
            model_name='securityevent',
            name='kind',
            field=models.CharField(choices=[('refused', 'refused'), ('wrong_pin', 'wrong PIN'), ('wrong_passkey', 'wrong passkey'), ('shared_screen_died', 'shared screen ended after wrong PINs'), ('wrong_password', 'wrong password at approval'), ('signed_in', 'signed in'), ('sign_in_failed', 'sign-in failed'), ('signed_out', 'signed out'), ('opened_with_ground', 'opened a case with a ground'), ('opened_exceptionally', 'opened a case exceptionally'), ('warned_of_words', 'was warned of words that tell a protected place'), ('revealed', 'saw protected contact data'), ('passkey_added', 'added a passkey'), ('passkey_removed', 'removed a passkey'), ('totp_added', 'added an authenticator app'), ('totp_removed', 'removed the authenticator app'), ('codes_made', 'made new recovery codes'), ('code_used', 'used a recovery code'), ('wrong_code', 'wrong code of the second factor'), ('proved', 'proved again who it is'), ('unlocked', 'opened a locked page'), ('sign_in_ended', 'ended a sign-in'), ('set_up_code_made', 'made a code to choose a password with'), ('password_chosen', 'chose a password'), ('factors_removed', 'removed a lost second factor')], max_length=24),
        ),
        migrations.CreateModel(
            name='SetUpCode',
            fields=[
                ('user', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='set_up_code', serialize=False, to=settings.AUTH_USER_MODEL)),
                ('code_hash', models.CharField(help_text='SHA-256 of 80 random bits', max_length=64)),
                ('until', models.DateTimeField()),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='SignIn',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('session_hash', models.CharField(help_text="SHA-256 of the session's key", max_length=64, unique=True)),
                ('started_at', models.DateTimeField()),
                ('last_seen_at', models.DateTimeField(help_text='to the minute or so')),
                ('device', models.CharField(help_text='the browser in plain words', max_length=80)),
                ('device_hash', models.CharField(help_text='SHA-256 of the cookie by which it is known again', max_length=64)),
                ('address', models.GenericIPAddressField(null=True)),
                ('is_new_device', models.BooleanField(help_text='the worker had not signed in on this browser before')),
                ('known_at', models.DateTimeField(help_text='when the worker said: it was me', null=True)),
                ('wrong_tries', models.PositiveSmallIntegerField(default=0, help_text='to open the page since it locked')),
                ('ended_at', models.DateTimeField(null=True)),
                ('end', models.CharField(blank=True, choices=[('signed_out', 'you logged out'), ('handed_over', 'you gave the screen to a family'), ('by_owner', 'you ended it'), ('time', 'its time ran out'), ('elsewhere', 'you logged in on other devices'), ('same_browser', 'you logged in anew on the same device'), ('wrong_tries', 'too many wrong tries to open a locked page'), ('by_administrator', 'an administrator ended it')], max_length=20)),
                ('ended_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sign_ins', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(fields=['user', 'device_hash'], name='signin_device'), models.Index(fields=['user', 'ended_at'], name='signin_live')],
            },
        ),
        grant("app", "SELECT, INSERT, UPDATE", "perhetyo_signin"),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "perhetyo_setupcode"),
        # The organisation's log-in is configured by settings; nothing of it is stored.
        grant("app", "SELECT", "socialaccount_socialaccount", "socialaccount_socialapp", "socialaccount_socialtoken"),
    ]
