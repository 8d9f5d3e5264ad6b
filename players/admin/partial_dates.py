"""A partial date in a form: one line of text for the pair of columns that keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import ModelForm
from django.utils.translation import gettext_lazy as _

from players.dates import PartialDate, parse

if TYPE_CHECKING:
    ModelFormBase = ModelForm[Any]
else:
    ModelFormBase = ModelForm

HELP = _("2018, 2018-07, 2018-07-14, or two of these: 2018/2019.")
LONGEST = 40  # two days and what somebody types around them


class PartialDateField(forms.CharField):
    """Reads "2018", "2018-07", "2018-07-14" and "2018/2019"; nothing for no date."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"size": 22, "autocomplete": "off", "spellcheck": "false"})
        super().__init__(**{"required": False, "max_length": LONGEST, "help_text": HELP, "widget": widget, **kwargs})

    def prepare_value(self, value: Any) -> Any:
        return value.isoformat() if isinstance(value, PartialDate) else value

    def clean(self, value: Any) -> PartialDate | None:
        text = super().clean(value)
        if not text:
            return None
        try:
            return parse(text)
        except ValueError as wrong:
            raise ValidationError(_sentence(str(wrong))) from None

    def has_changed(self, initial: Any, data: Any) -> bool:
        """ "2018/2018" says no more than "2018"."""
        text = str(data or "").strip()
        try:
            return (parse(text) if text else None) != (initial or None)
        except ValueError:
            return True


class PartialDatesForm(ModelFormBase):
    """A form whose `PartialDateField`s are named as the pairs of the model: since for since_earliest and _latest."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.partial_dates:
            self.initial.setdefault(name, getattr(self.instance, name))

    @property
    def partial_dates(self) -> list[str]:
        return [name for name, field in self.fields.items() if isinstance(field, PartialDateField)]

    def _get_validation_exclusions(self) -> set[str]:
        """The columns are asked too, though the form has the pair: the constraints compare them."""
        excluded: set[str] = super()._get_validation_exclusions()  # type: ignore[misc]  # Django's own, without a stub
        return excluded - set(columns(*(name for name in self.partial_dates if name not in self.errors)))

    def _post_clean(self) -> None:
        for name in self.partial_dates:
            if name in self.cleaned_data:
                setattr(self.instance, name, self.cleaned_data[name])
        super()._post_clean()  # type: ignore[misc]


def columns(*names: str) -> tuple[str, ...]:
    """The columns behind the pairs, to be left out of a form: columns("since")."""
    return tuple(f"{name}_{end}" for name in names for end in ("earliest", "latest"))


def _sentence(text: str) -> str:
    text = text.rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."
