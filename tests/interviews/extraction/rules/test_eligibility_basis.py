"""Grounds of eligibility count only beside talk of playing for that association."""

import pytest

from interviews.extraction.rules import eligibility_basis
from tests.interviews.extraction.readings import facts, reading

REFUSED_DE = [
    "Q: Waren Sie in Ghana?\nA: Meine Oma ist Ghanaerin, ich liebe ihr Essen.",
    "Q: Ihr Vater?\nA: Er ist Norweger. Norwegen ist schön.",
    "Q: Was macht Ihre Mutter?\nA: Sie kommt von dort.",
    "Q: Dank Ihrer Mutter sind Sie hier.\nA: Ja.",
    "Q: Wie ist Ihre Beziehung zu Polen?\nA: Meine Mutter ist Polin, wir fahren jeden Sommer hin.",
    "Q: Sie haben gegen Polen gespielt.\nA: Mein Vater ist Pole, das war besonders.",
    "Q: Sie wurden für die polnische U21 nominiert.\nA: Der Vater von Timo ist Norweger.",
    "Q: Sie wurden für die polnische U21 nominiert.\nA: Sein Vater ist Pole.",
    "Q: Sie wurden für die polnische U21 nominiert.\nA: Mein Bruder ist Pole.",
    "Q: Sie könnten für Polen spielen.\nA: Meine Mutter ist keine Polin.",
    "Q: Sie könnten für Polen spielen.\nA: Timo Rasch ist in Polen geboren.",
    "Q: Sie könnten für Polen spielen.\nA: Ich bin nicht in Polen geboren.",
    "Q: Sie könnten für Polen spielen.\nA: Ich habe beide Pässe und den polnischen Pass von Geburt an bekommen.",
    "Q: Sie besitzen zwei Pässe.\nA: Ja, ich bin eingebürgert.",
    "Q: Könnten Sie für Polen spielen?\nA: Nein.",
    "Q: Sie könnten für Polen spielen.\nA: Ja, über meinen Bruder.",
    "Q: Sie könnten für Polen spielen.\nA: Timo Rasch ist eingebürgert.",
]
READ_DE = [
    ("Q: Ghana hat angefragt.\nA: Ich bin in Ghana zur Welt gekommen.", "Ghana", "birth"),
    ("Q: Deutschland oder Türkei?\nA: Aber wenn: Türkei.\nQ: Warum?\nA: Mama ist Türkin.", "Turkey", "parent"),
    (
        "Q: Polen?\nA: Gern.\nQ: Und Sie?\nA: Für Polen würde ich spielen, meine Eltern sind beide Polen.",
        "Poland",
        "parent",
    ),
    ("Q: Ghana wirbt um Sie, nach dem Spiel gegen Polen.\nA: Mein Opa stammt von dort.", "Ghana", "grandparent"),
    ("Q: Ghana wirbt um Sie.\nA: Mein Opa Kwesi stammt von dort, er hat Tränen in den Augen.", "Ghana", "grandparent"),
    ("Q: Der norwegische Verband hat angerufen.\nA: Meine Mutter heißt Gro und ist Norwegerin.", "Norway", "parent"),
    ("Q: Spielen Sie für die polnische U21?\nA: Ja, meine Oma Hanka kam 1970 aus Polen.", "Poland", "grandparent"),
    ("Q: Und der Vater?\nA: Er ist Türke.\nQ: Die Türkei hat Sie im März nominiert.\nA: Ja.", "Turkey", "parent"),
    ("Q: Warum Ghana?\nA: Dank meiner Großmutter darf ich für Ghana spielen.", "Ghana", "grandparent"),
    ("Q: Sie dürfen für Polen spielen.\nA: Ja, der Vater meiner Mutter war Pole.", "Poland", "grandparent"),
    ("Q: Ghana hat angefragt.\nA: Ich bin dort geboren, also darf ich dort spielen.", "Ghana", "birth"),
    ("Q: Ihr Vater ist Ghanaer, Sie könnten also auch für Ghana spielen.\nA: Ja.", "Ghana", "parent"),
    (
        "Q: Warum die Türkei?\nA: Meine Eltern kommen aus der Türkei. Ich wollte für die Türkei spielen.",
        "Turkey",
        "parent",
    ),
    ("Q: Sie könnten auch für Polen spielen.\nA: Ja, über meine Oma.", "Poland", "grandparent"),
    (
        "Q: Sie dürfen jetzt für Deutschland spielen.\nA: Ja, ich bin im Mai eingebürgert worden.",
        "Germany",
        "naturalisation",
    ),
    ("A: Seit der Einbürgerung darf ich für Deutschland spielen.", "Germany", "naturalisation"),
    ("A: Ich bin in Bremen geboren, also könnte ich für Deutschland spielen.", "Germany", "birth"),
    ("Q: Können Sie für Norwegen spielen?\nA: Ja, ich bin in Norwegen geboren.", "Norway", "birth"),
    (
        "Q: Und der Vater?\nA: Mein Vater Knut ist streng. Knut ist Norweger.\nQ: Norwegen hat angefragt.\nA: Ja.",
        "Norway",
        "parent",
    ),
]
READ_EN = [
    ("A: I could have had Norway through being born there.", "Norway", "birth"),
    ("A: Five years living in Oslo and I can play for Norway.", "Norway", "residence"),
    ("Q: Would you play for Norway?\nA: I've had the passport since I was eleven.", "Norway", "naturalisation"),
    ("A: I could have had Ghana through Dad and nobody else.", "Ghana", "parent"),
    ("A: I qualify for Scotland because my granda was born in Dumfries.", "Scotland", "grandparent"),
    ("A: My gran was from Gdansk, so technically I could play for Poland.", "Poland", "grandparent"),
    (
        "Q: You play for Norway.\nA: Yes.\nQ: Why?\nA: My parents left, they are both Norwegian.",
        "Norway",
        "parent",
    ),
    ("Q: Ghana have been in touch.\nA: They have. Dad would love it, he's Ghanaian.", "Ghana", "parent"),
    ("Q: Poland rang you.\nA: My mum's mum was Polish, that's how they found me.", "Poland", "grandparent"),
    (
        "Q: Norway want you.\nA: My granny came over from Norway in 1950 and never lost the accent.",
        "Norway",
        "grandparent",
    ),
    ("Q: You could play for Ghana too?\nA: I could. My dad was born there, so I qualify.", "Ghana", "parent"),
    ("Q: And England?\nA: England could still call, if you're born there you're eligible.", "England", "birth"),
    ("Q: How come you play for Scotland?\nA: Through my gran.", "Scotland", "grandparent"),
    ("Q: You chose Norway.\nA: My mum's Norwegian, so I always wanted to play for Norway.", "Norway", "parent"),
    (
        "Q: Could you play for Ghana or Norway?\nA: I'd lived here seven years, so I could play for Norway.",
        "Norway",
        "residence",
    ),
    (
        "Q: So you could go three ways?\nA: Dad's from Ghana, so I could go three ways, Norway, Ghana or Poland.",
        "Ghana",
        "parent",
    ),
    (
        "A: I took out Norwegian citizenship last year, so I can play for Norway.",
        "Norway",
        "naturalisation",
    ),
    ("A: After five years living here I'm allowed to play for Norway.", "Norway", "residence"),
    ("A: Born in Leeds, so I could play for England.", "England", "birth"),
    ("L: His father is Ghanaian, so he could play for Ghana.\nQ: And?\nA: Fine.", "Ghana", "parent"),
]


