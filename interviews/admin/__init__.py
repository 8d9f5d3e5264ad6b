from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from interviews.admin.interviews import InterviewAdmin

admin.site.site_header = admin.site.site_title = "Werdegang"
admin.site.index_title = _("The editors’ desk")

__all__ = ["InterviewAdmin"]
