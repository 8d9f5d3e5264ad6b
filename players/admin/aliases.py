"""Further names in the admin: two of one form may not be the same either."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet
from django.utils.translation import gettext as _

from players import names

if TYPE_CHECKING:
    AliasFormSetBase = BaseInlineFormSet[Any, Any, Any]
else:
    AliasFormSetBase = BaseInlineFormSet


class AliasFormSet(AliasFormSetBase):
    def add_fields(self, form: Any, index: int | None) -> None:
        """The stock table names its columns; a field in it has no label of its own."""
        super().add_fields(form, index)
        for name, field in form.fields.items():
            if not field.widget.is_hidden:
                field.widget.attrs["aria-label"] = field.label or name

    def clean(self) -> None:
        super().clean()
        seen: set[str] = set()
        for form in self.forms:
            name = str(getattr(form, "cleaned_data", {}).get("name") or "")
            if not name or form in self.deleted_forms:
                continue
            if names.key(name) in seen:
                raise ValidationError(_("“%(name)s” stands here twice.") % {"name": name})
            seen.add(names.key(name))
