from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0013_own_words_and_views")]
    operations = [
        migrations.AddField(
            model_name="sharedsession",
            name="passkey_round",
            field=models.PositiveIntegerField(
                default=0, help_text="challenges used up: a passkey answers only one of this round"
            ),
        ),
    ]
