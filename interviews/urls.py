from django.urls import path

from interviews import views

app_name = "interviews"
urlpatterns = [
    path("interviews/", views.interview_list, name="interview_list"),
    path("interviews/<slug:slug>/", views.interview_detail, name="interview_detail"),
]
