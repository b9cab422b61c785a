"""The family's log of reads as an accessible paper, in the language of the case (ATL 11 §)."""

from typing import Any

from django.utils import translation

from cases import log_reading, masking
from cases.models import Case, Person
from cases.papers import secrecy
from perhetyo import clock
from perhetyo.pdf import paper


def log_paper(case: Case, person: Person | None = None) -> bytes:
    """The PDF bytes of who has read the data, as of now. Raises PaperFault."""
    language = case.language
    with translation.override(language):
        context: dict[str, Any] = {
            "content": {
                "case": {
                    "organiser": case.unit.organiser(language),
                    "unit": case.unit.name(language),
                    "number": case.number,
                }
            },
            "log": log_reading.of_family(case, person, language=language),
            "names": person.name if person else ", ".join(each.person.name for each in case.present_people),
            "secrecy": secrecy(language, clock.today()),
        }
    through = masking.for_papers(case)
    return paper("pdf/log.html", context, language=language, made_at=clock.now(), through=through)
