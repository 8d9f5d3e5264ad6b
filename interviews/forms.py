"""Forms of the desk: what is brought, how it is recorded, and how a proposal is corrected."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from interviews.ingest import Record
from interviews.reading.archive import ARCHIVE_ENDINGS
from interviews.reading.files import ALL_ENDINGS
from interviews.review import kinds
from players import dates, names

MOST_FILES = 300
# "14.9.2025", "14. 09. 2025": with points the day comes first; "9/14/2025" and "3/4/2025" stay refused
DAY_FIRST_RE = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True

    def __init__(self) -> None:
        super().__init__({"accept": ",".join((*ALL_ENDINGS, *ARCHIVE_ENDINGS))})


class FilesField(forms.FileField):
    """Several files at once; cleans to a list, empty for none."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if len(files) > MOST_FILES:
            raise forms.ValidationError(_("At most %(most)s files at once."), params={"most": MOST_FILES})
        # an empty file is refused by its own name later, not all files by a form error
        return [file for file in files if file]


class ImportForm(forms.Form):
    uploads = FilesField(
        label=_("Files"),
        required=False,
        help_text=_(
            "As many as you like at once, chosen or dragged here: .txt and saved .html files up to 5 MB each, "
            ".docx and .pdf files up to 20 MB, .zip archives of these up to 200 MB; of text a million characters each."
        ),
    )
    pasted = forms.CharField(
        label=_("or pasted text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10, "cols": 80, "spellcheck": "false"}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors and not cleaned.get("uploads") and not str(cleaned.get("pasted", "")).strip():
            raise forms.ValidationError(_("Choose at least one file, or paste a text."))
        return cleaned


class NameField(forms.CharField):
    """One line that may be stored: cleaned to NFC, or refused with the character that may not."""

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        try:
            return names.clean(text, self.max_length or names.NAME_LENGTH)
        except names.RefusedText as reason:
            raise forms.ValidationError(str(reason)) from reason


class PartialDateField(forms.CharField):
    """ "2018", "2018-07", "2018-07-14" or "14.7.2018"; cleans to a `PartialDate` or None."""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        if written := DAY_FIRST_RE.fullmatch(text):
            day, month, year = written.groups()
            text = f"{year}-{month:0>2}-{day:0>2}"
        try:
            return dates.parse(text)
        except ValueError as reason:
            raise forms.ValidationError(str(reason)) from reason

    def prepare_value(self, value: Any) -> Any:
        return value.isoformat() if isinstance(value, dates.PartialDate) else value


class RecordForm(forms.Form):
    """What the first page of an interview says of it, to be corrected before anything is stored."""

    wanted = forms.BooleanField(label=_("Import this one"), required=False, initial=True)
    title = NameField(label=_("Title"), max_length=300)
    subject = NameField(label=_("Interviewed"), max_length=400, required=False, help_text=_("Two are joined by “ / ”."))
    outlet = NameField(label=_("Outlet"), max_length=200, required=False)
    author = NameField(label=_("Author"), max_length=200, required=False)
    published = PartialDateField(
        label=_("Published"), required=False, max_length=21, help_text=_("2025-12-14, 14.12.2025, 2025-12 or 2025.")
    )
    url = forms.URLField(
        label=_("Address"),
        required=False,
        max_length=500,
        assume_scheme="https",
        help_text=_("Never fetched."),
    )
    language = forms.RegexField(
        label=_("Language"), regex=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$", required=False, help_text=_("de, en, ja")
    )

    def record(self) -> Record:
        """The cleaned record; only after `is_valid()`."""
        values = {name: self.cleaned_data[name] for name in self.fields if name != "wanted"}
        return Record(**values)


def initial_of(record: Record) -> dict[str, Any]:
    """A record as the form shows it."""
    return {name: getattr(record, name) for name in RecordForm.base_fields if name != "wanted"}


class CorrectionForm(forms.Form):
    """The fields of a proposal's kind. `review.kinds.checked` has the last word on the values."""

    def __init__(self, kind: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in kinds.KINDS[kind].fields if kind in kinds.KINDS else ():
            self.fields[f"field-{field.name}"] = _form_field(field)

    def values(self) -> dict[str, kinds.Value]:
        """The values by the kind's own field names; only after `is_valid()`."""
        return {
            name.removeprefix("field-"): value for name, value in self.cleaned_data.items() if value not in (None, "")
        }


def _form_field(field: kinds.Field) -> forms.Field:
    label = capfirst(kinds.field_label(field))
    required = field.needed and field.type != "yes"
    if field.type == "yes":
        return forms.BooleanField(label=label, required=False)
    if field.type == "number":
        return forms.IntegerField(label=label, required=required, min_value=field.least, max_value=field.most)
    if field.choices:
        choices = [(choice, kinds.choice(choice)) for choice in field.choices]
        return forms.ChoiceField(label=label, required=required, choices=choices if required else [("", "—"), *choices])
    return forms.CharField(label=label, required=required, max_length=names.NAME_LENGTH)
