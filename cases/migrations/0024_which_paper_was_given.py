"""Which paper of which version was given out; and the Act's Swedish name in the line of secrecy."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Value
from django.db.models.functions import Replace

WRONG, RIGHT = "KlientUL 4 §", "kunduppgiftslagen 4 §"


def rename(apps, editor, wrong, right):
    texts = apps.get_model("cases", "LegalText").objects.using(editor.connection.alias)
    rows = texts.filter(key="secrecy", language="sv", text__contains=wrong)
    rows.update(text=Replace("text", Value(wrong), Value(right)))


class Migration(migrations.Migration):
    dependencies = [("cases", "0023_room_for_whole_names")]
    operations = [
        migrations.AddField(
            model_name="disclosure",
            name="version",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="cases.recordversion",
            ),
        ),
        migrations.AddField(
            model_name="disclosure",
            name="paper",
            field=models.CharField(
                blank=True, default="", help_text="which paper of the version: its address", max_length=24
            ),
            preserve_default=False,
        ),
        migrations.RunPython(
            lambda apps, editor: rename(apps, editor, WRONG, RIGHT),
            lambda apps, editor: rename(apps, editor, RIGHT, WRONG),
        ),
    ]
