from django.urls import path, re_path

from players import views
from players.feeds import views as feeds
from players.suggesting import views as suggesting
from players.together import views as together

ABOUT = "(?P<about>[a-z_]+-[0-9]{1,17})"

app_name = "players"
urlpatterns = [
    path("", views.home, name="home"),
    path("players/", views.player_list, name="player_list"),
    path("players/<slug:slug>/", views.player_detail, name="player_detail"),
    path("clubs/", views.club_list, name="club_list"),
    path("clubs/<slug:slug>/", views.club_detail, name="club_detail"),
    path("associations/", views.association_list, name="association_list"),
    path("associations/<str:trigram>/", views.association_detail, name="association_detail"),
    path("search/", views.search, name="search"),
    path("search/suggestions/", views.suggestions, name="suggestions"),
    re_path(rf"^suggest/{ABOUT}/$", suggesting.suggest, name="suggest"),
    re_path(rf"^suggest/{ABOUT}/thanks/$", suggesting.suggested, name="suggested"),
    path("players/<slug:slug>/history/", feeds.history, name="history"),
    path("players/<slug:slug>/circle/", together.around, name="circle"),
    path("compare/", together.choose, name="choose"),
    path("compare/<slug:one>/<slug:other>/", together.comparison, name="comparison"),
    path("eligibility-rules/", views.eligibility_rules, name="eligibility_rules"),
]
