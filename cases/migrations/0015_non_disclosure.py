"""Non-disclosure for safety: more of what is protected, words kept by two, contact data seen in clear."""

from datetime import date

import cases.models.masked
import django.db.models.deletion
import encrypted_fields.fields
import perhetyo.clock
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from perhetyo.database import grant, named_actors, never_ignored


def add_rule(apps, schema_editor):
    rules = apps.get_model("cases", "DeadlineRule").objects.using(schema_editor.connection.alias)
    rules.create(valid_from=date(2010, 3, 1), key="protection_reminder", amount=60, unit="days", source="661/2009 36 §")


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0014_access_follows_the_task'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='contactdetails',
            name='day_care',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=120, null=True, verbose_name='day-care'),
        ),
        migrations.AddField(
            model_name='contactdetails',
            name='other_places',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=600, null=True, verbose_name='other places'),
        ),
        migrations.AddField(
            model_name='contactdetails',
            name='school',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=120, null=True, verbose_name='school'),
        ),
        migrations.AddField(
            model_name='contactdetails',
            name='workplace',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=120, null=True, verbose_name='place of work'),
        ),
        migrations.AlterField(
            model_name='contactdetails',
            name='address',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=200, null=True, verbose_name='street address'),
        ),
        migrations.AlterField(
            model_name='contactdetails',
            name='email',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=200, null=True, verbose_name='e-mail'),
        ),
        migrations.AlterField(
            model_name='contactdetails',
            name='municipality',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=80, null=True, verbose_name='municipality'),
        ),
        migrations.AlterField(
            model_name='contactdetails',
            name='phone',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=40, null=True, verbose_name='telephone'),
        ),
        migrations.AlterField(
            model_name='contactdetails',
            name='postal_code',
            field=cases.models.masked.MaskedCharField(blank=True, max_length=12, null=True, verbose_name='postal code'),
        ),
        migrations.CreateModel(
            name='Revealing',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('purpose', models.CharField(choices=[('visit', 'to go to a meeting'), ('contact', 'to reach the person'), ('danger', 'somebody may be in danger now'), ('authority', 'an authority has a right to it'), ('other', 'another purpose, in words'), ('lifted', 'the non-disclosure was taken away')], max_length=12, verbose_name='purpose')),
                ('recipient', models.CharField(blank=True, max_length=200, verbose_name='for whom, if not for yourself')),
                ('words', models.CharField(blank=True, max_length=300, verbose_name='in your own words')),
                ('at', models.DateTimeField(default=perhetyo.clock.now)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='revealings', to='cases.case')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.person')),
            ],
            options={
                'ordering': ['-at'],
            },
        ),
        migrations.CreateModel(
            name='KeptWords',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.CharField(max_length=64)),
                ('found', encrypted_fields.fields.EncryptedCharField(max_length=400)),
                ('reason', models.CharField(max_length=300)),
                ('at', models.DateTimeField(default=perhetyo.clock.now)),
                ('agreed_at', models.DateTimeField(blank=True, null=True)),
                ('agreed_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='kept_words', to='cases.case')),
            ],
            options={
                'ordering': ['-at'],
                'constraints': [models.UniqueConstraint(fields=('case', 'digest'), name='words_kept_once_a_case'), models.CheckConstraint(condition=models.Q(('by', models.F('agreed_by')), _negated=True), name='two_people_keep_words'), models.CheckConstraint(condition=models.Q(models.Q(('agreed_at', None), ('agreed_by', None)), models.Q(('agreed_at__isnull', False), ('agreed_by__isnull', False)), _connector='OR'), name='kept_words_agreed_paired')],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='keptwords',
            trigger=pgtrigger.compiler.Trigger(name='kept_words_stay', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;", hash='c89b59a5f5bb57c3f72b837c8718f7688b9effdb', operation='DELETE', pgid='pgtrigger_kept_words_stay_2c626', table='cases_keptwords', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='revealing',
            index=models.Index(fields=['by', '-at'], name='revealing_by'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='revealing',
            trigger=pgtrigger.compiler.Trigger(name='revealing_append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='02c2f63b9d5e3d4c0babd81ca65b0a7526c37e33', operation='UPDATE OR DELETE', pgid='pgtrigger_revealing_append_only_ceddb', table='cases_revealing', when='BEFORE')),
        ),
        grant("app", "SELECT, INSERT, UPDATE", "cases_keptwords", sequences=True),
        grant("app", "SELECT, INSERT", "cases_revealing"),
        named_actors("cases_keptwords", "cases_revealing"),
        migrations.RunPython(add_rule, migrations.RunPython.noop),
        never_ignored(),
    ]
