"""Occupations of relatives: the words for them in each language, and the English word that proposals carry.

In: a stretch of a sentence. Out: the first occupation named there, in English, or None. German words are looked up by
their stem, so "Krankenschwester", "Lehrerin" and "Lehrerinnen" need one entry each at most; of compounds the longest
known ending decides ("Grundschullehrerin" before "Lehrerin").
"""

import re
from collections.abc import Mapping

from players.names import key

_GERMAN: Mapping[str, str] = {
    "accountant": "Buchhalter",
    "actor": "Schauspieler",
    "architect": "Architekt",
    "baker": "Bäcker",
    "bank clerk": "Bankkaufmann Bankkauffrau Bankangestellte Banker",
    "banker": "Bankdirektor Investmentbanker",
    "bricklayer": "Maurer",
    "bus driver": "Busfahrer",
    "businessman": "Geschäftsmann Unternehmer",
    "businesswoman": "Geschäftsfrau",
    "butcher": "Metzger Fleischer",
    "car mechanic": "Automechaniker Kfz-Mechaniker Kfz-Mechatroniker",
    "caretaker": "Hausmeister",
    "carpenter": "Tischler Schreiner Zimmermann Zimmerer",
    "chef": "Küchenchef Chefkoch",
    "childminder": "Tagesmutter Tagesvater",
    "cleaner": "Putzfrau Reinigungskraft Putzkraft Raumpfleger",
    "clerk": "Sachbearbeiter Verwaltungsangestellte Angestellte Bürokaufmann Bürokauffrau",
    "civil servant": "Beamter Beamte Verwaltungsbeamter",
    "coach driver": "Reisebusfahrer",
    "construction worker": "Bauarbeiter",
    "cook": "Koch Köchin",
    "customs officer": "Zollbeamter Zöllner",
    "dancer": "Tänzer Balletttänzer",
    "dentist": "Zahnarzt Zahnärztin",
    "delivery driver": "Paketbote Auslieferungsfahrer Kurierfahrer Lieferfahrer",
    "designer": "Designer Grafiker Grafikdesigner",
    "dockworker": "Hafenarbeiter",
    "doctor": "Arzt Ärztin Hausarzt Hausärztin Kinderarzt Kinderärztin Chirurg Internist",
    "dental assistant": "Zahnarzthelfer",
    "medical assistant": "Arzthelfer",
    "driver": "Kraftfahrer Fahrer",
    "driving instructor": "Fahrlehrer",
    "economist": "Volkswirt Betriebswirt Ökonom",
    "electrician": "Elektriker Elektroniker",
    "engineer": "Ingenieur Maschinenbauer Bauingenieur",
    "entrepreneur": "Firmengründer",
    "factory worker": "Fabrikarbeiter Fließbandarbeiter",
    "farmer": "Landwirt Bauer Bäuerin",
    "firefighter": "Feuerwehrmann Feuerwehrfrau",
    "fisherman": "Fischer",
    "fitness coach": "Fitnesstrainer",
    "flight attendant": "Flugbegleiter Stewardess",
    "florist": "Florist",
    "football coach": "Fußballtrainer Jugendtrainer Trainer",
    "footballer": "Fußballer Fußballprofi Fußballspieler Profifußballer Bundesligaspieler Fußball-Profi",
    "forester": "Förster",
    "gardener": "Gärtner Landschaftsgärtner",
    "geriatric nurse": "Altenpfleger",
    "goldsmith": "Goldschmied",
    "groundskeeper": "Platzwart Greenkeeper",
    "hairdresser": "Friseur Friseurin Frisör Friseuse",
    "handball player": "Handballer Handballspieler",
    "head of youth football": "Jugendleiter",
    "headteacher": "Schulleiter Rektor Schuldirektor",
    "housewife": "Hausfrau",
    "house husband": "Hausmann",
    "innkeeper": "Wirt Gastwirt Gastronom",
    "interpreter": "Dolmetscher Übersetzer",
    "journalist": "Journalist Redakteur Reporter",
    "judge": "Richter",
    "judoka": "Judoka",
    "kindergarten teacher": "Erzieher Kindergärtner Kindergärtnerin",
    "kit man": "Zeugwart",
    "lawyer": "Anwalt Anwältin Rechtsanwalt Rechtsanwältin Jurist",
    "librarian": "Bibliothekar",
    "locksmith": "Schlosser",
    "lorry driver": "LKW-Fahrer Lkw-Fahrer Lastwagenfahrer Fernfahrer Trucker",
    "mason": "Steinmetz",
    "mathematician": "Mathematiker",
    "mechanic": "Mechaniker Mechatroniker Schrauber",
    "midwife": "Hebamme Entbindungspfleger",
    "miner": "Bergmann Bergarbeiter Kumpel",
    "musician": "Musiker Pianist Geiger",
    "nurse": "Krankenschwester Krankenpfleger Pfleger Pflegekraft Intensivpfleger Pflegefachfrau",
    "nursery teacher": "Erzieherin",
    "office worker": "Büroangestellte",
    "optician": "Optiker Augenoptiker",
    "paediatrician": "Kinderarzt",
    "painter": "Maler Anstreicher Malermeister Lackierer",
    "pastor": "Pfarrer Pastor",
    "pharmacist": "Apotheker",
    "photographer": "Fotograf",
    "physicist": "Physiker",
    "physiotherapist": "Physiotherapeut Physio",
    "pilot": "Pilot",
    "plumber": "Klempner Installateur",
    "police officer": "Polizist Polizeibeamter Polizistin Kommissar Hauptkommissar Kripobeamter",
    "politician": "Politiker Bürgermeister",
    "postman": "Postbote Briefträger Postbeamter",
    "PE teacher": "Sportlehrer",
    "primary school teacher": "Grundschullehrer",
    "professor": "Professor",
    "programmer": "Programmierer Informatiker Softwareentwickler",
    "psychologist": "Psychologe Psychologin",
    "radiographer": "Röntgenassistent",
    "referee": "Schiedsrichter",
    "roofer": "Dachdecker",
    "sailor": "Seemann Matrose",
    "salesperson": "Verkäufer",
    "sales representative": "Vertreter Außendienstler",
    "scientist": "Wissenschaftler Forscher Chemiker Biologe Biologin",
    "seamstress": "Schneiderin Näherin",
    "secretary": "Sekretär Sekretärin Assistentin",
    "ship's captain": "Kapitän",
    "shopkeeper": "Kaufmann Kauffrau Ladenbesitzer Händler Kioskbesitzer",
    "singer": "Sänger",
    "social worker": "Sozialarbeiter Sozialpädagoge Sozialpädagogin",
    "soldier": "Soldat Berufssoldat",
    "sports teacher": "Turnlehrer",
    "student": "Student Studentin",
    "surgeon": "Chirurgin",
    "surveyor": "Vermesser",
    "swimmer": "Schwimmer",
    "tailor": "Schneider",
    "tax adviser": "Steuerberater",
    "taxi driver": "Taxifahrer",
    "teacher": "Lehrer Gymnasiallehrer Mathelehrer Realschullehrer Musiklehrer Deutschlehrer Englischlehrer",
    "technician": "Techniker",
    "tennis coach": "Tennislehrer Tennistrainer",
    "tiler": "Fliesenleger",
    "train driver": "Lokführer Lokomotivführer Zugführer",
    "tram driver": "Straßenbahnfahrer",
    "vet": "Tierarzt Tierärztin Veterinär",
    "waiter": "Kellner",
    "waitress": "Kellnerin",
    "warehouse worker": "Lagerist Lagerarbeiter",
    "welder": "Schweißer",
    "winegrower": "Winzer",
    "writer": "Schriftsteller Autor",
    "volleyball player": "Volleyballer Volleyballspieler",
    "basketball player": "Basketballer Basketballspieler",
    "hockey player": "Hockeyspieler Eishockeyspieler",
    "ice hockey player": "Eishockeyprofi",
    "tennis player": "Tennisspieler Tennisprofi",
    "boxer": "Boxer",
    "gymnast": "Turner Kunstturner",
    "athlete": "Leichtathlet Sprinter",
    "wrestler": "Ringer",
    "cyclist": "Radprofi Radrennfahrer",
}

