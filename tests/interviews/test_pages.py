"""The public pages of interviews: quotes in their place, within the limits of quotation."""

import re

import pytest
from django.test import Client

from interviews.models import Proposal, ProposalQuote
from players.models import Citation, Source
from tests.builders import (
    add_mention,
    add_turns,
    cite,
    make_club,
    make_detail,
    make_interview,
    make_player,
    make_source,
    make_step,
    make_user,
)
from tests.players.profiles import (
    ANSWERER,
    BETTER,
    FILLER,
    FRIEND,
    HEALTH,
    LAST,
    OPEN,
    TEXT,
    Around,
    known_player,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def around() -> Around:
    return known_player()


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def transcript(page: str) -> str:
    """The words of the interview that a page shows, without notes and numbers."""
    body = page[page.index('class="transcript"') :].partition("</article>")[0]
    shown = "\n".join(re.findall(r'<p class="words"[^>]*>(.*?)</p>', body, re.DOTALL))
    shown = re.sub(r'<sup.*?</sup>|<a class="turn-number.*?</a>', "", shown, flags=re.DOTALL)
    return re.sub(r"<[^>]+>", "", shown)


def test_an_unreleased_or_unknown_interview_is_not_found(client: Client) -> None:
    source = make_source(released=False)
    make_interview(source=source)
    assert client.get(source.get_absolute_url()).status_code == 404
    assert client.get("/interviews/nothing/").status_code == 404
    assert client.post("/interviews/").status_code == 405
    assert source.title not in html(client, "/interviews/")


def test_an_interview_from_which_nothing_was_drawn_shows_no_word_of_it(client: Client) -> None:
    interview = make_interview("Frage: Wie geht es?\n\nReuterskamp: Ganz hervorragend.")
    add_turns(interview, ("question", "Frage", "Wie geht es?"), ("answer", "Reuterskamp", "Ganz hervorragend."))
    page = html(client, interview.get_absolute_url())
    assert "No fact has been drawn" in page
    assert "hervorragend" not in page


def test_readers_see_quotes_with_their_surroundings_and_the_question(client: Client, around: Around) -> None:
    shown = transcript(html(client, around.source.get_absolute_url()))
    assert "Vorstellen kann ich mir das. Zur Zeit spiele ich für die deutsche U21." in shown
    assert "Könnten Sie also auch für Japan spielen?" in shown
    assert FILLER[:60] not in shown
    assert LAST not in shown


def test_readers_never_see_more_than_three_tenths(client: Client, around: Around) -> None:
    for number in range(30):
        words = FILLER[number * 80 : number * 80 + 79].strip()
        start = TEXT.index(FILLER) + number * 80
        fact = make_detail(around.player, "honour", f"Titel {number}")
        cite(fact, words, around.source, start=start, end=start + len(words))
    page = html(client, around.source.get_absolute_url())
    assert len(transcript(page).replace("[…]", "")) <= len(TEXT) * 0.3 + 40
    assert "Also drawn from this text" in page


def test_words_behind_hidden_facts_are_not_surroundings(client: Client, around: Around) -> None:
    shown = transcript(html(client, around.source.get_absolute_url()))
    assert "Schulter" not in shown
    # a fact right beside it brings its own words, and not those
    cite(make_detail(around.player, "honour", "Spiel"), "Sie haben sich", around.source)
    shown = transcript(html(client, around.source.get_absolute_url()))
    assert "Sie haben sich" in shown
    assert "Schulter" not in shown


def test_words_read_as_an_injury_are_not_surroundings_before_anybody_decided(client: Client, around: Around) -> None:
    cite(make_detail(around.player, "honour", "Alles"), "jetzt ist alles gut", around.source)
    assert "Ein Spiel fehlte ich" in transcript(html(client, around.source.get_absolute_url()))
    proposal = Proposal.objects.create(
        interview=around.interview,
        kind="injury",
        voice="player",
        certainty="stated",
        rule="injury.missed",
        why="He missed a match.",
        fingerprint="x",
    )
    start = TEXT.index("Ein Spiel fehlte ich")
    ProposalQuote.objects.create(proposal=proposal, start=start, end=start + 20)
    assert "Ein Spiel fehlte ich" not in transcript(html(client, around.source.get_absolute_url()))


def test_words_on_relatives_are_no_surroundings_before_they_are_accepted(client: Client, around: Around) -> None:
    proposal = Proposal.objects.create(
        interview=around.interview,
        kind="family",
        voice="interviewer",
        certainty="stated",
        rule="x",
        why="x",
        fingerprint="f",
    )
    start = around.interview.text.index("Ein Spiel fehlte ich")
    ProposalQuote.objects.create(proposal=proposal, start=start, end=start + len("Ein Spiel fehlte ich"))
    assert "Ein Spiel fehlte ich" not in transcript(html(client, around.source.get_absolute_url()))
    Proposal.objects.update(state="accepted")
    assert "Ein Spiel fehlte ich" in transcript(html(client, around.source.get_absolute_url()))


def test_a_minor_is_named_neither_near_a_quote_nor_as_the_speaker(client: Client, around: Around) -> None:
    words = "Mit Ben Klein habe ich gespielt, und mit Jonte im Internat gewohnt."
    interview = make_interview(
        f"Ben Klein: {words}\n\nKlein: {FILLER}", subject=around.minor, subject_names="Ben Klein"
    )
    add_turns(interview, ("answer", "Ben Klein", words), ("answer", "Klein", FILLER))
    add_mention(interview, "Ben Klein", player=around.minor, spans=[[0, 9], [15, 24]])
    quoted = ("mit Jonte im Internat gewohnt", FILLER[100:150])
    for number, quote in enumerate(quoted):
        cite(make_detail(around.player, "honour", f"Pokal {number}"), quote, interview.source, speaker="Ben Klein")
    page = html(client, interview.get_absolute_url())
    assert all(quote in page for quote in quoted)
    assert "habe ich gespielt" in page
    assert "Klein" not in page
    client.force_login(make_user("editor"))
    assert "Ben Klein" in html(client, interview.get_absolute_url())


def test_the_whole_text_stands_where_the_rights_are_recorded(client: Client, around: Around) -> None:
    Source.objects.filter(pk=around.source.pk).update(full_text_rights="written for this site")
    page = html(client, around.source.get_absolute_url())
    for words in (FRIEND, OPEN, BETTER, FILLER, LAST):
        assert words in transcript(page)
    assert "written for this site" in page
    assert "No answer stands in the text." in page
    assert "left out" not in page


def test_editors_see_the_whole_text_and_are_told(client: Client, around: Around) -> None:
    client.force_login(make_user("editor"))
    page = html(client, around.source.get_absolute_url())
    assert FILLER in transcript(page)
    assert HEALTH in transcript(page)
    assert "You see the whole text as an editor." in page
    client.force_login(make_user("reader"))
    assert FILLER not in html(client, around.source.get_absolute_url())


def test_marks_stand_at_the_words_and_notes_lead_to_the_fact_and_back(client: Client, around: Around) -> None:
    page = html(client, around.source.get_absolute_url())
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    u21 = Citation.objects.get(eligibility__status="plays")
    assert f'<mark id="q{u21.pk}">Zur Zeit spiele ich' in page
    assert f'href="{around.player.get_absolute_url()}#eligibility-{u21.eligibility_id}"' in page
    for target in re.findall(r'href="#([^"]+)"', page):
        assert target in ids
    profile = html(client, around.player.get_absolute_url())
    for target in set(re.findall(rf'href="{around.player.get_absolute_url()}#([^"]+)"', page)):
        assert f'id="{target}"' in profile


@pytest.mark.parametrize(("heading", "role", "quoted", "times"), [
    ("ENTSCHIEDEN IST NICHTS", "heading", "Viel mehr.", 1),
    ("Entschieden ist nichts", "lead", "Viel mehr.", 2),
    ("Entschieden ist alles", "heading", "Viel mehr.", 1),
    ("Entschieden ist nichts", "heading", "ist nichts", 2),
])  # fmt: skip
def test_the_title_stands_once_unless_something_was_drawn_from_it(
    client: Client, heading: str, role: str, quoted: str, times: int
) -> None:
    source = make_source("Entschieden ist nichts", full_text_rights="written for this site")
    body = "Viel mehr. " * 30
    interview = make_interview(f"{heading}\n\n{body}", source)
    add_turns(interview, (role, "", heading), ("lead", "", body.strip()))
    cite(make_detail(make_player(), "honour", "Pokal"), quoted, source)
    page = html(client, source.get_absolute_url())
    article = re.sub(r"<[^>]+>", "", page[page.index("<article") : page.index("</article>")])
    assert article.lower().count("entschieden ist nichts") == times
    assert ("Entschieden ist alles" in article) is (heading == "Entschieden ist alles")


def test_a_note_names_each_player_once_and_links_his_facts(client: Client) -> None:
    """One quote, two facts of one player and one of another."""
    player, other, source = make_player("Jonte Reuterskamp"), make_player("Ole Dahlhaus"), make_source()
    text = "Ole und ich kamen 2018 aus Altdorf. " + "Viel mehr. " * 60
    add_turns(make_interview(text, source), ("lead", "", text.strip()))
    for who, what in ((player, "Pokal"), (player, "Meister"), (other, "Kapitän")):
        cite(make_detail(who, "honour", what), "Ole und ich kamen 2018 aus Altdorf.", source)
    page = html(client, source.get_absolute_url())
    note = page[page.index('id="note-1"') :].partition("</ol>")[0]
    assert re.findall(r'<span class="noted">([^<]+)</span>', note) == ["Jonte Reuterskamp", "Ole Dahlhaus"]
    assert [name for name, _words in re.findall(r'href="/players/([^/]+)/#detail-\d+">(Honour: \w+)</a>', note)] == [
        "jonte-reuterskamp", "jonte-reuterskamp", "ole-dahlhaus",
    ]  # fmt: skip


def test_overlapping_quotes_are_split_and_no_mark_stands_in_another(client: Client) -> None:
    player = make_player()
    text = "Frage: Und?\n\nReuterskamp: Eins zwei drei vier fünf sechs sieben. " + "Viel mehr. " * 60
    source = make_source()
    interview = make_interview(text, source)
    add_turns(interview, ("question", "", "Und?"), ("answer", ANSWERER, text[text.index("Eins") :].strip()))
    for quote in ("Eins zwei drei vier", "drei vier fünf sechs", "drei vier", "Eins zwei drei vier"):
        cite(make_detail(player, "honour", quote), quote, source)
    page = html(client, source.get_absolute_url())
    assert not re.search(r"<mark[^>]*>(?:(?!</mark>).)*<mark", page, re.DOTALL)
    shown = transcript(page)
    assert "Eins zwei drei vier fünf sechs sieben." in shown
    assert page.count("<mark") == 3
    for citation in Citation.objects.filter(source=source):
        assert page.count(f'id="q{citation.pk}"') == 1


def test_a_text_is_shown_and_never_run(client: Client) -> None:
    text = "Frage: <script>alert(1)</script>\n\nX: <b onclick='x'>Ich & du</b> " + "Viel mehr. " * 60
    source = make_source("<img src=x>")
    interview = make_interview(text, source)
    add_turns(
        interview,
        ("question", "", "<script>alert(1)</script>"),
        ("answer", "X", text[text.index("<b ") :].strip()),
    )
    cite(make_detail(make_player(), "honour", "<i>"), "<b onclick='x'>Ich & du</b>", source)
    page = html(client, source.get_absolute_url())
    assert "<script>alert" not in page
    assert "<b onclick" not in page
    assert "<img src=x" not in page
    assert "Ich &amp; du" in page


def test_only_an_address_of_the_web_becomes_a_link(client: Client) -> None:
    for url, is_linked in (("javascript:alert(1)", False), ("data:text/html,x", False), ("https://a.example/1", True)):
        source = make_source(url=url)
        assert (f'href="{url}"' in html(client, source.get_absolute_url())) is is_linked


def test_a_source_without_a_text_is_its_record(client: Client) -> None:
    register = make_source("Register", kind="register")
    fact = make_step(make_player(), make_club())
    cite(fact, "Reuterskamp, J., SV Hellbach", register)
    page = html(client, register.get_absolute_url())
    assert "Facts drawn from this source" in page
    assert f'id="q{fact.citations.get().pk}"' in page


def test_those_named_stand_with_links_only_to_open_pages(client: Client, around: Around) -> None:
    page = html(client, around.source.get_absolute_url())
    named = page[page.index('id="named-head"') :]
    assert f'<a href="{around.friend.get_absolute_url()}">Jonte Reuterskamp</a>' in named
    assert "<li>Titus Wennekamp</li>" in named
    assert "<li>Hansa Quellental</li>" in named
    assert f'href="{around.club.get_absolute_url()}"' in named
    for nobody in ("Ben Klein", "Nobody Known", "Keiko"):
        assert nobody not in named
    client.force_login(make_user("editor"))
    page = html(client, around.source.get_absolute_url())
    for somebody in ("Ben Klein", "Nobody Known", "Keiko"):
        assert somebody in page


def test_the_interviewee_is_linked_only_where_his_page_is_open(client: Client, around: Around) -> None:
    link = f'<a href="{around.player.get_absolute_url()}">Kenji Möhrle</a>'
    for address in ("/interviews/", around.source.get_absolute_url()):
        assert link in html(client, address)
    around.player.published_at = None
    around.player.save()
    for address in ("/interviews/", around.source.get_absolute_url()):
        assert link not in html(client, address)
        assert "Kenji Möhrle" in html(client, address)
    around.player.visibility, around.player.minor = "editors", True
    around.player.save()
    assert "Kenji Möhrle" not in html(client, "/interviews/")


def test_two_interviewees_are_linked_each(client: Client) -> None:
    source, one, draft = make_source(), make_player("Nils Har"), make_player("Bent Har", published=False)
    interview = make_interview("Nils Har und Bent Har.", source, subject_names="Nils Har / Bent Har / Uli Wer")
    add_mention(interview, "Nils Har", player=one)
    add_mention(interview, "Bent Har", player=draft)
    for address in ("/interviews/", source.get_absolute_url()):
        page = html(client, address)
        assert f'with <a href="{one.get_absolute_url()}">Nils Har</a>, Bent Har, Uli Wer' in page


@pytest.mark.parametrize("extra", [0, 25])
def test_the_queries_do_not_grow(client: Client, around: Around, extra: int, django_assert_max_num_queries) -> None:
    for number in range(extra):
        source = make_source(f"Gespräch {number}")
        make_interview(f"Text {number}", source, subject=make_player(f"Spieler {number}"))
        cite(make_step(make_player(f"Anderer {number}"), make_club(f"FC {number}")), "Gut.", source)
        cite(make_step(make_player(f"Dritter {number}"), around.club), "mit vierzehn", around.source)
    with django_assert_max_num_queries(10):
        html(client, "/interviews/")
    with django_assert_max_num_queries(10):
        html(client, around.source.get_absolute_url())
