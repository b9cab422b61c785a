"""The pages of allauth that are used: log in and log out. There is no sign-up and no reset by mail."""

from allauth.account import views
from django.urls import path

urlpatterns = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
]
