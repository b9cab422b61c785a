"""People who work here, where they work, and what every page needs: read log, security events,
drafts and submission keys. Nothing in this file knows of cases; a case is named by its UUID."""

import uuid

import pgtrigger
from auditlog.registry import auditlog
from django.contrib.auth.hashers import check_password, make_password
from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _
from encrypted_fields.fields import EncryptedJSONField

from perhetyo import clock
from perhetyo.database import append_only


class Role(models.TextChoices):
    """Tasks of domain.md 5.4. The unit lead steers and never approves; the lead social worker does."""

    FAMILY_WORKER = "family_worker", _("family worker")
    SOCIAL_WORKER = "social_worker", _("social worker")
    LEAD_SOCIAL_WORKER = "lead_social_worker", _("lead social worker")
    UNIT_LEAD = "unit_lead", _("lead family worker")
    LOG_OFFICER = "log_officer", _("log officer")
    ADMINISTRATOR = "administrator", _("administrator")


class Unit(models.Model):
    """A unit of the service producer that takes referrals in (palveluyksikkö)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name_fi = models.CharField(max_length=120)
    name_sv = models.CharField(max_length=120)
    organiser_fi = models.CharField(max_length=120, help_text="palvelunjärjestäjä")
    organiser_sv = models.CharField(max_length=120)
    takes_referrals = models.BooleanField(default=False)

    class Meta:
        ordering = ["name_fi"]

    def __str__(self) -> str:
        return self.name("fi")

    def name(self, language: str) -> str:
        return self.name_sv if language == "sv" else self.name_fi

    def organiser(self, language: str) -> str:
        return self.organiser_sv if language == "sv" else self.organiser_fi


class User(AbstractUser):
    """A worker. Families have no accounts. Deactivated, never deleted: the logs name them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    role = models.CharField(max_length=24, choices=Role)
    title_fi = models.CharField(max_length=80, blank=True, help_text="tehtävänimike")
    title_sv = models.CharField(max_length=80, blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="workers")
    oidc_subject = models.CharField(  # noqa: DJ001 - without one there is none: unique
        max_length=255, null=True, unique=True, editable=False,
        help_text="`sub` of the organisation's log-in, by which it means this worker and nobody else ever",
    )  # fmt: skip
    phone = models.CharField(max_length=30, blank=True)
    can_decide = models.BooleanField(
        default=False, help_text="public office, profession and valid right checked (SHL 46 §)"
    )
    pin = models.CharField(
        max_length=200, blank=True, help_text="hash; opens only the way back from the shared screen"
    )

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def title(self, language: str) -> str:
        return self.title_sv if language == "sv" else self.title_fi

    def set_pin(self, pin: str) -> None:
        self.pin = make_password(pin)

    def has_pin(self, pin: str) -> bool:
        return bool(self.pin) and check_password(pin, self.pin)


class ReadLog(models.Model):
    """Who looked at whose data (ATL 10 §): one row for each person seen on an answer. Kept 12 years.

    In PostgreSQL a table partitioned by month (perhetyo/log_partitions.py), with the key (id, at).
    """

    class Action(models.TextChoices):
        VIEW = "view", _("read")
        LIST = "list", _("read in a list")
        DOWNLOAD = "download", _("took as a file")
        SHARE = "share", _("showed on the shared screen")
        REVEAL = "reveal", _("saw protected contact data")

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(default=clock.now)
    request_id = models.UUIDField(help_text="rows of one answer share it")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    role = models.CharField(max_length=24)
    ground = models.CharField(
        max_length=40, help_text="why the user may see: lead, pair, responsible, opened ..."
    )
    action = models.CharField(max_length=12, choices=Action)
    page = models.CharField(max_length=60, help_text="URL name")
    case_id = models.UUIDField(null=True)
    person_id = models.UUIDField(null=True)
    address = models.GenericIPAddressField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["person_id", "at"], name="readlog_person"),
            models.Index(fields=["case_id", "at"], name="readlog_case"),
            models.Index(fields=["user", "at"], name="readlog_user"),
        ]
        triggers = [append_only("readlog")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.action}"


class SecurityEvent(models.Model):
    """A refusal, a wrong PIN, a log-in, a new passkey: kept even when its request is rolled back."""

    class Kind(models.TextChoices):
        REFUSED = "refused", _("refused")
        WRONG_PIN = "wrong_pin", _("wrong PIN")
        WRONG_PASSKEY = "wrong_passkey", _("wrong passkey")
        SHARED_SCREEN_DIED = "shared_screen_died", _("shared screen ended after wrong PINs")
        WRONG_PASSWORD = "wrong_password", _("wrong password at approval")
        SIGNED_IN = "signed_in", _("signed in")
        SIGN_IN_FAILED = "sign_in_failed", _("sign-in failed")
        SIGNED_OUT = "signed_out", _("signed out")
        OPENED_WITH_GROUND = "opened_with_ground", _("opened a case with a ground")
        OPENED_EXCEPTIONALLY = "opened_exceptionally", _("opened a case exceptionally")
        WARNED_OF_WORDS = "warned_of_words", _("was warned of words that tell a protected place")
        REVEALED = "revealed", _("saw protected contact data")
        PASSKEY_ADDED = "passkey_added", _("added a passkey")
        PASSKEY_REMOVED = "passkey_removed", _("removed a passkey")
        TOTP_ADDED = "totp_added", _("added an authenticator app")
        TOTP_REMOVED = "totp_removed", _("removed the authenticator app")
        CODES_MADE = "codes_made", _("made new recovery codes")
        CODE_USED = "code_used", _("used a recovery code")
        WRONG_CODE = "wrong_code", _("wrong code of the second factor")
        PROVED = "proved", _("proved again who it is")
        UNLOCKED = "unlocked", _("opened a locked page")
        SIGN_IN_ENDED = "sign_in_ended", _("ended a sign-in")
        SET_UP_CODE_MADE = "set_up_code_made", _("made a code to choose a password with")
        PASSWORD_CHOSEN = "password_chosen", _("chose a password")
        FACTORS_REMOVED = "factors_removed", _("removed a lost second factor")

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(auto_now_add=True)
    kind = models.CharField(max_length=24, choices=Kind)
    user = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    page = models.CharField(max_length=60, blank=True)
    case_id = models.UUIDField(null=True)
    address = models.GenericIPAddressField(null=True)

    class Meta:
        indexes = [models.Index(fields=["kind", "at"], name="securityevent_kind")]
        triggers = [append_only("securityevent")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.kind}"


