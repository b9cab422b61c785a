"""A part of a text hidden from somebody on a legal ground, and what was decided on it."""

from datetime import date

import django.db.models.deletion
import perhetyo.clock
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from perhetyo.database import grant, named_actors, never_ignored


def add_rule(apps, schema_editor):
    rules = apps.get_model("cases", "DeadlineRule").objects.using(schema_editor.connection.alias)
    rules.create(valid_from=date(2024, 1, 1), key="restriction_review", amount=12, unit="months",
                 source="TSL 34 §; local practice")


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0015_non_disclosure'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='caseevent',
            name='kind',
            field=models.CharField(choices=[('referral_sent', 'Referral sent'), ('referral_returned', 'Referral returned with a question'), ('referral_declined', 'Referral not taken in'), ('queued', 'Referral taken in'), ('started', 'Family work began'), ('team', 'the team changed'), ('shared', 'opened on the shared screen'), ('ready_on_screen', 'ready on the shared screen'), ('frozen', 'ready for the family'), ('own_words', 'own words written'), ('acknowledged', 'acknowledged'), ('reopened', 'opened for writing again'), ('submitted', 'sent for approval'), ('returned', 'returned for completion'), ('approved', 'approved'), ('finalised', 'finished'), ('replaced', 'replaced by the next version'), ('set_aside', 'set aside'), ('paper', 'paper made'), ('scanned', 'scan of a signed paper added'), ('own_view', 'own view added'), ('correction_asked', 'correction asked for'), ('correction_refused', 'correction refused'), ('correction_answered', 'request for correction answered'), ('correcting', 'correction begun'), ('corrected', 'corrected'), ('annulled', 'annulled'), ('hidden_read', 'annulled text was read'), ('restricted', 'a part was restricted'), ('restriction_decided', 'a restriction was decided on'), ('agreed_done', 'an agreed thing was handled'), ('working', 'Working phase began'), ('closing', 'Closing phase began'), ('back_to_working', 'The work goes on'), ('closed', 'Family work ended'), ('interrupted', 'Family work was interrupted')], max_length=24),
        ),
        migrations.CreateModel(
            name='Restriction',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('key', models.CharField(blank=True, max_length=80, verbose_name='what is hidden')),
                ('label', models.CharField(max_length=200)),
                ('ground', models.CharField(choices=[('child_interest', 'the child’s interest'), ('others_right', 'another very important private interest'), ('notifier', 'who notified, or may be in danger for it'), ('health', 'serious danger to health or care'), ('minor', 'the child has forbidden it for a weighty reason'), ('safety', 'non-disclosure for safety')], max_length=16, verbose_name='legal ground')),
                ('words', models.CharField(max_length=500, verbose_name='reason')),
                ('review_on', models.DateField(verbose_name='looked at again on')),
                ('made_at', models.DateTimeField(default=perhetyo.clock.now)),
                ('asked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.person', verbose_name='child who forbade it')),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('person', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.person', verbose_name='from whom')),
                ('record', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='restrictions', to='cases.record')),
            ],
            options={
                'ordering': ['made_at'],
            },
        ),
        migrations.CreateModel(
            name='RestrictionDecision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('outcome', models.CharField(choices=[('stands', 'it stands'), ('ended', 'it ends'), ('not_followed', 'it is not followed')], max_length=14, verbose_name='Decision')),
                ('words', models.CharField(blank=True, max_length=500, verbose_name='reason')),
                ('review_on', models.DateField(blank=True, null=True, verbose_name='looked at again on')),
                ('at', models.DateTimeField(default=perhetyo.clock.now)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('restriction', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='decisions', to='cases.restriction')),
            ],
            options={
                'ordering': ['at'],
            },
        ),
        migrations.AddConstraint(
            model_name='restriction',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='restriction_has_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='restriction',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ground', 'minor'), _negated=True), ('asked_by__isnull', False), _connector='OR'), name='a_minor_forbids_by_name'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='restriction',
            trigger=pgtrigger.compiler.Trigger(name='restriction_append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='9316375c49f76c59c4dc9f3e810d9f0c2774f8a8', operation='UPDATE OR DELETE', pgid='pgtrigger_restriction_append_only_27633', table='cases_restriction', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='restrictiondecision',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('outcome', 'stands'), _negated=True), ('review_on__isnull', False), _connector='OR'), name='what_stands_is_reviewed'),
        ),
        migrations.AddConstraint(
            model_name='restrictiondecision',
            constraint=models.CheckConstraint(condition=models.Q(('outcome', 'stands'), models.Q(('words', ''), _negated=True), _connector='OR'), name='ending_a_restriction_has_a_reason'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='restrictiondecision',
            trigger=pgtrigger.compiler.Trigger(name='restrictiondecision_append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='634ed2131abc68ea016d6c096af21e191357342e', operation='UPDATE OR DELETE', pgid='pgtrigger_restrictiondecision_append_only_5c534', table='cases_restrictiondecision', when='BEFORE')),
        ),
        migrations.RunPython(add_rule, migrations.RunPython.noop),
        grant("app", "SELECT, INSERT", "cases_restriction"),
        grant("app", "SELECT, INSERT", "cases_restrictiondecision", sequences=True),
        named_actors("cases_restriction", "cases_restrictiondecision"),
        never_ignored(),
    ]
