"""How the list of interviews is narrowed: what is found and counted, against counting by hand."""

import os
from itertools import combinations
from random import Random

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import QueryDict
from django.test import Client
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from interviews.filters import COLUMNS, InterviewFilter
from interviews.models import Interview
from tests.builders import make_interview, make_source, make_user

pytestmark = pytest.mark.django_db
HELD = {
    "language": ("de", "ja", ""),
    "outlet": ("Kurvenblatt", "Tor & Pfosten", ""),
    "author": ("Ada Lindt", ""),
    "year": ("2024", "2025", ""),
}
CROWDS = int(os.environ.get("SOAK_CROWDS", "2"))


def make(number: int, released: bool = True, **values: str) -> Interview:
    fields = {name: value for name, value in values.items() if name != "year"}
    source = make_source(f"Gespräch {number}", released=released, published=values.get("year", "2025"), **fields)
    return make_interview(f"Wort {number}", source)


class CountingByHand(TestCase):
    @settings(max_examples=CROWDS, phases=[Phase.explicit, Phase.generate], deadline=None)
    @given(st.integers(0, 10**9), st.booleans())
    def test_each_two_filters_find_and_count_as_by_hand(self, seed: int, is_editor: bool) -> None:
        chance = Random(seed)
        crowd = []
        for number in range(25):
            row = {name: chance.choice(values) for name, values in HELD.items()}
            released = chance.random() < 0.8
            make(number, released, **row)
            crowd += [row] if released or is_editor else []
        user = make_user("editor") if is_editor else AnonymousUser()
        for pair in [(), *((name,) for name in HELD), *combinations(HELD, 2)]:
            held = {name: sorted({row[name] for row in crowd} - {""}) for name in HELD}
            query = {name: chance.sample(held[name], chance.randint(1, len(held[name]))) for name in pair if held[name]}
            data = QueryDict(mutable=True)
            for name, values in query.items():
                data.setlist(name, values)
            filterset = InterviewFilter(data, Interview.objects.visible_to(user), user=user)
            facets = {
                facet.name: {option.value: option.count for option in (*facet.first, *facet.rest) if option.count}
                for facet in filterset.facets()
            }
            for name in HELD:
                others = {each: values for each, values in query.items() if each != name}
                ground = [row for row in crowd if all(row[each] in values for each, values in others.items())]
                expected = {value: sum(row[name] == value for row in ground) for value in held[name]}
                assert facets.get(name, {}) == {value: count for value, count in expected.items() if count}, query
            found = sum(all(row[name] in values for name, values in query.items()) for row in crowd)
            assert (filterset.count(), filterset.found.count()) == (found, found)


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("?language=xx", "“xx” is not the code of a language"),
        ("?outlet=Geheimblatt", "Nothing here was published by “Geheimblatt”."),
        ("?outlet=Kurvenblatt&outlet=nirgends", "Nothing here was published by “nirgends”."),
        ("?author=Niemand", "Nothing here was written by “Niemand”."),
        ("?year=1848", "Nothing here is of the year “1848”."),
        ("?year=20x5", "Nothing here is of the year “20x5”."),
        ("?year=99999", "Nothing here is of the year “99999”."),
        ("?sort=shoe", "The list cannot be sorted by “shoe”."),
        ("?options=sort", "“sort” is no filter whose options can be shown."),
    ],
)
def test_a_value_that_nothing_public_has_finds_nothing_and_is_named(client: Client, query: str, complaint: str) -> None:
    make(1)
    make(2, released=False, outlet="Geheimblatt")
    response = client.get(f"/interviews/{query}")
    assert (response.context["rows"], response.context["page"].paginator.count) == ([], 0)
    page = response.content.decode()
    assert complaint in page
    assert "so nothing is shown" in page
    assert client.get(f"/interviews.json{query}").status_code == 400
    assert "Geheimblatt" not in client.get("/interviews/").content.decode()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?language=de&year=2024", []),
        ("?outlet=Tor+%26+Pfosten", [1]),
        ("?language=de&language=ja", [3, 1, 2]),
        ("?sort=oldest", [2, 1, 3]),
        ("?sort=released", [3, 2, 1]),
        ("", [3, 1, 2]),
    ],
)
def test_page_and_files_have_the_same_rows_in_the_same_order(client: Client, query: str, expected: list[int]) -> None:
    make(1, outlet="Tor & Pfosten", year="2025-01")
    make(2, language="ja", year="2024")
    make(3, year="2025-03")
    shown = [int(row.interview.source.title.split()[-1]) for row in client.get(f"/interviews/{query}").context["rows"]]
    told = client.get(f"/interviews.json{query}").json()["rows"]
    assert shown == [int(row["title"].split()[-1]) for row in told] == expected


def test_an_empty_list_says_what_to_drop_and_a_change_is_counted_at_once(client: Client) -> None:
    make(1, outlet="Tor & Pfosten", year="2024")
    hidden = make(2, released=False).source
    query = "/interviews/?outlet=Tor+%26+Pfosten&language=ja"
    (way,) = client.get(query).context["ways_out"]
    assert (way.label, way.values, way.count, way.address) == ("Language", "Japanese", 1, "?outlet=Tor+%26+Pfosten")
    assert client.get("/interviews/").context["page"].paginator.count == 1
    hidden.released_at = Interview.objects.get(source__outlet="Tor & Pfosten").source.released_at
    hidden.save()
    assert client.get("/interviews/").context["page"].paginator.count == 2
    Interview.objects.all().delete()
    assert "No interview has been published yet." in client.get("/interviews/").content.decode()


@pytest.mark.parametrize("extra", [2, 40])
def test_the_queries_of_the_list_do_not_grow_with_its_rows(
    client: Client, extra: int, django_assert_max_num_queries
) -> None:
    for number in range(extra):
        make(number, outlet=f"Blatt {number}")
    for query, (first, again) in (("", (12, 8)), ("?language=de&year=2025&sort=oldest", (14, 9))):
        for most in (first, again):
            with django_assert_max_num_queries(most):
                client.get(f"/interviews/{query}")


def test_every_column_is_a_filter() -> None:
    assert set(COLUMNS) == set(HELD)
    assert {*COLUMNS, "sort", "options"} == set(InterviewFilter.base_filters)
