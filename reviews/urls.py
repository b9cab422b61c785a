"""Pages of reviews and of the closing, under the prefix that captures the case's UUID."""

from django.urls import include, path

from cases.views.record import record_write
from cases.views.record_urls import of_a_record
from reviews.views import closing, feedback

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
    path("cases/<uuid:case_id>/", include(of_a_case)),
]
