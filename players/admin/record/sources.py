"""A source chosen in one line of text: typed, offered while typing, or made in a window of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from players.models import Source

MOST_NAMED = 4  # sources that a refusal lists
MOST_WORDS = 12  # of what was typed: each asks three columns
OFFERED = 40  # before anything is typed
DATALIST = "desk-sources"

# "12", as a window that made it hands it over; "Kurvenblatt, Ein Gespräch (#12)", as it is offered
_NUMBER_RE = re.compile(r"#?([0-9]{1,18})|.*\(#([0-9]{1,18})\)")


def offered_as(source: Source) -> str:
    """ "Kurvenblatt, Ein Gespräch (#12)"."""
    return f"{source} (#{source.pk})"


def number_in(text: str) -> int | None:
    match = _NUMBER_RE.fullmatch(text.strip())
    return int(match[1] or match[2]) if match else None


class Sources:
    """Those that a user may cite; the ones that he has typed, in one query."""

    def __init__(self, user: User, typed: Iterable[str] = ()) -> None:
        self._all = Source.objects.visible_to(user)
        numbers = {number for text in typed if (number := number_in(text)) is not None}
        self._by_number = self._all.in_bulk(numbers) if numbers else {}

    def meant_by(self, text: str) -> Source:
        """ValidationError with a sentence where the text means none or several."""
        number = number_in(text)
        if number is not None:
            if number in self._by_number:
                return self._by_number[number]
            raise ValidationError(_("No source has the number %(number)s."), params={"number": number})
        found = self._all
        for word in text.replace(",", " ").split()[:MOST_WORDS]:
            found = found.filter(Q(title__icontains=word) | Q(outlet__icontains=word) | Q(author__icontains=word))
        some = list(found[: MOST_NAMED + 1])
        if len(some) == 1:
            return some[0]
        if not some:
            raise ValidationError(_("No source is called “%(text)s”."), params={"text": text})
        listed = "; ".join(offered_as(source) for source in some[:MOST_NAMED])
        raise ValidationError(_("Several sources are meant, choose one: %(sources)s."), params={"sources": listed})

    def offered(self) -> list[str]:
        """To choose from before anything is typed: what came in last."""
        return [offered_as(source) for source in self._all.order_by("-pk")[:OFFERED]]


class SourceField(forms.CharField):
    """The form that has it sets `sources`."""

    sources: Sources

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"list": DATALIST, "autocomplete": "off", "data-source": "", "size": 40})
        label = gettext_lazy("Source")
        super().__init__(**{"label": label, "required": False, "max_length": 900, "widget": widget, **kwargs})

    def clean(self, value: Any) -> Source | None:
        text = super().clean(value)
        return self.sources.meant_by(text) if text else None

    def has_changed(self, initial: Any, data: Any) -> bool:
        before, after = str(initial or "").strip(), str(data or "").strip()
        return (number_in(before) or before) != (number_in(after) or after)
