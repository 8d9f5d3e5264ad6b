"""Facts and dates in words."""

import datetime

import pytest
from django.contrib.auth.models import AnonymousUser

from players import wording
from players.countries import countries
from players.evidence import show
from players.lead import lead
from players.models import (
    Ancestor,
    Appearance,
    Association,
    AssociationChange,
    CareerStep,
    Citation,
    Club,
    Detail,
    Eligibility,
    KnownFact,
    Nationality,
    Relationship,
    Residence,
)
from players.models.partial_dates import PartialDatePair
from players.rulings import rulings
from tests.builders import cite, make_association, make_eligibility, make_player, partial

NBSP = "\xa0"
TODAY = datetime.date(2026, 1, 15)


@pytest.mark.parametrize(
    ("date", "plain", "vague"),
    [
        ("", "", None),
        ("2018", "2018", "2018"),
        ("2018-07", "Jul 2018", "Jul 2018"),
        ("2018-07-04", "4 Jul 2018", "4 Jul 2018"),
        ("2018/2019", "2018–2019", "c. 2018/19"),
        ("2018-06/2018-08", "Jun 2018 – Aug 2018", "c. 2018"),
        ("1999-12/2000-01", "Dec 1999 – Jan 2000", "c. 1999/00"),
        ("2015/2019", "2015–2019", "between 2015 and 2019"),
        ("2003-12-15/2004-12-14", "15 Dec 2003 – 14 Dec 2004", "c. 2003/04"),
    ],
)
def test_a_date_in_words(date: str, plain: str, vague: str | None) -> None:
    when = partial(date)
    assert wording.date_words(when).replace(NBSP, " ") == plain
    if when:
        assert wording.vague_date_words(when).replace(NBSP, " ") == vague


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("", "", ""),
        ("2018", "", "from 2018"),
        ("", "2018", "until 2018"),
        ("2018", "2018", "2018"),
        ("2018", "2020", "2018–2020"),
        ("2018-07", "2020-06", "Jul 2018 – Jun 2020"),
        ("2018-06/2018-08", "2020", "c. 2018 – 2020"),
    ],
)
def test_a_spell_in_words(start: str, end: str, expected: str) -> None:
    step = CareerStep()
    step.start, step.end = partial(start), partial(end)
    assert wording.spell_words(step).replace(NBSP, " ") == expected


CLUB = Club(name="SV Hellbach")


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (Detail(kind="injury"), "Injury: not described"),
        (Detail(kind="injury", body_part="knee"), "Injury: knee"),
        (Detail(kind="injury", body_part="knee", value="Stauchung"), "Injury: knee · Stauchung"),
        (Detail(kind="captain", value="der U19"), "Captain of: der U19"),
        (Detail(kind="captain", club=CLUB), "Captain of: SV Hellbach"),
        (Detail(kind="height", number=191), "Height: 1.91 m"),
        (Detail(kind="height", number=200), "Height: 2.00 m"),
        (Detail(kind="foot", value="both"), "Foot: both"),
        (Detail(kind="position", value="goalkeeper"), "Position: goalkeeper"),
        (Detail(kind="shirt_number", number=0), "Shirt number: 0"),
        (Relationship(kind="family", role="brother"), "Family: brother"),
        (Relationship(kind="family", role="brother", other_name="Uli"), "Family: brother"),
        (Relationship(kind="family", role="mother", detail="nurse", detail_kind="occupation"), "Mother: nurse"),
        (Relationship(kind="rival", other_name="Uli Reger"), "Rival for the place: Uli Reger"),
        (CareerStep(club=CLUB, relation="current"), "Club: SV Hellbach"),
        (CareerStep(club=CLUB, relation="future", loan=True), "Club: SV Hellbach, on loan, will join"),
        (CareerStep(club=CLUB, relation="former", squad="reserve"), "Club: SV Hellbach, second team"),
    ],
)
def test_a_fact_in_words(fact: KnownFact, expected: str) -> None:
    assert wording.sentence(fact) == expected


GERMANY, JAPAN = Association(name_en="Germany"), Association(name_en="Japan")


