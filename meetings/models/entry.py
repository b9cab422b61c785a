"""Entries of the running record (asiakaskertomus).

Merkintä tapaamisesta tai yhteydenotosta (1506.19005), neuvottelusta (19004), peruuntumisesta (19006) and
the others of domain.md 2.7. One model: a kind decides which fields are asked and which document it is.
"""

from auditlog.registry import auditlog
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from cases.models import Goal, KindOfWork, NetworkMember, Person, RecordVersion
from cases.models.record import body_of_a_draft
from perhetyo import clock
from perhetyo.database import append_only


class EntryKind(models.TextChoices):
    """Kinds of domain.md 3.1, cancellations apart (2.6), and the other entries of 2.7."""

    FAMILY = "family", _("family meeting")
    INDIVIDUAL_CHILD = "individual_child", _("individual meeting, child or young person")
    INDIVIDUAL_PARENT = "individual_parent", _("individual meeting, parent")
    PARENTS = "parents", _("parents' meeting")
    NETWORK = "network", _("network meeting")
    START_NEGOTIATION = "start_negotiation", _("starting meeting (negotiation)")
    REVIEW_NEGOTIATION = "review_negotiation", _("review meeting (negotiation)")
    CLOSING_NEGOTIATION = "closing_negotiation", _("closing meeting (negotiation)")
    GROUP = "group", _("group")
    ACTIVITY = "activity", _("activity meeting")
    ACCOMPANYING = "accompanying", _("going along to an office or an appointment")
    SCHOOL_VISIT = "school_visit", _("visit to school or day care")
    PHONE = "phone", _("phone call")
    REMOTE = "remote", _("remote meeting")
    MESSAGE = "message", _("message")
    CANCELLED = "cancelled", _("cancelled meeting")
    NO_SHOW = "no_show", _("nobody was there")
    SERVICE_START = "service_start", _("the service begins")
    SERVICE_END = "service_end", _("the service ends")
    GUIDANCE = "guidance", _("guidance and advice")
    EVERYDAY = "everyday", _("the client's everyday life")
    INFORMATION = "information", _("information asked or received")
    DISCLOSURE = "disclosure", _("client data given to somebody")
    OTHER = "other", _("another entry")


class Group(models.TextChoices):
    """Which fields are asked."""

    MEETING = "meeting", _("meeting or contact")
    CANCELLATION = "cancellation", _("cancellation")
    OTHER = "other", _("another entry")


K = EntryKind
CANCELLATIONS = (K.CANCELLED, K.NO_SHOW)
OTHERS = (
    K.SERVICE_START, K.SERVICE_END, K.GUIDANCE, K.EVERYDAY, K.INFORMATION, K.DISCLOSURE, K.OTHER
)  # fmt: skip
MEETINGS = tuple(kind for kind in EntryKind if kind not in (*CANCELLATIONS, *OTHERS))
NEGOTIATIONS = (K.NETWORK, K.START_NEGOTIATION, K.REVIEW_NEGOTIATION, K.CLOSING_NEGOTIATION)
CONTACTS = (K.PHONE, K.MESSAGE)
KINDS = {Group.MEETING: MEETINGS, Group.CANCELLATION: CANCELLATIONS, Group.OTHER: OTHERS}
# National document of each kind: the last parts of its OID 1.2.246.537.6.1506.<document>.
DOCUMENTS = {
    **dict.fromkeys(MEETINGS, "19005.2022.1.10"),
    **dict.fromkeys(NEGOTIATIONS, "19004.2022.1.10"),
    **dict.fromkeys(CANCELLATIONS, "19006.2022.9.28"),
    K.SERVICE_START: "19002.2022.1.10",
    K.SERVICE_END: "19012.2022.1.10",
    K.GUIDANCE: "19003",
    K.EVERYDAY: "19007",
    K.INFORMATION: "19009",
    K.DISCLOSURE: "19010.2023.9.8",
    K.OTHER: "19013.2022.1.10",
}


def group_of(kind: str) -> Group:
    return next(group for group, kinds in KINDS.items() if kind in kinds)


