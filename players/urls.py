from django.urls import path, re_path

from players import views

app_name = "players"
urlpatterns = [
    path("", views.home, name="home"),
    path("players/", views.player_list, name="player_list"),
    path("players/<slug:slug>/", views.player_detail, name="player_detail"),
    re_path(
        r"^pictures/(?P<key>[0-9a-f]{32})/(?P<size>small|large)\.(?P<ending>avif|webp)$", views.picture, name="picture"
    ),
    path("clubs/", views.club_list, name="club_list"),
    path("clubs/<slug:slug>/", views.club_detail, name="club_detail"),
    path("associations/", views.association_list, name="association_list"),
    path("associations/<str:trigram>/", views.association_detail, name="association_detail"),
    path("eligibility-rules/", views.eligibility_rules, name="eligibility_rules"),
]