# English words beside the values above; most stand for themselves
_ENGLISH_MORE: Mapping[str, str] = {
    "builder": "builder",
    "joiner": "joiner",
    "fireman": "firefighter",
    "firefighter": "firefighter",
    "policeman": "police officer",
    "policewoman": "police officer",
    "truck driver": "lorry driver",
    "lorry driver": "lorry driver",
    "cab driver": "taxi driver",
    "cabbie": "taxi driver",
    "solicitor": "lawyer",
    "barrister": "lawyer",
    "postman": "postman",
    "plasterer": "plasterer",
    "decorator": "decorator",
    "steelworker": "steelworker",
    "shipbuilder": "shipbuilder",
    "dinner lady": "dinner lady",
    "teaching assistant": "teaching assistant",
    "care worker": "care worker",
    "carer": "carer",
    "cop": "police officer",
    "salesman": "salesperson",
    "vet": "vet",
    "veterinarian": "vet",
    "janitor": "caretaker",
    "schoolteacher": "teacher",
    "professional footballer": "footballer",
    "pro footballer": "footballer",
    "semi-pro": "footballer",
    "rugby player": "rugby player",
    "cricketer": "cricketer",
    "Gaelic footballer": "Gaelic footballer",
    "minister": "pastor",
    "priest": "priest",
    "publican": "innkeeper",
    "manager": "manager",
    "accountant": "accountant",
    "coal miner": "miner",
    "head teacher": "headteacher",
    "nursery nurse": "nursery nurse",
    "paramedic": "paramedic",
    "stonemason": "mason",
    "software engineer": "software engineer",
    "civil engineer": "civil engineer",
    "maths teacher": "maths teacher",
    "science teacher": "science teacher",
    "German teacher": "German teacher",
    "music teacher": "music teacher",
    "football agent": "agent",
    "bin man": "bin man",
    "window cleaner": "window cleaner",
    "security guard": "security guard",
    "landscaper": "gardener",
    "fisherman": "fisherman",
}

