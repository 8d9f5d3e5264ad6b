"""How Japanese tells of clubs and moves. Patterns read masked text (see `marks`); nothing here is more
than implied.
"""

from interviews.extraction.careers.steps import Pattern
from interviews.extraction.marks import compile_pattern

MOVES = (
    Pattern(
        # "昨年7月にCLUBから移籍しました"
        "from_club",
        compile_pattern(r"(?P<origin>TEAM)から(?:完全)?移籍"),
        "移籍 with から: moved from the club",
        to_main=True,
        certainty="implied",
    ),
    Pattern(
        # "今はCLUBに移籍してしまって"
        "to_club",
        compile_pattern(r"(?P<to>TEAM)[にへ](?:完全)?移籍"),
        "移籍 with に: moved to the club",
        about_named=True,
        certainty="implied",
    ),
    Pattern(
        # "CLUBのユースからトップに上がれなくて、CLUBに進みました"
        "went_on",
        compile_pattern(r"(?P<origin>TEAM)の[^。]{0,24}、(?P<to>TEAM)に進み"),
        "に進む: went on to the next club",
        certainty="implied",
    ),
    Pattern(
        # "2023年にTEAMに入って"
        "joined",
        compile_pattern(r"(?P<to>TEAM)に(?:入っ|入り|加入)"),
        "に入る: joined the club",
        linked=True,
        certainty="implied",
    ),
)

STAYS = (
    Pattern(
        # "CLUBでプレーするPERSON"
        "plays_at",
        compile_pattern(r"(?P<club>CLUB)でプレーする(?P<who>PERSON)"),
        "でプレーする: plays for the club now",
        relation="current",
        certainty="implied",
    ),
    Pattern(
        # "FW PERSON選手(CLUB)"
        "in_brackets",
        compile_pattern(r"(?P<who>PERSON)(?:選手)?[(（](?P<club>CLUB)[)）]"),
        "the club in brackets behind the name",
        relation="current",
        certainty="implied",
    ),
    Pattern(
        # "その前は地元のCLUBで"
        "before_that",
        compile_pattern(r"その前は[^。]{0,6}(?P<club>CLUB)で"),
        "その前は: the club before",
        relation="former",
        certainty="implied",
    ),
    Pattern(
        # "CLUBのユースから"
        "youth_of",
        compile_pattern(r"(?P<club>CLUB)のユース"),
        "ユース: the club's youth side",
        relation="former",
        level="youth",
        certainty="implied",
    ),
)
