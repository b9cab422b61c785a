"""The personal identity code (henkilötunnus), in a table of its own that nothing joins."""

from auditlog.registry import auditlog
from django.db import models
from django.utils.translation import gettext_lazy as _
from encrypted_fields.fields import EncryptedCharField

from cases.models.people import Person


class IdentityCode(models.Model):
    """Encrypted; pages read `masked` only. `digest` finds the same code again without opening any."""

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="identity_code")
    code = EncryptedCharField(_("identity code"), max_length=11)
    digest = models.CharField(max_length=64, db_index=True, help_text="HMAC of the code")
    masked = models.CharField(max_length=11, help_text="day of birth, the rest hidden")

    def __str__(self) -> str:
        return str(self.person_id)


auditlog.register(IdentityCode, exclude_fields=["code", "digest", "masked"])
