from django.contrib import admin
from django.urls import include, path

from kb.health import healthz

handler400 = "kb.health.bad_request"
handler500 = "kb.health.server_error"

urlpatterns = [
    path("", include("players.urls")),
    path("", include("interviews.urls")),
    path("healthz", healthz, name="healthz"),
    path("admin/", admin.site.urls),
]
