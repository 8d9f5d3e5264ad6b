"""What the tables of role models and players admired share: types, reasons, German words."""

MODEL, ADMIRED = ("role_model",), ("admired",)
WHY_MODEL = "the words call the other a role model, idol or hero of the player"
WHY_FOLLOWED = "the player says whom he looked up to, studied or wanted to be like"
WHY_PRAISED = "the player praises the other, or names him as a favourite"
WHY_ASKED_MODEL = "the question asks for a role model, and the answer names the other"
WHY_ASKED_ADMIRED = "the question asks for a favourite or for the best, and the answer names the other"

IDOL_DE = r"(?:[\w-]{0,14}(?:[Vv]orbild|[Ii]dol|[Hh]eld|[Hh]eldin)(?:er|en|es|s|e)?)\b"
PRAISE_DE = (
    r"(?:beeindruckt|imponiert|begeistert|fasziniert|inspiriert|bewundert|verehrt|"
    r"vergöttert|angehimmelt|geliebt|gefeiert)\b"
)
BEST_DE = r"(?:beste|größte|kompletteste|stärkste|spektakulärste)[rn]?\b"
PLAYER_DE = (
    r"[\w-]{0,16}(?:[Ss]pieler|[Ff]ußballer|[Tt]orwart|[Tt]orhüter|[Kk]eeper|[Ss]türmer|"
    r"[Vv]erteidiger|[Aa]ngreifer|[Ss]echser|"
    r"[Zz]ehner|[Tt]echniker|[Tt]orjäger|[Pp]rofi)(?:in|innen|n|s)?\b"
)
GIFT_DE = (
    r"(?:unglaublich|enorm|riesig|riesen|groß|außergewöhnlich|besonder|extrem|brutal|"
    r"wahnsinnig|überragend|unfassbar|absolut|"
    r"herausragend|sensationell)\w{0,2} (?:Qualität|Qualitäten|Talent|Fähigkeiten|"
    r"Begabung|Potenzial|Klasse|Technik|Torwart|Spieler|"
    r"Spielerin|Fußballer|Fußballerin|Torhüter|Stürmer|Kicker|Typ auf dem Platz)\b"
)
