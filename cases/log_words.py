"""The read log in plain words: what a page is called when a family asks who has read their data, and why.

Every page of a case has its words here; a test says so if one has not.
"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from cases import policy
from cases.models import Record, StaffAssignment

# URL name -> what the worker did. Records have the words of their kind in them.
PAGES = {
    "my_families": gettext_lazy("saw the family in the list of own families"),
    "inbox": gettext_lazy("saw the family in the list of the unit"),
    "my_log": gettext_lazy("saw the family in the list of own reads"),
    "data_requests": gettext_lazy("saw the request in the list of requests"),
    "case": gettext_lazy("read the family’s page"),
    "case_open": gettext_lazy("gave the ground for opening the family’s data"),
    "opening_end": gettext_lazy("closed the family’s data again"),
    "openings": gettext_lazy("looked through who has opened cases"),
    "opening_review": gettext_lazy("looked through who has opened cases"),
    "team": gettext_lazy("handled who works with the family"),
    "team_end": gettext_lazy("handled who works with the family"),
    "bar": gettext_lazy("noted who may not work with the family"),
    "bar_lift": gettext_lazy("noted who may not work with the family"),
    "person_reveal": gettext_lazy("looked at protected contact data"),
    "protected_words": gettext_lazy("looked at words that may tell a protected place"),
    "words_agree": gettext_lazy("looked at words that may tell a protected place"),
    "case_start": gettext_lazy("named the workers"),
    "referral": gettext_lazy("read the referral"),
    "referral_edit": gettext_lazy("wrote the referral"),
    "referral_send": gettext_lazy("sent the referral"),
    "referral_answer": gettext_lazy("answered the referral"),
    "people": gettext_lazy("read who belongs to the family, and contact data"),
    "person_new": gettext_lazy("added a person"),
    "person": gettext_lazy("read and wrote a person’s data"),
    "guardians": gettext_lazy("read and wrote who the guardians are"),
    "network_member_new": gettext_lazy("added somebody who matters to the family"),
    "network_member": gettext_lazy("read and wrote about somebody who matters to the family"),
    "contact_with_ground": gettext_lazy("noted a contact made without permission"),
    "decision_new": gettext_lazy("added a decision"),
    "decision": gettext_lazy("read and wrote a decision"),
    "agreement": gettext_lazy("read and wrote what was agreed"),
    "agreed_slip": gettext_lazy("took the slip of what was agreed as a file"),
    "agreed_done": gettext_lazy("marked what was agreed as done"),
    "entries": gettext_lazy("read the list of entries"),
    "begin_closing": gettext_lazy("began the closing"),
    "back_to_working": gettext_lazy("went back to the working phase"),
    "interrupt_case": gettext_lazy("ended the work"),
    "feedback_give": gettext_lazy("gave own feedback on the work"),
    "log_patterns": gettext_lazy("watched the reads of the workers"),
    "log_pattern_review": gettext_lazy("watched the reads of the workers"),
    "case_log": gettext_lazy("read who has read the family’s data"),
    "person_log": gettext_lazy("read who has read a person’s data"),
    "case_log_pdf": gettext_lazy("took the log of reads as a file"),
    "person_log_pdf": gettext_lazy("took the log of reads as a file"),
    "log_hold_back": gettext_lazy("decided what is held back from the log of reads"),
    "data_request_new": gettext_lazy("wrote down a request for data"),
    "log_request": gettext_lazy("handled a request about who has read the data"),
    "data_request": gettext_lazy("handled a request for own data"),
    "disclosures": gettext_lazy("read what has been given out"),
    "disclosure_of_record": gettext_lazy("wrote down what was given out"),
    "disclosure_new": gettext_lazy("wrote down what was given out"),
}
READ, WROTE = gettext_lazy("read %(record)s"), gettext_lazy("wrote %(record)s")
SHOWED = gettext_lazy("showed %(record)s on the shared screen")
TOOK = gettext_lazy("took %(record)s as a file")
ADDED = gettext_lazy("added somebody’s word to %(record)s")
CORRECTED = gettext_lazy("corrected %(record)s")
RESTRICTED = gettext_lazy("handled what is hidden in %(record)s")
GAVE = gettext_lazy("made a copy of %(record)s for the family")
ATTACHED = gettext_lazy("handled an attachment of %(record)s")
DECIDED = gettext_lazy("handled %(record)s for the decision")
OF_A_RECORD = {
    "": READ, "version": READ, "hidden": READ, "earlier": READ,
    "write": WROTE, "new": WROTE, "note": WROTE, "ready": WROTE,
    "submit": WROTE, "finalise": WROTE, "discard": WROTE, "hand_over": SHOWED, "pair": SHOWED,
    "collect": SHOWED, "pdf": TOOK, "additions": TOOK, "copy": TOOK, "scan_file": TOOK, "own_view": ADDED,
    "on_paper": ADDED, "scan": ADDED, "ask": ADDED, "refuse": ADDED, "correct": CORRECTED,
    "set_aside": CORRECTED, "annul": CORRECTED, "decide": DECIDED,
    "restrict": RESTRICTED, "restriction": RESTRICTED, "give": GAVE, "given": GAVE, "given_additions": GAVE,
    "attach": ATTACHED, "detach": ATTACHED, "attachment": ATTACHED,
}  # fmt: skip
RECORDS = {
    Record.Kind.PLAN: pgettext_lazy("object of a verb", "the plan"),
    Record.Kind.ENTRY: pgettext_lazy("object of a verb", "an entry"),
    Record.Kind.CHILD_VIEW: pgettext_lazy("object of a verb", "a child’s view"),
    Record.Kind.REVIEW: pgettext_lazy("object of a verb", "the review"),
    Record.Kind.SUMMARY: pgettext_lazy("object of a verb", "the closing summary"),
}
GROUNDS = {
    policy.LEAD: gettext_lazy("as the lead worker"),
    policy.PAIR: gettext_lazy("as the working pair"),
    policy.SUBSTITUTE: gettext_lazy("as a substitute"),
    policy.FINISHING: gettext_lazy("to finish what was begun, when the task had ended"),
    policy.RESPONSIBLE: gettext_lazy("as the responsible social worker"),
    policy.DEPUTY: gettext_lazy("as the substitute of the responsible social worker"),
    policy.UNIT_LEAD: gettext_lazy("as the leader of the unit"),
    policy.LOG_OFFICER: gettext_lazy("as the log officer"),
    "review": gettext_lazy("to look through an opening"),
    policy.EXCEPTIONAL: gettext_lazy("exceptional use"),
}
TASKS = (*StaffAssignment.Role.values, policy.RESPONSIBLE, policy.DEPUTY)


def of_page(name: str) -> str:
    """What was done on the page with this URL name. Raises KeyError when it has no words."""
    if name in PAGES:
        return str(PAGES[name])
    kind, verb = _parts(name)
    return OF_A_RECORD[verb] % {"record": RECORDS[kind]}


def _parts(name: str) -> tuple[Record.Kind, str]:
    for kind in Record.Kind:
        if name == kind or name.startswith(f"{kind}_"):
            return kind, name.removeprefix(kind).removeprefix("_")
    raise KeyError(name)


def of_old_page(name: str) -> str:
    """The same for the log's own rows, which outlive pages: one that is no more is named by what it was."""
    try:
        return of_page(name)
    except KeyError:
        return _("read the family’s data")


def of_ground(ground: str, reason: str = "") -> str:
    """Why the worker might read; `reason` is what was said when a case was opened with a ground."""
    words = str(GROUNDS.get(ground, ground))
    return f"{words}: {reason}" if reason else words
