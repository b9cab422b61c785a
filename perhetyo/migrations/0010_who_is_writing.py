"""Which window saved a draft last, and who is typing on a saved text now."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from perhetyo.database import grant


class Migration(migrations.Migration):

    dependencies = [
        ('perhetyo', '0009_drafts_by_page'),
    ]

    operations = [
        migrations.AddField(
            model_name='draft',
            name='key',
            field=models.UUIDField(help_text='`_key` of the window that saved it last', null=True),
        ),
        migrations.CreateModel(
            name='Writer',
            fields=[
                ('form', models.CharField(help_text='as in Draft', max_length=120, primary_key=True, serialize=False)),
                ('since', models.DateTimeField()),
                ('seen_at', models.DateTimeField(help_text='the last save while typing')),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        grant("app", "SELECT, INSERT, UPDATE, DELETE", "perhetyo_writer"),
    ]
