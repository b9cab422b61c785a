"""Feedback on the shared screen: part of the screen's own URLconf (cases/shared_screen/urls.py)."""

from django.urls import path

from reviews.views import shared_feedback

urlpatterns = [
    path("<slug:answerer>/", shared_feedback.shared_feedback, name="shared_feedback"),
    path("<slug:answerer>/leave/", shared_feedback.shared_feedback_leave, name="shared_feedback_leave"),
]