_JAPANESE: Mapping[str, str] = {
    "小学校の先生": "primary school teacher",
    "小学校教師": "primary school teacher",
    "中学校の先生": "teacher",
    "高校の先生": "teacher",
    "高校教師": "teacher",
    "体育教師": "PE teacher",
    "先生": "teacher",
    "教師": "teacher",
    "教員": "teacher",
    "漁師": "fisherman",
    "農家": "farmer",
    "医師": "doctor",
    "医者": "doctor",
    "看護師": "nurse",
    "会社員": "office worker",
    "公務員": "civil servant",
    "警察官": "police officer",
    "消防士": "firefighter",
    "大工": "carpenter",
    "料理人": "cook",
    "シェフ": "chef",
    "美容師": "hairdresser",
    "運転手": "driver",
    "エンジニア": "engineer",
    "サッカー選手": "footballer",
    "弁護士": "lawyer",
    "薬剤師": "pharmacist",
    "保育士": "nursery teacher",
    "自営業": "self-employed",
}


def _stems() -> dict[str, str]:
    stems: dict[str, str] = {}
    for english, words in _GERMAN.items():
        for word in words.split():
            stems.setdefault(key(word), english)
    return stems


_STEMS = _stems()
_ENGLISH = {
    **{key(word): word for word in _GERMAN},
    **{key(word): meaning for word, meaning in _ENGLISH_MORE.items()},
}
_ENGLISH_RE = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, _ENGLISH), key=len, reverse=True)) + r")\b")
_JAPANESE_RE = re.compile("|".join(_JAPANESE))
_NOUN_RE = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w-]{2,30}")
# "Lehrerinnen", "Lehrerin", "Ärztin", "Lehrern", "Polizisten", "Angestellter"
_ENDINGS = ("", "innen", "in", "n", "en", "r", "s")
SHORTEST = 6  # letters of an ending that decides for a compound: "lehrer", not "koch" or "wirt"


def occupation(words: str, language: str) -> str | None:
    """The first occupation that a stretch of text names, in English.

    >>> occupation("gelernte Grundschullehrerin in Kiel", "de"), occupation("a retired bus driver", "en")
    ('primary school teacher', 'bus driver')
    """
    if language == "en":
        found = _ENGLISH_RE.search(key(words))
        return _ENGLISH[found.group()] if found else None
    if language == "ja":
        named = _JAPANESE_RE.search(words)
        return _JAPANESE[named.group()] if named else None
    return next((meaning for noun in _NOUN_RE.findall(words) if (meaning := _german(key(noun)))), None)


def _german(word: str) -> str | None:
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem in _STEMS:
            return _STEMS[stem]
    return _compound(word.removesuffix("in"))


def _compound(word: str) -> str | None:
    """ "Kindergartenlehrer", "Straßenmusiker": by the longest known ending."""
    return next((_STEMS[word[at:]] for at in range(2, len(word) - SHORTEST + 1) if word[at:] in _STEMS), None)