@pytest.mark.parametrize("text", REFUSED_DE)
def test_says_nothing(text: str) -> None:
    assert facts(eligibility_basis.find, *text.split("\n")) == []


@pytest.mark.parametrize(("text", "association", "basis"), READ_DE)
def test_reads_german(text: str, association: str, basis: str) -> None:
    found = facts(eligibility_basis.find, *text.split("\n"))
    assert {(fact["player"], fact["association"], fact["basis"]) for fact in found} == {
        ("Jaro Lindhoff", association, basis)
    }


@pytest.mark.parametrize(("text", "association", "basis"), READ_EN)
def test_reads_english(text: str, association: str, basis: str) -> None:
    found = facts(eligibility_basis.find, *text.split("\n"), language="en")
    assert {(fact["player"], fact["association"], fact["basis"]) for fact in found} == {
        ("Jaro Lindhoff", association, basis)
    }


def test_a_ground_quotes_the_talk_of_playing_too_and_is_never_sure() -> None:
    (proposal,) = eligibility_basis.find(
        reading("Q: Ihre Mutter ist Japanerin. Sie könnten somit auch für Japan spielen.", "A: Ja.")
    )
    assert [quote.text for quote in proposal.quotes] == [
        "Ihre Mutter ist Japanerin.",
        "Sie könnten somit auch für Japan spielen.",
    ]
    assert proposal.certainty == "implied"


def test_the_country_of_birth_he_plays_for_counts_where_another_is_spoken_of() -> None:
    found = facts(
        eligibility_basis.find,
        "L: Deutschlands Nationalspieler Jaro Lindhoff spricht über die deutsche U21.",
        "Q: Sie könnten auch für Ghana spielen.",
        "A: Aber ich bin in Deutschland geboren.",
    )
    assert found == [{"player": "Jaro Lindhoff", "association": "Germany", "basis": "birth"}]


def test_the_lead_of_an_interview_with_two_says_whose_father_is_meant_to_nobody() -> None:
    turns = ("L: Sein Vater ist Pole, er könnte für Polen spielen.", "Q: Und?", "A: Ja.", "A Timo Rasch: Genau.")
    assert facts(eligibility_basis.find, *turns, subject="Jaro Lindhoff / Timo Rasch") == []
