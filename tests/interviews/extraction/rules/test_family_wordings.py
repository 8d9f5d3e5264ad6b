"""Relatives told in fragments, lists, dialect and answers; each line in the words of one speaker or another."""

from typing import Any

import pytest

from interviews.extraction.rules import family
from tests.interviews.extraction.readings import facts

Details = list[tuple[str, str | None]]

GERMAN: list[tuple[str, Details]] = [
    ("Q: Papa?\nA: Buschauffeur. Und streng.", [("father", "bus driver")]),
    ("Q: Und die Mama?\nA: Aus Polen, wie die Oma.", [("mother", "Poland")]),
    ("Q: Und Ihre Mutter?\nA: Polin.", [("mother", "Poland")]),
    ("Q: Dein Papa, auch Lehrer?\nA: Nein, Polizist.", [("father", "police officer")]),
    ("A: Jedenfalls nicht von Papa, der ist Schiffbauer.", [("father", "shipbuilder")]),
    ("A: Chur war später, wegen Papas Arbeit als Lokführer.", [("father", "train driver")]),
    ("Q: Die Polen, weil Ihre Mutter von dort kommt?\nA: Ja.", [("mother", "Poland")]),
    ("A: Meine Oma lebt am Meer, geboren ist sie aber dort.", []),
    ("A: Mein Vater sagt, man ist Lehrer mit Herz.", []),
    ("A: Meine Kleine, Lehrerin, schläft.", []),
    ("A: Meine Schwester heißt Kroatien.", [("sister", None), ("sister", "Kroatien")]),
    ("A: Polnische Küche, dank der Oma.", []),
    ("A: Er ist mein Bruder.", [("brother", None)]),
    ("Q: Und?\nA: Unsere Lena will Tormann werden.", []),
    ("A: Papa stammt nicht aus Polen.", []),
    ("A: Mein Vater kam. Der Trainer ist Lehrer.", []),
    ("A: Mein Vater kam oft. Schön war das. Ist Lokführer.", [("father", "train driver")]),
    ("A: Mein Opa war unter Tage.", [("grandfather", "miner")]),
    ("A: Meine Eltern sind beide Polen.", [("father", "Poland"), ("mother", "Poland")]),
    ("A: Die Mama ist Käserin.", [("mother", "cheesemaker")]),
    ("Q: Sie haben geheiratet?\nA: Den Florian, ja.", [("husband", "Florian")]),
    ("Q: Sie haben geheiratet?\nA: Mit der Lena, ja.", [("wife", "Lena")]),
    ("A: Im Juni geheiratet. Lena, steht das drin?", [("wife", "Lena")]),
    ("A: Mama arbeitet bei der Post, Papa hat einen Kiosk.", [("mother", "postal worker"), ("father", "shopkeeper")]),
    ("A: Mein Papa ist Koch und nebenbei Musiker.", [("father", "cook"), ("father", "musician")]),
    ("A: Früher war mein Vater Bäcker.", [("father", "baker")]),
    ("A: Lehrerin ist meine Mutter.", [("mother", "teacher")]),
    ("A: Polin ist meine Mutter.", [("mother", "Poland")]),
    ("A: Das war mein Vater. Ist Lokführer, kommt nie pünktlich.", [("father", "train driver")]),
    ("A: Die Mutter meines Vaters kam aus Polen.", [("grandmother", "Poland")]),
    ("A: Ich bin halb Pole, wegen der Mama.", [("mother", "Poland")]),
    ("A: Ich bin Pole durch meine Mutter.", [("mother", "Poland")]),
    ("A: Vater Bäcker, Mutter Verkäuferin, so war das.", [("father", "baker"), ("mother", "salesperson")]),
    ("A: Onkel Rui hatte einen Kiosk.", [("uncle", "Rui"), ("uncle", "shopkeeper")]),
    ("A: Mein Vater schickt mir Pakete aus Ghana.", []),
    ("A: Meine Großeltern sind in den Sechzigern aus Polen gekommen.", [("grandparents", "Poland")]),
    ("A: Ich habe einen polnischen Opa.", [("grandfather", "Poland")]),
    ("A: Mein Trainer hat einen polnischen Opa, sagt Timo Rasch.", []),
    ("A: Polnische Mutter, ghanaischer Vater.", [("mother", "Poland"), ("father", "Ghana")]),
    ("A: Ich bin der Sohn eines Ghanaers und einer Krankenschwester.", [("father", "Ghana"), ("mother", "nurse")]),
    ("L: Der Sohn eines Bäckers aus Polen spricht.", [("father", "baker"), ("father", "Poland")]),
    ("L: Lindhoffs Vater war Bergmann.", [("father", "miner")]),
    ("L: Lindhoff, dessen Mutter Lehrerin ist, spricht.", []),
    ("L: Jaro Lindhoff ist zweifacher Vater.", [("child", None)]),
    ("L: „Meine Oma Inge strickt“, sagt Jaro Lindhoff.", [("grandmother", "Inge")]),
    ("L: Seine Mutter ist Lehrerin, der Vater Pole.", [("mother", "teacher"), ("father", "Poland")]),
    ("Q: Geschwister?\nA: Eine Schwester, Lena.", [("sister", None), ("sister", "Lena")]),
    ("Q: Familie?\nA: Nur meine Frau.", [("wife", None)]),
    ("Q: Hatten Sie Geschwister?\nA: Keinen Bruder, wenn Sie das meinen.", []),
    ("A: Ich hätte gern einen Bruder.", []),
    ("Q: Ihr Vater war auch Torwart?\nA: Michael, ja, in Kiel.", [("father", "footballer"), ("father", "Michael")]),
    ("Q: Ihre Tochter ist neun.\nA: Unsere Lena will Tormann werden.", [("daughter", None), ("daughter", "Lena")]),
    ("A: Da ist auch meine Schwester. Lena ist Ärztin.", [("sister", None), ("sister", "Lena"), ("sister", "doctor")]),
    ("A: Seit Silvester verlobt! Anna heißt sie.", [("fiancée", "Anna")]),
    ("Q: Du bist Papa geworden.\nA: Emil hat vier Kilo, er schläft nie.", [("son", "Emil")]),
    ("A: Mein Vater, er heißt Bernd, ist Maler.", [("father", "Bernd"), ("father", "painter")]),
    ("A: Sein Name ist Bernd.", []),
    ("A: Das ist mein Vater. Sein Name ist Bernd.", [("father", "Bernd")]),
    ("A: Timo Rasch kenne ich gut. Heute ist er mein Schwager.", [("brother-in-law", "Timo Rasch")]),
    ("A: Mein Ältester heißt Emil.", [("son", "Emil")]),
    ("A: Meine Kleine, Lena, schläft.", [("daughter", "Lena")]),
    ("A: Mein Ältester schläft.", []),
    ("A: Ich wohne mit meiner Freundin Anna in Kiel.", [("girlfriend", "Anna")]),
    ("Q: Frau Lindhoff, und sonst?\nA: Meine Freundin Anna ist da.", []),
    ("A: Mein Bruder Timo ist Kapitän von Holstein Kiel.", [("brother", "Timo")]),
    ("A: Ich bin Papa einer Tochter.", [("daughter", None)]),
    ("A: Mein Vater sagt, der Trainer ist Lehrer.", []),
    ("A: Mein Vater sagt, es ist gut, Lehrer zu sein.", []),
    ("A: Meine Mutter sagte nach dem Spiel, im Herzen ist sie Trainerin.", [("mother", "football coach")]),
    ("A: Er ist Lehrer, mein Papa.", [("father", "teacher")]),
    ("A: Mein Vater macht eine Ausbildung zum Maler.", [("father", "painter")]),
    ("A: Mein Vater ging zum Bäcker.", []),
    ("A: Mit meiner Mutter, einer Lehrerin, geht das nicht.", [("mother", "teacher")]),
    ("A: Der Bruder des Trainers ist Arzt.", []),
    ("A: Die Großmutter kam aus Polen.", []),
    ("Q: Und die Familie?\nA: Die Großmutter kam aus Polen.", [("grandmother", "Poland")]),
    ("A: Meine Mutter ist Lehrerin, der Vater Maler.", [("mother", "teacher"), ("father", "painter")]),
    ("Q: Der Vater ist Pole?\nA: Ja.", [("father", "Poland")]),
    ("A: Der Cousin meiner Mutter ist Lehrer.", [("cousin", "teacher")]),
    ("A: Der Enkel meiner Mutter ist Lehrer.", []),
]
ENGLISH: list[tuple[str, Details]] = [
    ("A: My dad's brother is a teacher.", [("uncle", "teacher")]),
    ("A: Mum's mum was Polish.", [("grandmother", "Poland")]),
    ("A: Mum's dentist was Polish.", []),
    ("A: Ma brother Ross, he drives trains all week.", [("brother", "Ross"), ("brother", "train driver")]),
    ("Q: Your dad?\nA: A postman, thirty years.", [("father", "postman")]),
    ("Q: What did your dad do?\nA: Worked for the council.", [("father", "council worker")]),
    ("A: My father-in-law ran a pub.", [("father-in-law", "publican")]),
    ("A: My step-dad is a lorry driver.", [("stepfather", "lorry driver")]),
    ("A: My half-brother is a roofer.", [("half-brother", None), ("half-brother", "roofer")]),
    ("A: My wife does it for me. Joanne's a copper.", [("wife", None), ("wife", "Joanne"), ("wife", "police officer")]),
    ("A: My youngest, Amy, took it to school.", [("child", "Amy")]),
    ("A: I live with the other half, Connor.", [("partner", "Connor")]),
    ("A: My old man was a miner.", [("father", "miner")]),
    ("A: I've a son, Jack, and he's loud.", [("son", "Jack")]),
    ("A: I've two wee boys.", [("son", None)]),
    ("A: Our lad Jack follows Leeds.", [("son", "Jack")]),
    ("A: Our girl Amy does not.", [("daughter", "Amy")]),
    ("Q: Is your brother still scoring?\nA: Jack? Every week.", [("brother", "Jack")]),
    ("A: Getting married in June. Amy, she's a nurse.", [("fiancée", "Amy")]),
    ("Q: You got married?\nA: To Amy. She makes me laugh.", [("wife", "Amy")]),
    ("Q: You got married?\nA: Jack! He cried.", [("husband", "Jack")]),
    ("Q: You got married?\nA: Blimey. It rained.", []),
    ("Q: Scotland?\nA: Granny's fae Leeds, Scottish through and through.", [("grandmother", "Scotland")]),
    ("A: My dad, Hywel, kept goal for Leeds United.", [("father", "Hywel"), ("father", "footballer")]),
    ("A: Me mam worked nights at the hospital.", [("mother", "hospital worker")]),
    ("A: My mum and dad are both from Lagos, Ghana.", [("mother", "Ghana"), ("father", "Ghana")]),
    ("Q: Scotland called?\nA: My dad was born there.", [("father", "Scotland")]),
    ("A: My dad was born there.", []),
    ("A: I'm Scottish through my gran.", [("grandmother", "Scotland")]),
    ("A: She's Scottish through her gran.", []),
    ("A: My father, a retired miner from Durham, still comes.", [("father", "miner")]),
    ("A: My dad's job as a welder paid for it.", [("father", "welder")]),
    ("A: My dad used to be a painter.", [("father", "painter")]),
    ("A: My dad told me to be a painter.", []),
    ("A: My dad wants to be a painter.", []),
    ("Q: You got married in May.\nA: Lisa is a vet and she's from here.", [("wife", "Lisa")]),
    ("Q: You got engaged.\nA: Adam is a vet and he's from here.", [("fiancé", "Adam")]),
    ("Q: You're a dad now.\nA: Emma, she's eleven months.", [("daughter", "Emma")]),
    ("Q: Your brother plays too?\nA: Dami! He'll be thrilled.", [("brother", None), ("brother", "Dami")]),
    ("Q: Your brother plays too?\nA: Rarely! The knee.", [("brother", None)]),
    ("L: Ashdown's mother is a teacher.", [("mother", "teacher")]),
    ("L: Ashdown, whose father was a miner, is back.", [("father", "miner")]),
    ("L: With a Scottish father and German mother, he chose.", [("father", "Scotland"), ("mother", "Germany")]),
    ("A: I have a Scottish father.", [("father", "Scotland")]),
    ("A: The gaffer's wife is a teacher.", []),
    ("A: The wife is a teacher.", [("wife", None), ("wife", "teacher")]),
    ("A: My kid sister Amy teaches.", [("sister", "Amy"), ("sister", "teacher")]),
    ("Q: Brothers and sisters?\nA: One brother.", [("brother", None)]),
    ("A: My dad said, the coach was a miner.", []),
    ("A: He's a joiner, my brother.", [("brother", None), ("brother", "joiner")]),
]


def _details(found: list[dict[str, Any]]) -> set[tuple[str, str | None]]:
    return {(fact["relation"], fact.get("detail")) for fact in found}


@pytest.mark.parametrize(("text", "details"), GERMAN)
def test_reads_german(text: str, details: Details) -> None:
    assert _details(facts(family.find, *text.split("\n"))) == set(details)


@pytest.mark.parametrize(("text", "details"), ENGLISH)
def test_reads_english(text: str, details: Details) -> None:
    assert _details(facts(family.find, *text.split("\n"), language="en", subject="Tom Ashdown")) == set(details)


def test_other_languages_are_left_alone() -> None:
    assert facts(family.find, "A: Mijn vader is bakker.", language="nl") == []
