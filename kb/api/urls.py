"""What machines read. The page about it is for people, and stands among theirs (kb/urls.py)."""

from django.urls import URLPattern, path

from kb.api.operations import api
from kb.api.views import openapi, read_only


def operations() -> list[URLPattern]:
    """Each behind what is true of all; the library's own root, which leads nowhere, is left out."""
    found = [pattern for pattern in api.urls[0] if isinstance(pattern, URLPattern) and pattern.name != "api-root"]
    for pattern in found:
        pattern.callback = read_only(pattern.callback)
    return found


app_name = "api"
urlpatterns = [path("openapi.json", openapi, name="openapi"), *operations()]
