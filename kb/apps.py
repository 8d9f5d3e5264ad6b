from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "kb"
    verbose_name = "Site"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from kb import checks  # noqa: F401  (registers them)
