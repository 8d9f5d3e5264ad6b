"""The addresses of the interviews' files: see `players.files`."""

from django.urls import re_path

from interviews import views

app_name = "interview_files"
urlpatterns = [
    re_path(r"^interviews\.(?P<ending>json|csv)$", views.interview_list_file, name="interview_list_file"),
    re_path(
        r"^interviews/(?P<slug>[-a-zA-Z0-9_]+)\.(?P<ending>json|csv)$", views.interview_file, name="interview_file"
    ),
]
