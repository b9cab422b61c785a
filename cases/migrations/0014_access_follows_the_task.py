"""Access ends with the task: notes finished after it, cases opened exceptionally, workers who may not know."""

from datetime import date

import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import perhetyo.clock
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from perhetyo.database import grant, named_actors, never_ignored

ENDED = """SELECT set_config('app.actor', 'migration', true);
UPDATE cases_staffassignment SET finish_until = ends_on WHERE ends_on IS NOT NULL"""


def add_rules(apps, schema_editor):
    rules = apps.get_model("cases", "DeadlineRule").objects.using(schema_editor.connection.alias)
    for key, amount, source in (
        ("finishing_notes", 14, "ATL 9 §; local practice"),
        ("opening_review", 7, "ATL 10 §; local practice"),
    ):
        rules.create(valid_from=date(2024, 1, 1), key=key, amount=amount, unit="days", source=source)


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0013_own_words_and_views'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Bar',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('disqualified', 'disqualified (esteellinen)'), ('related', 'a relative or somebody close')], max_length=14, verbose_name='why')),
                ('words', models.CharField(blank=True, max_length=300, verbose_name='in your own words')),
                ('made_at', models.DateTimeField(default=perhetyo.clock.now)),
                ('lifted_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'ordering': ['-made_at'],
            },
        ),
        migrations.CreateModel(
            name='OpeningEnd',
            fields=[
                ('opening', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='end', serialize=False, to='cases.opening')),
                ('at', models.DateTimeField(default=perhetyo.clock.now)),
            ],
        ),
        migrations.CreateModel(
            name='OpeningReview',
            fields=[
                ('opening', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='review', serialize=False, to='cases.opening')),
                ('finding', models.CharField(choices=[('in_order', 'It was in order'), ('looked_into', 'It has to be looked into')], max_length=12, verbose_name='What did you find?')),
                ('words', models.CharField(blank=True, max_length=300, verbose_name='in your own words')),
                ('at', models.DateTimeField(default=perhetyo.clock.now)),
            ],
        ),
        migrations.AddField(
            model_name='opening',
            name='kind',
            field=models.CharField(choices=[('steering', 'unit lead'), ('exceptional', 'exceptional use')], default='steering', max_length=12),
        ),
        migrations.AddField(
            model_name='staffassignment',
            name='finish_until',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.RunSQL(ENDED, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name='caseevent',
            name='kind',
            field=models.CharField(choices=[('referral_sent', 'Referral sent'), ('referral_returned', 'Referral returned with a question'), ('referral_declined', 'Referral not taken in'), ('queued', 'Referral taken in'), ('started', 'Family work began'), ('team', 'the team changed'), ('shared', 'opened on the shared screen'), ('ready_on_screen', 'ready on the shared screen'), ('frozen', 'ready for the family'), ('own_words', 'own words written'), ('acknowledged', 'acknowledged'), ('reopened', 'opened for writing again'), ('submitted', 'sent for approval'), ('returned', 'returned for completion'), ('approved', 'approved'), ('finalised', 'finished'), ('replaced', 'replaced by the next version'), ('set_aside', 'set aside'), ('paper', 'paper made'), ('scanned', 'scan of a signed paper added'), ('own_view', 'own view added'), ('correction_asked', 'correction asked for'), ('correction_refused', 'correction refused'), ('correction_answered', 'request for correction answered'), ('correcting', 'correction begun'), ('corrected', 'corrected'), ('annulled', 'annulled'), ('hidden_read', 'annulled text was read'), ('agreed_done', 'an agreed thing was handled'), ('working', 'Working phase began'), ('closing', 'Closing phase began'), ('back_to_working', 'The work goes on'), ('closed', 'Family work ended'), ('interrupted', 'Family work was interrupted')], max_length=24),
        ),
        migrations.AlterField(
            model_name='opening',
            name='ground',
            field=models.CharField(choices=[('steering', 'steering the work with this family'), ('complaint', 'a complaint or a correction'), ('incident', 'a safety incident'), ('absence', 'a worker is away and somebody must act'), ('danger', 'a child may be in danger now'), ('on_call', 'I am on call and the family contacted us'), ('other', 'another ground, in words')], max_length=12, verbose_name='ground'),
        ),
        migrations.AlterField(
            model_name='opening',
            name='user',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='openings', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AlterField(
            model_name='staffassignment',
            name='ends_on',
            field=models.DateField(blank=True, null=True, verbose_name='last day'),
        ),
        migrations.AlterField(
            model_name='staffassignment',
            name='reason',
            field=models.CharField(blank=True, max_length=200, verbose_name='reason'),
        ),
        migrations.AlterField(
            model_name='staffassignment',
            name='starts_on',
            field=models.DateField(default=perhetyo.clock.today, verbose_name='first day'),
        ),
        migrations.AddIndex(
            model_name='opening',
            index=models.Index(fields=['user', 'until'], name='opening_user'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='staffassignment',
            trigger=pgtrigger.compiler.Trigger(name='nobody_barred_is_assigned', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n                    IF EXISTS (\n                        SELECT 1 FROM cases_bar bar\n                        JOIN cases_caseperson theirs ON theirs.case_id = bar.case_id\n                        JOIN cases_caseperson ours ON ours.person_id = theirs.person_id\n                        WHERE bar.worker_id = NEW.worker_id AND bar.lifted_at IS NULL\n                        AND ours.case_id = NEW.case_id\n                    ) THEN\n                        RAISE EXCEPTION 'A worker barred from the family cannot be assigned to it.';\n                    END IF;\n                    RETURN NEW;\n                ", hash='68a0439818dddb390a7b74f87a433cd21d92d2f6', operation='INSERT', pgid='pgtrigger_nobody_barred_is_assigned_037cc', table='cases_staffassignment', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='opening',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'exceptional'), _negated=True), django.db.models.lookups.GreaterThanOrEqual(django.db.models.functions.text.Length('words'), 20), _connector='OR'), name='exceptional_opening_says_why'),
        ),
        migrations.AddConstraint(
            model_name='staffassignment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ends_on', None), ('finish_until', None)), ('finish_until__gte', models.F('ends_on')), _connector='OR'), name='assignment_is_finished_after_its_end'),
        ),
        migrations.AddField(
            model_name='bar',
            name='case',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bars', to='cases.case'),
        ),
        migrations.AddField(
            model_name='bar',
            name='lifted_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='bar',
            name='made_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='bar',
            name='worker',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bars', to=settings.AUTH_USER_MODEL, verbose_name='worker'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='openingend',
            trigger=pgtrigger.compiler.Trigger(name='openingend_append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='577f89fc58021bd1eebe84febb28891a88ae0fa1', operation='UPDATE OR DELETE', pgid='pgtrigger_openingend_append_only_360a4', table='cases_openingend', when='BEFORE')),
        ),
        migrations.AddField(
            model_name='openingreview',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddIndex(
            model_name='bar',
            index=models.Index(condition=models.Q(('lifted_at', None)), fields=['worker'], name='bar_worker'),
        ),
        migrations.AddConstraint(
            model_name='bar',
            constraint=models.UniqueConstraint(condition=models.Q(('lifted_at', None)), fields=('case', 'worker'), name='one_bar_a_worker_and_case'),
        ),
        migrations.AddConstraint(
            model_name='bar',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('lifted_at', None), ('lifted_by', None)), models.Q(('lifted_at__isnull', False), ('lifted_by__isnull', False)), _connector='OR'), name='bar_lifted_paired'),
        ),
        migrations.AddConstraint(
            model_name='openingreview',
            constraint=models.CheckConstraint(condition=models.Q(('finding', 'in_order'), models.Q(('words', ''), _negated=True), _connector='OR'), name='a_doubt_is_said_in_words'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='openingreview',
            trigger=pgtrigger.compiler.Trigger(name='openingreview_append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='960a0021367635682434de7e2d04ef662233e06c', operation='UPDATE OR DELETE', pgid='pgtrigger_openingreview_append_only_1d198', table='cases_openingreview', when='BEFORE')),
        ),
        migrations.RunPython(add_rules, migrations.RunPython.noop),
        grant("app", "SELECT, INSERT, UPDATE", "cases_bar", sequences=True),
        grant("app", "SELECT, INSERT", "cases_openingend", "cases_openingreview"),
        named_actors("cases_bar", "cases_openingend", "cases_openingreview"),
        never_ignored(),
    ]
