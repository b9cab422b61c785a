"""Models of the case, one module a concept."""

from cases.models.afterwards import Annulment, Correction, CorrectionAnswer, CorrectionRequest, HiddenReading
from cases.models.attachment import Attachment
from cases.models.case import (
    OPEN_WORK,
    REFERRAL_STATES,
    Case,
    DecisionReference,
    EndReason,
    LegalBasis,
    Service,
    ServiceTask,
    State,
)
from cases.models.checkpoint import Checkpoint
from cases.models.decided import Approval, Paper
from cases.models.earlier import EarlierSave
from cases.models.event import CaseEvent, Kind, event_hash
from cases.models.identity import IdentityCode
from cases.models.logs import ContactGround, DataRequest, Disclosure, HeldBack, LogReview
from cases.models.people import CasePerson, ContactDetails, Guardianship, NetworkMember, Person
from cases.models.plan import SECTIONS, ChildView, Goal, GoalScore, KindOfWork, Negotiation, Plan, PlanGoal
from cases.models.protection import KeptWords, Revealing
from cases.models.record import Authorship, Record, RecordVersion, VersionState
from cases.models.referral import Referral, ReferralAnswer
from cases.models.restriction import Restriction, RestrictionDecision
from cases.models.rules import AgeRule, Code, DeadlineRule, LegalText, PatternRule, RetentionRule
from cases.models.sealed import Sealed
from cases.models.shared import AcknowledgementView, RevisionView, SharedRevision, SharedSession, SnapshotView
from cases.models.team import (
    Bar,
    Deputy,
    Opening,
    OpeningEnd,
    OpeningReview,
    StaffAssignment,
)
from cases.models.words import Acknowledgement, OwnView, OwnWords, PaperScan

__all__ = [
    "OPEN_WORK",
    "REFERRAL_STATES",
    "SECTIONS",
    "Acknowledgement",
    "AcknowledgementView",
    "AgeRule",
    "Annulment",
    "Approval",
    "Attachment",
    "Authorship",
    "Bar",
    "Case",
    "CaseEvent",
    "CasePerson",
    "Checkpoint",
    "ChildView",
    "Code",
    "ContactDetails",
    "ContactGround",
    "Correction",
    "CorrectionAnswer",
    "CorrectionRequest",
    "DataRequest",
    "DeadlineRule",
    "DecisionReference",
    "Deputy",
    "Disclosure",
    "EarlierSave",
    "EndReason",
    "Goal",
    "GoalScore",
    "Guardianship",
    "HeldBack",
    "HiddenReading",
    "IdentityCode",
    "KeptWords",
    "Kind",
    "KindOfWork",
    "LegalBasis",
    "LegalText",
    "LogReview",
    "Negotiation",
    "NetworkMember",
    "Opening",
    "OpeningEnd",
    "OpeningReview",
    "OwnView",
    "OwnWords",
    "Paper",
    "PaperScan",
    "PatternRule",
    "Person",
    "Plan",
    "PlanGoal",
    "Record",
    "RecordVersion",
    "Referral",
    "ReferralAnswer",
    "Restriction",
    "RestrictionDecision",
    "RetentionRule",
    "Revealing",
    "RevisionView",
    "Sealed",
    "Service",
    "ServiceTask",
    "SharedRevision",
    "SharedSession",
    "SnapshotView",
    "StaffAssignment",
    "State",
    "VersionState",
    "event_hash",
]