class ContactMode(models.TextChoices):
    """Asiointitapa."""

    FACE_TO_FACE = "face_to_face", _("face to face")
    VIDEO = "video", _("video call")
    PHONE = "phone", _("by phone")
    MESSAGE = "message", _("by message")


class PlaceKind(models.TextChoices):
    HOME = "home", _("home")
    OTHER_HOME = "other_home", _("the other parent's home")
    OFFICE = "office", _("our office")
    SCHOOL = "school", _("school")
    DAY_CARE = "day_care", _("day care")
    CLINIC = "clinic", _("child health clinic")
    OUTDOORS = "outdoors", _("outdoors or a hobby")
    AUTHORITY = "authority", _("another authority")
    REMOTE = "remote", _("remote")
    AGREED = "agreed", _("another agreed place")


class WrittenTogether(models.TextChoices):
    YES = "yes", _("yes, on the spot")
    READ_ALOUD = "read_aloud", _("read aloud to the family afterwards")
    LATER = "later", _("completed together later")
    NO = "no", _("no")


class NotTogether(models.TextChoices):
    """Why not: gives the unit its rate of writing together (domain.md 2.10)."""

    NO_TIME = "no_time", _("there was no time")
    HEAVY = "heavy", _("a child was there and the matter was heavy")
    SAFETY = "safety", _("safety")
    REMOTE = "remote", _("by phone or message")
    NOT_WANTED = "not_wanted", _("the family did not want to")
    OTHER = "other", _("another reason")


class CancelledBy(models.TextChoices):
    FAMILY = "family", _("the family")
    WORKER = "worker", _("the worker")
    TOGETHER = "together", _("moved together")


class CancelReason(models.TextChoices):
    """Local proposals inside the national code set 6.126 (values provisional)."""

    ILLNESS = "illness", _("illness in the family")
    EXHAUSTION = "exhaustion", _("no strength for it")
    OBSTACLE = "obstacle", _("another obstacle")
    NOT_WANTED = "not_wanted", _("did not want to meet")
    NOT_THERE = "not_there", _("not there, no message")
    WORKER_ILL = "worker_ill", _("the worker was ill")
    WORKER_BUSY = "worker_busy", _("the worker had another duty")
    MOVED = "moved", _("moved by agreement")
    SAFETY = "safety", _("safety")
    OTHER = "other", _("another reason")


SECTIONS = ("what_we_did", "child_thoughts", "parent_thoughts", "others_thoughts", "worker_notes")


class Entry(models.Model):
    """The body of one version of an entry. Times in UTC; shown in Helsinki time."""

    version = models.OneToOneField(RecordVersion, models.CASCADE, primary_key=True, related_name="entry")
    kind = models.CharField(_("kind"), max_length=20, choices=EntryKind)
    starts_at = models.DateTimeField(_("began"))
    ends_at = models.DateTimeField(_("ended"), null=True, blank=True)
    contact_mode = models.CharField(_("mode of contact"), max_length=16, choices=ContactMode, blank=True)
    place_kind = models.CharField(_("place"), max_length=16, choices=PlaceKind, blank=True)
    place_text = models.CharField(_("place more exactly"), max_length=120, blank=True)
    other_participants = models.CharField(_("others who took part"), max_length=500, blank=True)
    part_time = models.CharField(_("who was there only part of the time"), max_length=300, blank=True)
    what_we_did = models.TextField(_("what we did"), blank=True)
    child_thoughts = models.TextField(_("the child's thoughts"), blank=True)
    parent_thoughts = models.TextField(_("the parent's thoughts"), blank=True)
    others_thoughts = models.TextField(_("the others' thoughts"), blank=True)
    worker_notes = models.TextField(_("the worker's observations"), blank=True)
    kinds_of_work = ArrayField(
        models.CharField(max_length=16, choices=KindOfWork),
        verbose_name=_("kinds of work"),
        default=list,
        blank=True,
    )
    written_together = models.CharField(
        _("written together with the family"), max_length=12, choices=WrittenTogether, blank=True
    )
    not_together_reason = models.CharField(_("if not, why"), max_length=12, choices=NotTogether, blank=True)
    not_together_words = models.CharField(_("more about it"), max_length=300, blank=True)
    travel_minutes = models.PositiveSmallIntegerField(_("travel, minutes"), null=True, blank=True)
    next_on = models.DateField(_("next meeting"), null=True, blank=True)
    next_time = models.TimeField(_("at"), null=True, blank=True)
    next_place = models.CharField(_("where"), max_length=120, blank=True)
    cancelled_by = models.CharField(_("who cancelled"), max_length=12, choices=CancelledBy, blank=True)
    cancel_reason = models.CharField(_("reason"), max_length=16, choices=CancelReason, blank=True)
    notice = models.CharField(_("how long before"), max_length=120, blank=True)
    counterpart = models.CharField(_("from whom or to whom"), max_length=200, blank=True)
    purpose = models.CharField(_("for what purpose"), max_length=300, blank=True)
    ground = models.CharField(_("on which ground"), max_length=300, blank=True)

    # Computed at every save, so that lists and figures need not read the text.
    is_evening = models.BooleanField(default=False)
    is_weekend = models.BooleanField(default=False)
    is_child_alone = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["starts_at"], name="entry_starts")]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at=None) | Q(ends_at__gt=F("starts_at")), name="entry_ends_after_start"
            ),
        ]
        triggers = [body_of_a_draft("entry")]

    def __str__(self) -> str:
        return str(self.version_id)

    @property
    def group(self) -> Group:
        return group_of(self.kind)


