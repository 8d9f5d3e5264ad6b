"""An invented player of whom much is known, and the people around him: shared by the tests of the pages."""

from __future__ import annotations

from dataclasses import dataclass

from interviews.models import Interview
from players.models import Association, Club, CompleteLists, Player, PlayerAlias, Source
from players.summary import refresh
from tests.builders import (
    add_mention,
    add_turns,
    cite,
    make_ancestor,
    make_appearance,
    make_association,
    make_club,
    make_detail,
    make_eligibility,
    make_interview,
    make_nationality,
    make_player,
    make_relationship,
    make_residence,
    make_source,
    make_step,
)

LEAD = "Kenji Möhrle hütet seit Juli das Tor des SV Hellbach. Der 21-Jährige lernt gerade Japanisch."
MOVED = "Herr Möhrle, 2018 sind Sie aus Altdorf gekommen. Geboren wurden Sie in Quellental, oder?"
FRIEND = "Ja, mit vierzehn. Mit Jonte Reuterskamp habe ich im Internat das Zimmer geteilt, wir sind bis heute Freunde."
JAPAN = "Ihre Mutter kommt aus Osaka. Könnten Sie also auch für Japan spielen?"
OPEN = "Vorstellen kann ich mir das. Zur Zeit spiele ich für die deutsche U21. Ole Dahlhaus war mein Vorbild."
HEALTH = "Sie haben sich im Oktober an der Schulter verletzt?"
BETTER = "Ein Spiel fehlte ich, jetzt ist alles gut."
LAST = "Und wann sehen wir Sie im Pokalfinale?"
ANSWERER = "Kenji Möhrle"
# long enough, so that a little of it is less than three tenths
FILLER = " ".join(["Der Platz ist grün, der Ball ist rund und das Flutlicht brennt bis in die Nacht."] * 40)
TEXT = "\n\n".join(
    (
        LEAD,
        f"Kurvenblatt: {MOVED}",
        f"Kenji Möhrle: {FRIEND}",
        f"Kurvenblatt: {JAPAN}",
        f"Möhrle: {OPEN}",
        f"Kurvenblatt: {HEALTH}",
        f"Möhrle: {BETTER}",
        f"Möhrle: {FILLER}",
        f"Kurvenblatt: {LAST}",
    )
)


@dataclass(frozen=True, slots=True)
class Around:
    player: Player
    friend: Player
    idol: Player
    draft: Player
    minor: Player
    club: Club
    youth_club: Club
    draft_club: Club
    germany: Association
    japan: Association
    source: Source
    interview: Interview


def known_player() -> Around:
    """Everything released; his rival has no page yet, one team-mate is a minor."""
    germany, japan = make_association("GER"), make_association("JPN")
    source = make_source("Entschieden ist nichts", author="Nele Quast", url="https://kurvenblatt.example/1")
    player = make_player("Kenji Möhrle")
    interview = make_interview(TEXT, source, subject=player, subject_names="Kenji Möhrle")
    add_turns(
        interview,
        ("lead", "", LEAD),
        ("question", "Kurvenblatt", MOVED),
        ("answer", ANSWERER, FRIEND),
        ("question", "Kurvenblatt", JAPAN),
        ("answer", ANSWERER, OPEN),
        ("question", "Kurvenblatt", HEALTH),
        ("answer", ANSWERER, BETTER),
        ("answer", ANSWERER, FILLER),
        ("question", "Kurvenblatt", LAST),
    )
    around = Around(
        player=player,
        friend=make_player("Jonte Reuterskamp"),
        idol=make_player("Ole Dahlhaus"),
        draft=make_player("Titus Wennekamp", published=False),
        minor=make_player("Ben Klein", visibility="editors", minor=True),
        club=make_club("SV Hellbach", association=germany, city="Hellbach"),
        youth_club=make_club("TSV Altdorf", association=germany),
        draft_club=make_club("Hansa Quellental", status="draft"),
        germany=germany,
        japan=japan,
        source=source,
        interview=interview,
    )
    PlayerAlias.objects.create(player=player, name="メールレ", kind="native", language="ja")
    _add_details(around)
    _add_clubs_and_countries(around)
    _add_people(around)
    refresh(player)
    refresh(around.friend)
    return around