def dated(fact: KnownFact, **days: str) -> KnownFact:
    """With these partial dates: since="2019"."""
    for name, text in days.items():
        assert isinstance(getattr(type(fact), name), PartialDatePair)
        setattr(fact, name, partial(text))
    return fact


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (Nationality(iso="JP", basis="birth"), "Nationality: Japanese, held, by birth"),
        (
            dated(Nationality(iso="HR", basis="naturalised"), since="2023"),
            "Nationality: Croatian, held, naturalised, since 2023",
        ),
        (
            dated(Nationality(iso="AF", status="lost", involuntary=True), lost="2019"),
            "Nationality: Afghan, lost or given up, 2019, against his will",
        ),
        (
            Nationality(iso="GB", status="entitled", permanent=False),
            "Nationality: British, entitled to, not yet granted, not permanent",
        ),
        (Nationality(iso="JP", status="unknown"), "Nationality: Japanese, not known whether held"),
        (Ancestor(relation="mother"), "Ancestor: mother, birthplace unknown"),
        (
            Ancestor(relation="grandfather", biological=False, birth_territory=JAPAN),
            "Ancestor: grandfather, not by birth, born in Japan",
        ),
        (dated(Residence(territory=GERMANY), start="2015-07"), "Residence: Germany, since Jul\xa02015"),
        (
            dated(Residence(territory=GERMANY, not_for_team=True), start="2015", end="2018"),
            "Residence: Germany, 2015 to 2018, moved for other reasons",
        ),
        (
            Residence(territory=GERMANY, schooled=True, not_for_team=False),
            "Residence: Germany, five years at school, moved to play for the team",
        ),
        (
            dated(Appearance(association=JAPAN, level="U15"), day="2019"),
            "Appearance: Japan U15, 2019, official or friendly: unknown",
        ),
        (
            dated(
                Appearance(association=GERMANY, level="senior", official=True, final_tournament=True, match="at Wales"),
                day="2025-09-09",
            ),
            "Appearance: Germany, at Wales, 9\xa0Sep\xa02025, official match, final tournament",
        ),
        (
            Appearance(association=JAPAN, official=False, football="futsal", fielded=False),
            "Appearance: Japan, friendly, futsal, not fielded",
        ),
        (
            Appearance(association=JAPAN, official=False, fielded=None),
            "Appearance: Japan, friendly, fielded or not: unknown",
        ),
        (
            dated(AssociationChange(old=GERMANY, new=JAPAN, fielded_for_new=False), granted="2025-08"),
            "Change of association: from Germany to Japan, Aug\xa02025, not fielded since",
        ),
    ],
)
def test_what_the_rules_read_in_words(fact: KnownFact, expected: str) -> None:
    assert wording.sentence(fact) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"status": "plays"}, "plays for it"),
        ({"status": "plays", "level": "U21"}, "plays for the U21"),
        ({"status": "played", "level": "senior"}, "has played for the senior side"),
        ({"status": "called_up"}, "called up"),
        ({"status": "called_up", "level": "U18"}, "called up for the U18"),
        ({"status": "could_play", "level": "senior"}, "said to be able to play for it"),
        ({"stance": "leaning"}, "leaning"),
        ({"basis": "grandparent"}, "grandparent"),
    ],
)
def test_an_eligibility_in_words(fields: dict[str, str], expected: str) -> None:
    assert wording.eligibility_words(Eligibility(**fields)) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"basis": "parent"}, "Ground for Japan: parent"),
        ({"stance": "open"}, "Japan: open"),
        ({"status": "plays", "level": "U21"}, "Japan: plays for the U21"),
    ],
)
def test_an_eligibility_in_a_sentence(fields: dict[str, str], expected: str) -> None:
    assert wording.sentence(Eligibility(association=Association(name_en="Japan"), **fields)) == expected


@pytest.mark.parametrize(
    ("voice", "speaker", "expected"),
    [
        ("interviewer", "SPORT", "asked, not denied"),
        ("author", "", "written by the author"),
        ("third_person", "", "a third person"),
        ("third_person", "Der Trainer", "Der Trainer"),
        ("player", "", "the interviewee"),
        ("player", "Mio", "Mio"),
    ],
)
def test_a_voice_always_has_a_word(voice: str, speaker: str, expected: str) -> None:
    assert wording.voice_words(Citation(voice=voice, speaker=speaker)) == expected


@pytest.mark.parametrize(
    ("words", "expected"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_a_list_in_words(words: list[str], expected: str) -> None:
    assert wording.listed(words) == expected


def test_every_relation_has_words_from_the_other_side() -> None:
    kinds = [kind for kind in Relationship.Kind if kind != Relationship.Kind.FAMILY]
    assert all(wording.mentioned_as(kind) for kind in kinds)


def test_no_fact_no_sentence() -> None:
    assert lead("Mio", (), None, [], countries([], rulings([], None, TODAY)), TODAY) == []


@pytest.mark.django_db
def test_three_countries_are_all_named_and_two_have_colours() -> None:
    player = make_player()
    facts = [
        make_eligibility(player, make_association("GHA"), basis="parent"),
        make_eligibility(player, make_association("AUT"), stance="declined"),
        make_eligibility(player, make_association("GER"), status="played", level="U17"),
        make_eligibility(player, make_association("GER"), status="plays", level="U19"),
    ]
    for fact in facts:
        cite(fact)
    shown = show(facts, AnonymousUser())
    found = countries(shown, rulings(shown, None, TODAY))
    assert found.title == "Germany, Austria or Ghana?"
    assert [(side.association.trigram, side.letter, side.status) for side in found.sides] == [
        ("GER", "a", "plays for the U19"),
        ("AUT", "b", "has declined"),
        ("GHA", "", "a ground is named"),
    ]
