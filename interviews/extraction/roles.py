"""Words that say what a person is in football, and what kind of mention that makes."""

import re
from collections.abc import Mapping

from interviews.extraction.facts import MentionType
from players.names import key

_WORDS: Mapping[MentionType, str] = {
    "coach": (
        "Trainer Trainerin Chefcoach Cheftrainer Cheftrainerin Coach Co-Trainer Co-Trainerin Bundestrainer "
        "Bundestrainerin Nationaltrainer Nationaltrainerin Torwarttrainer Torwarttrainerin "
        "Torwartcoach Jugendtrainer "
        "Jugendtrainerin Athletiktrainer Fitnesstrainer Nachwuchstrainer Interimstrainer "
        "Stützpunkttrainer Teamchef "
        "Assistenztrainer Übungsleiter coach manager gaffer boss"
    ),
    "official": (
        "Arzt Ärztin Mannschaftsarzt Teamarzt Physiotherapeut Physiotherapeutin Physio "
        "Sportdirektor Sportdirektorin "
        "Sportchef Sportvorstand Sportgeschäftsführer Präsident Präsidentin Vereinspräsident "
        "Manager Managerin Zeugwart "
        "Zeugwartin Geschäftsführer Geschäftsführerin Scout Chefscout Teammanager Teammanagerin "
        "Nachwuchsleiter "
        "Kaderplaner Vorstand Vorstandschef Klubchef Vereinsboss director chairman president "
        "physio doctor scout kitman"
    ),
    "other_person": (
        "Berater Beraterin Agent Dolmetscher Dolmetscherin Moderator Moderatorin Reporter "
        "Psychologe Psychologin "
        "Mentaltrainer Mentaltrainerin Lehrer Lehrerin Nachbar Nachbarin agent interpreter journalist teacher"
    ),
    "player": (
        "Stürmer Stürmerin Angreifer Angreiferin Mittelstürmer Mittelstürmerin Verteidiger Verteidigerin "
        "Innenverteidiger Innenverteidigerin Außenverteidiger Linksverteidiger "
        "Rechtsverteidiger Torwart Torwartin "
        "Torhüter Torhüterin Keeper Keeperin Schlussmann Mittelfeldspieler Mittelfeldspielerin "
        "Mittelfeldmann "
        "Flügelspieler Flügelspielerin Spielmacher Spielmacherin Kapitän Kapitänin Spielführer "
        "Spielführerin Mitspieler "
        "Mitspielerin Mitspielern Mannschaftskollege Mannschaftskollegen Mannschaftskollegin "
        "Teamkollege Teamkollegen "
        "Teamkollegin Kollege Kollegen Kollegin Sturmpartner Sturmpartnerin Zimmerkollege "
        "Zimmerkollegen Zimmerkollegin "
        "Zimmernachbar Zimmergenosse Konkurrent Konkurrenten Konkurrentin Nachfolger "
        "Nachfolgerin Vorgänger Vorgängerin "
        "Freund Freunde Freunden Freundin Freundinnen Kumpel Kumpels Spezi Nationalspieler "
        "Nationalspielerin Profi "
        "Talent Superstar Star Weltstar Legende Idol Vorbild Linksaußen Rechtsaußen Sechser "
        "Zehner Achter Neuner "
        "Leihspieler Leihspielerin Neuzugang Rückkehrer Abwehrchef Abwehrchefin Bomber Torjäger "
        "Torjägerin Spieler "
        "Spielerin Fußballer Fußballerin Jungprofi Routinier Ersatzkeeper captain skipper "
        "striker forward goalkeeper "
        "keeper defender midfielder winger centre-back team-mate teammate room-mate roommate "
        "friend mate hero idol"
    ),
}

ROLE_WORDS: Mapping[str, MentionType] = {key(word): kind for kind, words in _WORDS.items() for word in words.split()}

# "Werder-Keeper", "Sturm-Talent", "Abwehrspieler", "Startorhüterin": compounds that end in one of the words
_COMPOUND_RE = re.compile(
    r"(?:(?P<coach>trainer|trainerin|coach)|(?P<official>direktor|arzt|arztin|prasident|chefscout)"
    r"|(?P<player>spieler|spielerin|keeper|torwart|torhuter|torhuterin|sturmer|sturmerin|"
    r"verteidiger|verteidigerin|"
    r"kapitan|kapitanin|profi|talent|star|kollege|kollegin|partner|partnerin|legende|aussen|"
    r"neuzugang|angreifer))$"
)


def role_of(word: str) -> MentionType | None:
    """What a word makes of the person named beside it, or None: "Co-Trainer" a coach, "Werder-Keeper"
    a player.
    """
    folded = key(word)
    if folded in ROLE_WORDS:
        return ROLE_WORDS[folded]
    found = _COMPOUND_RE.search(folded)
    if not found:
        return None
    return "coach" if found.group("coach") else "official" if found.group("official") else "player"