def recorded_player() -> Player:
    """One with three countries, of whom registers tell all that the rules read, and whose answer moved."""
    player, japan = make_player("Mika Sandhof"), make_association("JPN")
    make_nationality(player, "DE")
    make_nationality(player, "JP")
    make_nationality(player, "GH", status="entitled", basis="")
    make_ancestor(player, "mother", "JPN")
    make_ancestor(player, "grandfather")
    make_residence(player, "JPN", "2010", "2012")
    make_residence(player, "TUR", "2019", "2020")
    make_appearance(player, "JPN", "U15", "2018-05", official=None, match="against Guam")
    for month in range(1, 6):
        make_appearance(player, "GER", "U19", f"2022-0{month}", official=month == 1, match="against Austria")
    for stance, when, words in (
        ("open", "2025-12-14", "Vorstellen kann ich mir das, entschieden ist nichts."),
        ("declared", "2026-03-02", "Ich werde für Japan spielen, das steht jetzt fest."),
    ):
        said = make_eligibility(player, japan, stance=stance, as_of=when)
        cite(said, words, make_source("Zwischen zwei Trikots", published=when))
    CompleteLists.objects.create(player=player, nationalities=True)
    refresh(player)
    return player


def _add_details(around: Around) -> None:
    player, source = around.player, around.source
    cite(make_detail(player, "position", "goalkeeper"), "hütet seit Juli das Tor", source, voice="author")
    age = make_detail(
        player,
        "birth_date",
        date="2003-12-15/2004-12-14",
        origin="derived",
        derivation="aged 21 on 14 Dec 2025",
    )
    cite(age, "Der 21-Jährige", source, voice="author")
    born = make_detail(player, "birth_place", "Quellental")
    cite(born, "Geboren wurden Sie in Quellental", source, voice="interviewer")
    injury = make_detail(player, "injury", "Schulterverletzung", body_part="shoulder", visibility="internal")
    cite(injury, "im Oktober an der Schulter verletzt", source, voice="interviewer")
    cite(make_detail(player, "supports", club=around.club), "jetzt ist alles gut", source)
    register = make_source("Register", kind="register", outlet="League office", slug="register")
    make_detail(player, "shirt_number", number=1, named_source=register)


def _add_clubs_and_countries(around: Around) -> None:
    player, source = around.player, around.source
    moved = "2018 sind Sie aus Altdorf gekommen"
    cite(make_step(player, around.youth_club, end="2018", squad="youth"), moved, source, voice="interviewer")
    step = make_step(player, around.club, start="2018", squad="first_team", as_of="2025-12-14")
    cite(step, moved, source, voice="interviewer")
    cite(step, "hütet seit Juli das Tor des SV Hellbach", source, voice="author")
    cite(make_step(player, around.draft_club, relation="former", squad="youth"), "mit vierzehn", source)
    u21 = make_eligibility(player, around.germany, status="plays", level="U21", as_of="2025-12-14")
    cite(u21, "Zur Zeit spiele ich für die deutsche U21.", source, speaker=ANSWERER)
    could = make_eligibility(player, around.japan, status="could_play")
    cite(could, JAPAN, source, voice="interviewer")
    cite(make_eligibility(player, around.japan, basis="parent"), JAPAN, source, voice="interviewer")
    stance = make_eligibility(player, around.japan, stance="open", as_of="2025-12-14")
    cite(stance, "Vorstellen kann ich mir das.", source, speaker=ANSWERER, note="said on 14 Dec 2025")


def _add_people(around: Around) -> None:
    player, source = around.player, around.source
    words = "Mit Jonte Reuterskamp habe ich im Internat das Zimmer geteilt"
    cite(make_relationship(player, "friend", other=around.friend), words, source, speaker=ANSWERER)
    cite(make_relationship(player, "role_model", other=around.idol), "Ole Dahlhaus war mein Vorbild", source)
    cite(make_relationship(player, "rival", other=around.draft), "Vorstellen kann", source)
    cite(make_relationship(player, "teammate", other=around.minor), "bis heute Freunde", source)
    cite(make_relationship(player, "coach", other_name="Andreas Kronlage"), "das Zimmer", source)
    family = make_relationship(
        player, "family", role="mother", other_name="Keiko Möhrle", detail="Japan", detail_kind="country"
    )
    cite(family, "Ihre Mutter kommt aus Osaka.", source, voice="interviewer")
    other = make_source("Der Zimmernachbar", published="2025-09")
    cite(make_relationship(around.friend, "friend", other=player), "Kenji ist wie ein Bruder.", other)
    cite(make_detail(around.friend, "position", "defender"), "Ich verteidige gern.", other)
    for name, meant in (
        ("Jonte Reuterskamp", around.friend),
        ("Titus Wennekamp", around.draft),
        ("Ben Klein", around.minor),
        ("Nobody Known", None),
    ):
        add_mention(around.interview, name, player=meant)
    add_mention(around.interview, "SV Hellbach", type="club", club=around.club)
    add_mention(around.interview, "Quellental", type="club", club=around.draft_club)
    add_mention(around.interview, "Japan", type="national_team", association=around.japan)
    add_mention(around.interview, "Keiko Möhrle", type="other_person")
