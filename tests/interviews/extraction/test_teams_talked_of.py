"""Clubs and national teams that are talked of though no fact tells of them."""

from __future__ import annotations

import pytest

from tests.interviews.extraction.test_mentions import mentions


@pytest.mark.parametrize(
    ("asked", "said", "language"),
    [
        ("Ja?", "Meine Tante lebt in Kiel, wir feiern dort.", "de"),
        ("Ja?", "Einmal im Jahr fahren wir nach Japan und in die Türkei.", "de"),
        ("Ja?", "Ich bin in Frankfurt geboren.", "de"),
        ("Was kochst du?", "Japan ist mein Vorbild, da essen sie leicht.", "de"),
        ("Holidays?", "We drove from Leeds to Norway in a van.", "en"),
        ("Ja?", "Den DFB-Pokal sehe ich daheim.", "de"),
    ],
)
def test_a_place_is_no_team(asked: str, said: str, language: str) -> None:
    assert mentions(f"Q: {asked}", f"A: {said}", language=language) == []


@pytest.mark.parametrize(
    ("asked", "said", "language", "team"),
    [
        ("There was talk of Leeds.", "There is always talk.", "en", "Leeds"),
        ("Is it true Leeds made a bid?", "They did.", "en", "Leeds"),
        ("Anyone else?", "Leeds had me over for a day.", "en", "Leeds"),
        ("And your pal?", "She's gone to Leeds. Big boots.", "en", "Leeds"),
        ("In May people said you would go to Leeds.", "People say a lot.", "en", "Leeds"),
        ("Joe, welcome to Leeds.", "Thanks.", "en", "Leeds"),
        ("Always?", "We're a Leeds family, three generations.", "en", "Leeds"),
        ("Was nun?", "Wir müssen gegen Wanneberg punkten.", "de", "Wanneberg"),
        ("Was nun?", "Nach dem Spiel gegen Waldern zwickt es.", "de", "Waldern"),
        ("Wohin?", "Nach Samsunspor.", "de", "Samsunspor"),
        ("Und im Winter?", "Fast in Kiel gelandet, ja.", "de", "Kiel"),
        ("Im Mai hieß es, du gehst nach Kiel.", "Die haben gefragt.", "de", "Kiel"),
        ("Bei dir soll Kiel angeklopft haben.", "Nur der Postbote.", "de", "Kiel"),
        ("Werder oder Kiel?", "Keiner von beiden.", "de", "Kiel"),
        ("Was zwickt?", "Seit dem Spiel gegen die Kiel zwickt es.", "de", "Kiel"),
    ],
)
def test_a_club_is_talked_of(asked: str, said: str, language: str, team: str) -> None:
    assert (team, "club") in mentions(f"Q: {asked}", f"A: {said}", language=language)


@pytest.mark.parametrize(
    ("asked", "said", "language", "team"),
    [
        ("England?", "Behave.", "en", "England"),
        ("And Scotland?", "Ask my nan.", "en", "Scotland"),
        ("Norway, then. How many squads?", "Four.", "en", "Norway"),
        ("Did anybody call?", "Ghana got in touch, through my dad's cousin.", "en", "Ghana"),
        ("Who was it against?", "Norway away.", "en", "Norway"),
        ("Türkei oder Polen?", "Keiner rief an.", "de", "Turkey"),
        ("Und der DFB?", "Schweigt.", "de", "Germany"),
        ("Wer ist der Gegner?", "Wir spielen gegen Ghana und Polen.", "de", "Poland"),
        ("Anybody else?", "She asked if Ghana had ever been in touch.", "en", "Ghana"),
        ("Norwegen ...", "... hat nie gefragt.", "de", "Norway"),
    ],
)
def test_a_national_team_is_talked_of(asked: str, said: str, language: str, team: str) -> None:
    assert (team, "national_team") in mentions(f"Q: {asked}", f"A: {said}", language=language)
