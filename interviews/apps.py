from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class InterviewsConfig(AppConfig):
    name = "interviews"
    verbose_name = _("Interviews")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from interviews.following import Interviews
        from interviews.roles import make_groups
        from players import merging

        # the receiver that makes the permissions is older: django.contrib.auth stands before us
        post_migrate.connect(make_groups, sender=self)
        merging.register(Interviews())
