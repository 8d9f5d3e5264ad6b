"""The form with which a reader suggests a correction, or says what is missing."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from players import names
from players.models import Suggestion
from players.models.suggestions import LONGEST_SOURCE, LONGEST_TEXT

Fault = Suggestion.Fault
OF_A_FACT = (Fault.VALUE, Fault.OUTDATED, Fault.NOT_SAID, Fault.PERSON, Fault.PRIVATE, Fault.OTHER)
OF_A_PLAYER = (Fault.MISSING, Fault.PRIVATE, Fault.OTHER)
SAYS_WHAT = (Fault.VALUE, Fault.MISSING, Fault.OTHER)  # without a word more nobody could do anything


class TextField(forms.CharField):
    """Lines that may be stored: cleaned to NFC, or refused with the character that may not."""

    def __init__(self, longest: int, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)
        self.longest = longest
        self.widget.attrs["maxlength"] = longest
        self.validators = []  # a NUL is refused with the rest, and the length is counted when it is cleaned

    def clean(self, value: Any) -> str:
        try:
            lines = names.clean_lines(super().clean(value), self.longest)
        except names.RefusedText as reason:
            raise ValidationError(_("This %(reason)s."), params={"reason": reason}) from reason
        return lines if names.key(lines) else ""  # characters that nobody sees say nothing


class SuggestionForm(forms.Form):
    fault = forms.ChoiceField(label=_("What is wrong?"), widget=forms.RadioSelect)
    right = TextField(
        LONGEST_TEXT,
        label=_("What would be right?"),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    source = TextField(
        LONGEST_SOURCE,
        label=_("Where can that be read?"),
        help_text=_("An address, or the outlet and the day. We take nothing over without a source."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    email = forms.EmailField(
        required=False,
        max_length=254,
        label=_("Your e-mail address, if you like"),
        help_text=_("For questions back and an answer only. It is deleted as soon as an editor has decided."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    # no person sees it; what fills in every field gives itself away
    homepage = forms.CharField(
        required=False,
        label=_("Leave this empty"),
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, of_a_fact: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fault = self.fields["fault"]
        assert isinstance(fault, forms.ChoiceField)
        offered = OF_A_FACT if of_a_fact else OF_A_PLAYER
        fault.choices = [(each.value, each.label) for each in offered]
        if not of_a_fact:
            fault.label = _("What is it about?")
            self.fields["right"].label = _("What should stand here?")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("fault") in SAYS_WHAT and cleaned.get("right") == "":
            self.add_error("right", _("Say what would be right, in a few words."))
        return cleaned

    @property
    def was_filled_by_a_machine(self) -> bool:
        return bool(self.data.get("homepage"))
