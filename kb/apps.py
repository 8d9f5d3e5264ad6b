from django.apps import AppConfig, apps
from django.utils.translation import gettext_lazy as _


class SiteConfig(AppConfig):
    name = "kb"
    verbose_name = _("Site")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from kb import checks  # noqa: F401  (registers them)

        # before the admin, which stands behind us, makes its forms
        _call_by_their_words()


def _call_by_their_words() -> None:
    """Gives models and fields that name none themselves the names of `column_words`, each in the reader's language."""
    from interviews import column_words as of_interviews
    from players import column_words as of_players

    rows, columns = {**of_players.ROWS, **of_interviews.ROWS}, {**of_players.COLUMNS, **of_interviews.COLUMNS}
    for app in ("players", "interviews"):
        for model in apps.get_app_config(app).get_models():
            options = model._meta
            if names := rows.get(str(options.verbose_name)):
                options.verbose_name = names[0]
                options.verbose_name_plural = names[1] or options.verbose_name_plural
            for field in options.concrete_fields:
                if isinstance(field.verbose_name, str):
                    field.verbose_name = columns.get(field.verbose_name, field.verbose_name)
