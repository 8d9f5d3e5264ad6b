from importlib.util import find_spec

from django.contrib import admin
from django.urls import include, path

from kb.health import healthz

handler400 = "kb.health.bad_request"
handler500 = "kb.health.server_error"

urlpatterns = [
    *(path("", include(f"{app}.urls")) for app in ("players", "interviews") if find_spec(f"{app}.urls")),
    path("healthz", healthz, name="healthz"),
    path("admin/", admin.site.urls),
]
