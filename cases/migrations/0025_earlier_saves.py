"""What a text in work said before it was saved anew."""

import django.db.models.deletion
import encrypted_fields.fields
from django.conf import settings
from django.db import migrations, models

from perhetyo.database import grant, named_actors


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0024_which_paper_was_given'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='EarlierSave',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('text', encrypted_fields.fields.EncryptedTextField(help_text='JSON: what is typed may be what nobody else should see')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='earlier_saves', to='cases.recordversion')),
            ],
            options={
                'ordering': ['-id'],
            },
        ),
        named_actors("cases_earliersave"),
        grant("app", "SELECT, INSERT, DELETE", "cases_earliersave", sequences=True),
    ]