class Participant(models.Model):
    """Who took part and in which role: a person of the case, a worker, or somebody of the network."""

    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="participants")
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    member = models.ForeignKey(NetworkMember, models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "person", "worker", "member"],
                nulls_distinct=False,
                name="participant_once",
            ),
            models.CheckConstraint(
                condition=Q(person__isnull=False, worker=None, member=None)
                | Q(person=None, worker__isnull=False, member=None)
                | Q(person=None, worker=None, member__isnull=False),
                name="participant_is_one",
            ),
        ]
        triggers = [body_of_a_draft("participant")]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def key(self) -> str:
        """How forms name a participant: `person:<id>`, `worker:<id>` or `member:<id>`."""
        if self.person_id:
            return f"person:{self.person_id}"
        return f"worker:{self.worker_id}" if self.worker_id else f"member:{self.member_id}"


class ConcernedChild(models.Model):
    """Which child an entry concerns: a copy to one child's file holds nothing of a sibling's (I19)."""

    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="concerned")
    child = models.ForeignKey(Person, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["child__born_on", "pk"]
        constraints = [models.UniqueConstraint(fields=["version", "child"], name="child_concerned_once")]
        triggers = [body_of_a_draft("concernedchild")]

    def __str__(self) -> str:
        return str(self.pk)


class TouchedGoal(models.Model):
    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="touched_goals")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="touches")

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["version", "goal"], name="goal_touched_once")]
        triggers = [body_of_a_draft("touchedgoal")]

    def __str__(self) -> str:
        return str(self.pk)


class AgreedItem(models.Model):
    """What was agreed, by whom, until when (sovittu asia)."""

    version = models.ForeignKey(RecordVersion, models.CASCADE, related_name="agreed_items")
    text = models.CharField(_("what was agreed"), max_length=500)
    who = models.CharField(_("who does it"), max_length=200, blank=True)
    due_on = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        triggers = [body_of_a_draft("agreeditem")]

    def __str__(self) -> str:
        return str(self.pk)


class AgreedDone(models.Model):
    """An agreed thing was done, or is not needed any more. Stands beside the entry, which never changes."""

    class How(models.TextChoices):
        DONE = "done", _("done")
        DROPPED = "dropped", _("not needed any more")

    item = models.OneToOneField(AgreedItem, models.PROTECT, primary_key=True, related_name="done")
    how = models.CharField(max_length=8, choices=How)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        triggers = [append_only("agreeddone")]

    def __str__(self) -> str:
        return self.how


TEXTS = [
    *SECTIONS, "other_participants", "part_time", "place_text", "next_place", "not_together_words", "notice",
    "counterpart", "purpose", "ground",
]  # fmt: skip
auditlog.register(Entry, exclude_fields=TEXTS)
auditlog.register(AgreedItem, exclude_fields=["text", "who"])
