"""Pages of reviews and of the closing, under the prefix that captures the case's UUID."""

from django.urls import include, path

from cases.views.record import record_write
from cases.views.record_urls import of_a_record

of_a_case = [
    path("reviews/new/", record_write, {"kind": "review"}, name="review_new"),
    *of_a_record("review", "reviews/<uuid:record_id>/"),
]
urlpatterns = [path("cases/<uuid:case_id>/", include(of_a_case))]
