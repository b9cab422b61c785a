"""Attachments of a text in work; what a frozen text names stays."""

import django.db.models.deletion
import perhetyo.clock
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from perhetyo.database import grant, named_actors, never_ignored


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0016_restrictions'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Attachment',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('drawing', 'drawing'), ('paper', 'paper'), ('other', 'something else')], max_length=12, verbose_name='what it is')),
                ('words', models.CharField(max_length=200, verbose_name='what there is in it')),
                ('content_type', models.CharField(max_length=20)),
                ('file', models.BinaryField()),
                ('sha256', models.CharField(help_text='of the file', max_length=64)),
                ('added_at', models.DateTimeField(default=perhetyo.clock.now)),
                ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('record', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attachments', to='cases.record')),
            ],
            options={
                'ordering': ['added_at', 'id'],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attachment',
            trigger=pgtrigger.compiler.Trigger(name='attachment_stays_as_it_is', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='841e3519a201e9bbb6ca78dff88caf7e745334b5', operation='UPDATE', pgid='pgtrigger_attachment_stays_as_it_is_79316', table='cases_attachment', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attachment',
            trigger=pgtrigger.compiler.Trigger(name='attachment_of_a_text_in_work', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF TG_OP = 'INSERT' THEN\n        IF NOT EXISTS (SELECT 1 FROM cases_recordversion\n                       WHERE record_id = NEW.record_id AND state = 'draft') THEN\n            RAISE EXCEPTION 'an attachment is added to a text that is being written';\n        END IF;\n        RETURN NEW;\n    END IF;\n    IF EXISTS (SELECT 1 FROM cases_recordversion\n               WHERE record_id = OLD.record_id AND strpos(content, OLD.id::text) > 0) THEN\n        RAISE EXCEPTION 'an attachment that a frozen text names stays';\n    END IF;\n    RETURN OLD;\n", hash='0a33c61a192456c7c4a8a833c04d41b1dd59efc1', operation='INSERT OR DELETE', pgid='pgtrigger_attachment_of_a_text_in_work_01cb6', table='cases_attachment', when='BEFORE')),
        ),
        grant("app", "SELECT, INSERT, DELETE", "cases_attachment"),
        named_actors("cases_attachment"),
        never_ignored(),
    ]
