"""National sides by what fans and papers call them: "Oranje", "the Reggae Boyz", "das Trikot mit dem Adler"."""

import re
from collections.abc import Iterator, Mapping

from interviews.extraction.marks import Nation

# trigram and English name, then the names of its sides
_TABLE = r"""
ARG Argentina: Albiceleste
ALG Algeria: Fennecs|Desert Foxes|Wüstenfüchsen?
AUS Australia: Socceroos|Matildas|Young Matildas|Olyroos
AUT Austria: rot-weiß-roten? Trikot|Teamchef
BIH Bosnia and Herzegovina: Zmajevi
BRA Brazil: Seleção|Selecao
CAN Canada: Canucks|CanMNT|CanWNT
CIV Ivory Coast: (?:the |die )?Elephants|Les Éléphants
CMR Cameroon: Indomitable Lions|[Uu]nbezähmbaren? Löwen|[Uu]nzähmbaren? Löwen
COD DR Congo: (?:the )?Leopards of|Les Léopards
CPV Cape Verde: Blue Sharks|Blauen? Haien?|Tubarões Azuis
CRO Croatia: Vatreni|Kockasti|Kockice|Karotrikot
EGY Egypt: the Pharaohs
ENG England: Three Lions|Lionesses|Young Lions|Young Lionesses
ESP Spain: La Roja|Furia Roja
FRA France: [Ll]es Bleu(?:s|es|ets)|Équipe Tricolore|Bleues|Bleuets
GAM Gambia: the Scorpions|Scorpions of
GER Germany: Trikot mit dem Adler|Adlertrikot|Adler(?:-Trikot|-Leiberl| auf der Brust)
GER Germany: schwarz-rot-goldene\w? Trikot|DFB-(?:Elf|Team)
GHA Ghana: Black Stars|Black Satellites|Black Starlets|Black Queens|Black Princesses
GUY Guyana: Golden Jaguars|Lady Jags
IRL Ireland: Boys in Green|Girls in Green|the Republic(?! of)
ITA Italy: Azzurr(?:i|e|ini)|Squadra Azzurra
JAM Jamaica: Reggae Boy[zs]|Reggae Girl[zs]
JPN Japan: Samurai Blue|SAMURAI BLUE|Nadeshiko
KEN Kenya: Harambee Star(?:s|lets)
KOR South Korea: Taegeuk Warriors
LBR Liberia: Lone Stars
MAR Morocco: Atlas Lions|Atlaslöwen|Löwen vom Atlas
NED Netherlands: Oranje|Elftal|Jong Oranje
NGA Nigeria: Super Eagles|Super Falcons|Flying Eagles|Falconets|Golden Eaglets
NZL New Zealand: All Whites|Football Ferns|Young Ferns
PHI Philippines: Azkals|Filipinas
POR Portugal: Seleção das Quinas|Quinas
RSA South Africa: Bafana(?: Bafana)?|Banyana(?: Banyana)?|Amajita
SCO Scotland: Tartan Army
SEN Senegal: Teranga Lions|Lions of Teranga|Löwen von Teranga|Lions de la Teranga
SLE Sierra Leone: Leone Stars
SUI Switzerland: (?:A-|U\d\d-|Frauen-)?Nati(?=\W|$)
TRI Trinidad and Tobago: Soca Warriors|Soca Princesses
TUN Tunisia: Carthage Eagles|Adler von Karthago|Eagles of Carthage
TUR Turkey: Ay-Yıldız|Halbmond auf der Brust
UGA Uganda: the Cranes
USA United States: USMNT|USWNT|Stars and Stripes
USA United States: (?:the )?U\.S\.(?= (?:national|U-|[Uu]nder|men|women|youth|camp|team|shirt|jersey))
WAL Wales: Cymru
ZAM Zambia: Chipolopolo|Copper Queens
"""


def _read(table: str) -> Iterator[tuple[re.Pattern[str], Nation]]:
    for line in table.strip().splitlines():
        head, _, names = line.partition(": ")
        yield re.compile(rf"(?<![\w-])(?:{names})(?!\w)"), Nation(head[:3], head[4:])


_NICKNAMES: Mapping[re.Pattern[str], Nation] = dict(_read(_TABLE))
_ANY_RE = re.compile("|".join(pattern.pattern for pattern in _NICKNAMES))


def nicknamed(text: str) -> Iterator[tuple[Nation, int, int]]:
    """The national sides that a text names by a nickname, with their offsets."""
    if _ANY_RE.search(text):
        for pattern, nation in _NICKNAMES.items():
            for found in pattern.finditer(text):
                yield nation, found.start(), found.end()
