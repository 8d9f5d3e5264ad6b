"""Names of people, clubs and papers that do not exist, put together from syllables. The same chance, the same name."""

from __future__ import annotations

from random import Random

FIRST = (
    "Bal Bren Dav Dor El Fen Gar Hal Ib Jor Kel Lun Mor Nel Or Pel Quen Ras Sil Tam Ul Var Wen Yor Zan Ör Jük".split()
)
FIRST_ENDS = "ro vin dan mik lo neth ro so ten bert rik no wig ram jo sel".split()
SURNAME = (
    "Achter Brenn Dull Elm Falk Grun Hessel Immen Jost Kram Lüb Mön Nesse Ohl Pragen Quast Röhr Schul Tesch Uhlen Voss "
    "Wend Ysen Zett Adu Bokan Cando Dembra Ekwe Fodu Gyamo Hakim Issou Kalo Lemba Mbay Nkolo Owus Sarra Toum Vale "
    "Castri Dono Esper Ferra Goval Lusi Marci Novar Ortel Parro Ribal Serra Tavar Velas Zampi Kov Prze Stan Woj Zel"
).split()
SURNAME_MIDDLES = ["", "", "en", "a"]
SURNAME_ENDS = (
    "brink dorf feldt gard hoff kamp loh mark noth rath sund tal wiek zer mann stedt ba dou go keh lé mba nko si té "
    "cchi dez guez lini mora reira rossi santo vic wicz ski novic çak ğlu ørn ström"
).split()
KANA = {"ka": "カ", "ki": "キ", "ku": "ク", "sa": "サ", "shi": "シ", "so": "ソ", "ta": "タ", "to": "ト", "na": "ナ"}
KANA |= {"no": "ノ", "ha": "ハ", "hi": "ヒ", "ma": "マ", "mi": "ミ", "mo": "モ", "ya": "ヤ", "ra": "ラ", "ri": "リ"}
KANA |= {"ru": "ル", "ro": "ロ", "wa": "ワ", "ga": "ガ", "zu": "ズ", "do": "ド", "a": "ア", "i": "イ"}
CLUB_FORMS = "FC SV TSV VfR SC AFC Sporting Atlético Real Racing Union Olympia".split()
PLACES = "Ar Bel Cor Dun Esk Fal Grav Hol Isk Kar Lom Mar Nov Ost Pul Ros Sund Tar Ulv Wes".split()
PLACE_ENDS = "aberg adale avik dorp enza esti hafen ingen mouth ona port quay stad ura wick yama".split()
PAPERS = "Kurier Bote Echo Courier Gazette Post Herald Anzeiger".split()


def full_name(chance: Random, japanese: bool = False) -> tuple[str, str]:
    """A name, and the same in kana, or "": ("Fenrik Hesselbrink", ""), ("Masaya Torimoki", "マサヤ・トリモキ")."""
    if japanese:
        parts = [
            chance.choices(list(KANA), k=chance.choice((2, 3))),
            chance.choices(list(KANA), k=chance.choice((3, 4))),
        ]
        kana = "・".join("".join(KANA[syllable] for syllable in part) for part in parts)
        return " ".join("".join(part).capitalize() for part in parts), kana
    first = chance.choice(FIRST) + chance.choice(FIRST_ENDS)
    if chance.random() < 0.06:
        first += "-" + chance.choice(FIRST) + chance.choice(FIRST_ENDS)
    return f"{first} {surname(chance)}", ""


def surname(chance: Random) -> str:
    return chance.choice(SURNAME) + chance.choice(SURNAME_MIDDLES) + chance.choice(SURNAME_ENDS)


def place(chance: Random) -> str:
    return chance.choice(PLACES) + chance.choice(("", "", "ra", "lo", "mi")) + chance.choice(PLACE_ENDS)


def club_name(chance: Random) -> str:
    return f"{chance.choice(CLUB_FORMS)} {place(chance)}"


def paper(chance: Random) -> str:
    return f"{place(chance)} {chance.choice(PAPERS)}"
