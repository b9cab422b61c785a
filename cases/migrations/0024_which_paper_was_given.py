"""Which paper of which version was given out; and the Act's Swedish name in the line of secrecy."""

import django.db.models.deletion
from django.db import migrations, models

WRONG, RIGHT = "KlientUL 4 §", "kunduppgiftslagen 4 §"


def rename(apps, editor, wrong, right):
    texts = apps.get_model("cases", "LegalText").objects.using(editor.connection.alias)
    for row in texts.filter(key="secrecy", language="sv", text__contains=wrong):
        row.text = row.text.replace(wrong, right)
        row.save(update_fields=["text"])


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
