"""All that exists while the family has the screen."""

from django.urls import include, path

from cases.shared_screen import views

urlpatterns = [
    path("y/", views.screen, name="shared"),
    path("y/save/", views.save, name="shared_save"),
    path("y/language/", views.language, name="shared_language"),
    path("y/ready/", views.ready, name="shared_ready"),
    path("y/turn/<int:seat>/", views.turn, name="shared_turn"),
    path("y/turn/<int:seat>/save/", views.save_turn, name="shared_turn_save"),
    path("y/back/", views.back, name="shared_back"),
    path("y/feedback/", include("reviews.shared_urls")),
    path("tila/", views.status, name="status"),
]
handler400 = handler403 = handler404 = "cases.shared_screen.views.nothing_here"
handler500 = "cases.shared_screen.views.broken"
