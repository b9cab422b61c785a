from django.db import migrations, models


class Migration(migrations.Migration):
    """Each draft from before gets a page of its own: its text is offered as any other."""

    dependencies = [
        ("perhetyo", "0008_organisation_subject"),
    ]

    operations = [
        migrations.RemoveConstraint(model_name="draft", name="one_draft_a_person_and_form"),
        migrations.AddField(model_name="draft", name="aside_at", field=models.DateTimeField(null=True)),
        migrations.AddField(model_name="draft", name="page", field=models.UUIDField(null=True)),
        migrations.RunSQL("UPDATE perhetyo_draft SET page = gen_random_uuid()", migrations.RunSQL.noop),
        migrations.AlterField(model_name="draft", name="page", field=models.UUIDField()),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.UniqueConstraint(
                condition=models.Q(aside_at=None), fields=("user", "form"), name="one_draft_a_person_and_form"
            ),
        ),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.UniqueConstraint(fields=("user", "form", "page"), name="one_draft_a_page"),
        ),
    ]