class SignIn(models.Model):
    """One log-in of one worker on one browser, from its first request to its end."""

    class End(models.TextChoices):
        SIGNED_OUT = "signed_out", _("you logged out")
        HANDED_OVER = "handed_over", _("you gave the screen to a family")
        BY_OWNER = "by_owner", _("you ended it")
        TIME = "time", _("its time ran out")
        ELSEWHERE = "elsewhere", _("you logged in on other devices")
        SAME_BROWSER = "same_browser", _("you logged in anew on the same device")
        WRONG_TRIES = "wrong_tries", _("too many wrong tries to open a locked page")
        BY_ADMINISTRATOR = "by_administrator", _("an administrator ended it")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, models.PROTECT, related_name="sign_ins")
    session_hash = models.CharField(max_length=64, unique=True, help_text="SHA-256 of the session's key")
    started_at = models.DateTimeField()
    last_seen_at = models.DateTimeField(help_text="to the minute or so")
    device = models.CharField(max_length=80, help_text="the browser in plain words")
    device_hash = models.CharField(
        max_length=64, help_text="SHA-256 of the cookie by which it is known again"
    )
    address = models.GenericIPAddressField(null=True)
    is_new_device = models.BooleanField(help_text="the worker had not signed in on this browser before")
    known_at = models.DateTimeField(null=True, help_text="when the worker said: it was me")
    wrong_tries = models.PositiveSmallIntegerField(default=0, help_text="to open the page since it locked")
    ended_at = models.DateTimeField(null=True)
    end = models.CharField(max_length=20, choices=End, blank=True)
    ended_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes = [
            models.Index(fields=["user", "device_hash"], name="signin_device"),
            models.Index(fields=["user", "ended_at"], name="signin_live"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.started_at:%Y-%m-%d %H:%M}"


class SetUpCode(models.Model):
    """With this an administrator lets a worker choose a password: shown once, good once and for some days."""

    user = models.OneToOneField(User, models.CASCADE, related_name="set_up_code", primary_key=True)
    code_hash = models.CharField(max_length=64, help_text="SHA-256 of 80 random bits")
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    until = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.user_id)


class Draft(models.Model):
    """What one person has typed into one form and not yet sent: one row a person and form.

    Another text of the same form is not written over but set aside, as is one that was thrown away: for a
    day either can be asked for again. `page` is the opened page it was typed on, and asks for it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="drafts")
    form = models.CharField(max_length=120, help_text="form name and the id of what it writes on")
    case_id = models.UUIDField(null=True)
    page = models.UUIDField()
    key = models.UUIDField(null=True, help_text="`_key` of the window that saved it last")
    fields = EncryptedJSONField(help_text="what is typed may be what nobody else should see")
    saved_at = models.DateTimeField()
    aside_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "form"],
                condition=models.Q(aside_at=None),
                name="one_draft_a_person_and_form",
            ),
            models.UniqueConstraint(fields=["user", "form", "page"], name="one_draft_a_page"),
        ]

    def __str__(self) -> str:
        return self.form


class Writer(models.Model):
    """Who is typing on a saved text now (perhetyo/writers.py): one row a form, whoever's page it is."""

    form = models.CharField(max_length=120, primary_key=True, help_text="as in Draft")
    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    since = models.DateTimeField()
    seen_at = models.DateTimeField(help_text="the last save while typing")

    def __str__(self) -> str:
        return self.form


class Submission(models.Model):
    """One sending of one form. The same key again is answered with the first answer, not done twice."""

    key = models.UUIDField(primary_key=True)
    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    fingerprint = models.CharField(max_length=64, help_text="SHA-256 of what was sent")
    location = models.CharField(max_length=300, blank=True, help_text="where the first answer led")
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return str(self.key)


class Mark(models.Model):
    """Facts about the database itself, such as that it holds demo data only."""

    name = models.CharField(max_length=40, primary_key=True)
    values = ArrayField(models.CharField(max_length=200), default=list)

    class Meta:
        triggers = [
            pgtrigger.Protect(name="mark_stays", operation=pgtrigger.Update | pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return self.name


auditlog.register(User, exclude_fields=["password", "pin", "last_login"])
auditlog.register(Unit)
