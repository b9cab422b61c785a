"""Pages of meetings, under the prefix that captures the case's UUID."""

from django.urls import include, path

from cases.views.record import record_write
from cases.views.record_urls import of_a_record
from meetings.views import agreed, entries

of_a_case = [
    path("entries/", entries.entries, name="entries"),
    path("entries/new/", record_write, {"kind": "entry"}, name="entry_new"),
    *of_a_record("entry", "entries/<uuid:record_id>/", is_approved=False),
    path("child-views/new/", record_write, {"kind": "child_view"}, name="child_view_new"),
    *of_a_record("child_view", "child-views/<uuid:record_id>/", is_approved=False),
    path("agreed.pdf", agreed.agreed_slip, name="agreed_slip"),
    path("agreed/<int:item_id>/", agreed.agreed_done, name="agreed_done"),
]
urlpatterns = [path("cases/<uuid:case_id>/", include(of_a_case))]
