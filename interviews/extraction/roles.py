"""Words that say what a person is in football, and what kind of mention that makes."""

import re
from collections.abc import Mapping

from interviews.extraction.facts import MentionType
from players.names import key

_WORDS: Mapping[MentionType, str] = {
    "coach": """
        Trainer Trainerin Chefcoach Cheftrainer Cheftrainerin Coach Co-Trainer Co-Trainerin Bundestrainer
        Bundestrainerin Nationaltrainer Nationaltrainerin Torwarttrainer Torwarttrainerin Torwartcoach Jugendtrainer
        Jugendtrainerin Athletiktrainer Fitnesstrainer Nachwuchstrainer Interimstrainer Stützpunkttrainer Teamchef
        Assistenztrainer Übungsleiter Übungsleiterin Spielertrainer Spielertrainerin Interimscoach Cheftrainerteam
        Fußballlehrer Fussballlehrer Trainerfuchs Trainergespann Stürmertrainer Goalietrainer Tormanntrainer
        Jugendcoach coach manager gaffer boss caretaker player-manager player-coach head-coach
    """,
    "official": """
        Arzt Ärztin Mannschaftsarzt Teamarzt Physiotherapeut Physiotherapeutin Physio Sportdirektor Sportdirektorin
        Sportchef Sportvorstand Sportgeschäftsführer Präsident Präsidentin Vereinspräsident Manager Managerin Zeugwart
        Zeugwartin Geschäftsführer Geschäftsführerin Scout Chefscout Teammanager Teammanagerin Nachwuchsleiter
        Kaderplaner Vorstand Vorstandschef Klubchef Vereinsboss Medienchef Medienchefin Medienleiter Mediensprecher
        Mediensprecherin Pressechef Pressesprecher Pressesprecherin Stadionsprecher Stadionsprecherin Masseur
        Masseurin Osteopath Osteopathin Platzwart Platzwartin Greenkeeper Betreuer Betreuerin Teambetreuer
        Mannschaftsbetreuer Mannschaftsleiter Mannschaftsleiterin Jugendleiter Jugendleiterin Akademieleiter
        Akademieleiterin Obmann Obfrau Vereinschef Vereinschefin Klubboss Abteilungsleiter Abteilungsleiterin
        Verbandspräsident Vizepräsident Sportvorständin Kassenwart Kassier Busfahrer Mannschaftsköchin Schiedsrichter
        Schiedsrichterin Athletikchef director chairman chairwoman president physio physiotherapist doctor scout
        kitman kit-man groundsman secretary masseur referee
    """,
    "other_person": """
        Berater Beraterin Agent Dolmetscher Dolmetscherin Moderator Moderatorin Reporter Psychologe Psychologin
        Mentaltrainer Mentaltrainerin Lehrer Lehrerin Nachbar Nachbarin Spielerberater Spielerberaterin Übersetzer
        Übersetzerin Vermieter Vermieterin Pfarrer Friseur Friseurin Chirurg Chirurgin Gastmutter Gastvater Götti Pate
        Patin Sportlehrer Sportlehrerin Klassenlehrer Klassenlehrerin Fotograf Fotografin agent interpreter journalist
        teacher translator landlord landlady barber surgeon priest neighbour neighbor godfather godmother psychologist
        headmaster headteacher photographer presenter
    """,
    "player": """
        Stürmer Stürmerin Angreifer Angreiferin Mittelstürmer Mittelstürmerin Verteidiger Verteidigerin
        Innenverteidiger Innenverteidigerin Außenverteidiger Linksverteidiger Rechtsverteidiger Torwart Torwartin
        Torhüter Torhüterin Keeper Keeperin Schlussmann Mittelfeldspieler Mittelfeldspielerin Mittelfeldmann
        Flügelspieler Flügelspielerin Spielmacher Spielmacherin Kapitän Kapitänin Spielführer Spielführerin Mitspieler
        Mitspielerin Mitspielern Mannschaftskollege Mannschaftskollegen Mannschaftskollegin Teamkollege Teamkollegen
        Teamkollegin Kollege Kollegen Kollegin Sturmpartner Sturmpartnerin Zimmerkollege Zimmerkollegen Zimmerkollegin
        Zimmernachbar Zimmergenosse Konkurrent Konkurrenten Konkurrentin Nachfolger Nachfolgerin Vorgänger Vorgängerin
        Freund Freunde Freunden Freundin Freundinnen Kumpel Kumpels Spezi Nationalspieler Nationalspielerin Profi
        Talent Superstar Star Weltstar Legende Idol Vorbild Linksaußen Rechtsaußen Sechser Zehner Achter Neuner
        Leihspieler Leihspielerin Neuzugang Rückkehrer Abwehrchef Abwehrchefin Bomber Torjäger Torjägerin Spieler
        Spielerin Fußballer Fußballerin Jungprofi Routinier Ersatzkeeper captain skipper striker forward goalkeeper
        keeper defender midfielder winger centre-back team-mate teammate room-mate roommate friend mate hero idol
        Neuling Debütant Debütantin Goalie Tormann Torfrau Knipser Knipserin Leitwolf Leitwölfin Youngster Teenager
        Landsmann Landsfrau Nationalkeeper Ikone Weltmeister Weltmeisterin Europameister Olympiasieger Weltfußballer
        Weltfußballerin Regisseur Regisseurin Dauerbrenner Publikumsliebling Rekordspieler Rekordspielerin
        Rekordtorschütze Shootingstar Flügelflitzer Captain Co-Kapitän Vizekapitän Vizekapitänin Achterin Sechserin
        Zehnerin Neunerin Abräumer Kreativspieler Kreativkopf Ausputzer Libero Manndecker Vorstopper
        Außenverteidigerin Linksverteidigerin Rechtsverteidigerin Winkelverteidiger Stoßstürmer Linksfuß Rechtsfuß
        Aussenverteidiger Aussenläufer Mittelläufer Ersatztorwart Ersatztorhüterin Sturmtank Sturmspitze Nebenmann
        Nebenfrau Mitbewohner Mitbewohnerin Zimmerpartner Sitznachbar Tischnachbar Kabinennachbar Weggefährte
        Jugendfreund Schulfreund Schulfreundin Klassenkamerad Klassenkameradin Mitschüler Mitschülerin Rivale Rivalin
        Gegenspieler Gegenspielerin Gegner Gegnerin veteran youngster teenager newcomer sweeper stopper full-back
        right-back left-back wing-back centre-half playmaker netminder goalie shot-stopper centre-forward frontman
        poacher rival understudy compatriot countryman legend icon goalscorer scorer substitute schoolmate classmate
        housemate flatmate predecessor successor opponent vice-captain rookie sophomore freshman
    """,
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
    for form in (folded, folded.removesuffix("in")):  # "Sportchefin"
        if form in ROLE_WORDS:
            return ROLE_WORDS[form]
    found = _COMPOUND_RE.search(folded)
    if not found:
        return None
    return "coach" if found.group("coach") else "official" if found.group("official") else "player"
