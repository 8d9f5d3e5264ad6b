from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from kb.api.page import documentation
from kb.health import healthz

handler400 = "kb.api.refusals.bad_request"
handler404 = "kb.api.refusals.page_not_found"
handler500 = "kb.api.refusals.server_error"

# What machines read has one address and is in English; what people read has one in each language.
urlpatterns = [
    path("", include("players.files")),
    path("", include("interviews.files")),
    path("api/v1/", include("kb.api.urls")),
    path("healthz", healthz, name="healthz"),
    *i18n_patterns(
        path("api/", documentation, name="documentation"),
        path("", include("players.urls")),
        path("", include("interviews.urls")),
        path("admin/", admin.site.urls),
        prefix_default_language=False,
    ),
]
