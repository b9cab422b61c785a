"""Pages of reviews and of the closing, under the prefix that captures the case's UUID."""

from django.urls import include, path, register_converter

from cases.views.record import record_write
from cases.views.record_urls import of_a_record
from perhetyo.days import IsoDay
from reviews.views import closing, feedback, log_patterns

register_converter(IsoDay, "day")
A_FINDING = "patterns/<slug:pattern>/<uuid:worker_id>/<day:day>"
of_a_case = [
    path("reviews/new/", record_write, {"kind": "review"}, name="review_new"),
    *of_a_record("review", "reviews/<uuid:record_id>/"),
    *of_a_record("summary", "summary/"),
    path("closing/begin/", closing.begin_closing, name="begin_closing"),
    path("closing/back/", closing.back_to_working, name="back_to_working"),
    path("closing/interrupt/", closing.interrupt_case, name="interrupt_case"),
    path("closing/feedback/", feedback.feedback_give, name="feedback_give"),
]
urlpatterns = [
    path("feedback/", feedback.feedback, name="feedback"),
    path("log/patterns/", log_patterns.log_patterns, name="log_patterns"),
    path(f"log/{A_FINDING}/", log_patterns.log_pattern_review, name="log_pattern_review"),
    path(f"log/{A_FINDING}/<uuid:case_id>/", log_patterns.log_pattern_review, name="log_pattern_review"),
    path("cases/<uuid:case_id>/", include(of_a_case)),
]
