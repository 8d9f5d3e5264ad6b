"""A long list of choices is the plain select of Django, line for line."""

import pytest
from django import forms
from django.test.html import parse_html

from players.admin.long_select import LongSelect

CHOICES = [("", "—"), (7, "Côte d'Ivoire"), ("GB", "<United> & Kingdom"), ('"', "quoted")]


@pytest.mark.parametrize("value", [None, "", 7, "7", "GB", '"', "nothing of these"])
def test_it_is_written_as_django_writes_it(value: object) -> None:
    plain = forms.Select(choices=CHOICES).render("state", value, {"id": "id_state", "aria-invalid": "true"})
    long = LongSelect(choices=CHOICES).render("state", value, {"id": "id_state", "aria-invalid": "true"})
    assert parse_html(long) == parse_html(plain)


def test_its_words_stay_words() -> None:
    assert "<United>" not in LongSelect(choices=CHOICES).render("state", None)
