"""Henkilötunnus, in a table of its own."""

import django.db.models.deletion
import encrypted_fields.fields
from django.db import migrations, models

from perhetyo.database import grant, named_actors


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0017_attachments'),
    ]

    operations = [
        migrations.CreateModel(
            name='IdentityCode',
            fields=[
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='identity_code', serialize=False, to='cases.person')),
                ('code', encrypted_fields.fields.EncryptedCharField(max_length=11, verbose_name='identity code')),
                ('digest', models.CharField(db_index=True, help_text='HMAC of the code', max_length=64)),
                ('masked', models.CharField(help_text='day of birth, the rest hidden', max_length=11)),
            ],
        ),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "cases_identitycode"),
        named_actors("cases_identitycode"),
    ]
