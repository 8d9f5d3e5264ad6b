"""Furniture: what stands on a page and is no part of the interview.

A line's words go in; the reason for taking it for furniture comes out, or an empty string. Long lines are
never furniture, so every pattern reads a short slice.
"""

from __future__ import annotations

import re

from interviews.extraction.layout import bylines

_LINE_LIMIT = 250  # characters: the longest caption met

# "Anzeige", "- Anzeige -", "ADVERTISEMENT", "Advertisement - story continues below", "広告"
_ADVERT_RE = re.compile(
    r"[\W_]*(?:anzeigen?|werbung|ad|ads|adverts?|advertisements?|sponsored(?: content)?|gesponsert|promotion|pr|"
    r"広告|スポンサーリンク|skip advertisement|(?:story|article) continues (?:below|"
    r"after).{0,40})[\W_]*(?:(?:story|article) continues below.*)?|"
    r"[【\[［](?:pr|広告|ad(?:vert)?(?: break)?|werbung|anzeige|sponsored)\b[^?]{0,200}|"
    r"(?:anzeige|werbung|advertisements?|advert|sponsor(?:ed)?|message) ?: .{0,240}|"
    r"[(\[]?(?:this|today['’]s) (?:week['’]s )?(?:show|episode|podcast|edition) is (?:supported|sponsored|brought|"
    r"powered).{0,240}|(?:diese|die heutige) (?:folge|sendung|ausgabe) wird (?:präsentiert|unterstützt).{0,180}",
    re.IGNORECASE,
)

# "Lesen Sie auch: So plant der Verband", "Read more", "Mehr zum Thema", "READ ALSO: …", "関連記事", "Das
# könnte
# Sie auch …"
_RELATED_RE = re.compile(
    r"[\W_]*(?:(?:lesen sie|lest|lies|lesen|sehen sie|schauen sie|hören sie) (?:auch|mehr|weiter|dazu|hier|jetzt)\b|"
    r"auch lesenswert|auch interessant|(?:das )?(?:könnte|dürfte) (?:sie|dich|euch) (?:auch|ebenfalls|noch)?|"
    r"mehr (?:zum thema|dazu|lesen|infos|news|nachrichten|aus|von|über|artikel)\b|weiterlesen|"
    r"mehr zu[mr]? [^.?!:]{2,40}$|(?:most|meist)[ -]?(?:viewed|read|watched|gelesen|gesehen)\W*$|"
    r"weitere (?:artikel|themen|news|meldungen)|(?:zum thema|related|lesetipp|top-?artikel|meistgelesen|most read|"
    r"recommended|empfehlungen?|passend dazu|video)[\W_]*(?::.*)?$|"
    r"(?:read|see|find out|watch|listen|click) (?:more|also|next|here)\b|also read|also on|"
    r"more (?:on this|from|stories|about)\b|related (?:articles?|stories|topics|content|posts?)|"
    r"you (?:may|might) (?:also )?(?:like|enjoy)|don'?t miss|up next|hier geht es|hier klicken|jetzt lesen|"
    r"(?:こちらも|あわせて)?(?:関連記事|関連リンク|あわせて読みたい|続きを読む|次のページ|おすすめ記事))",
    re.IGNORECASE,
)

# "Foto: imago/Nordphoto", "© Privat", "(Photo by A. Stein/Getty Images)", "Bild: dpa", "写真:編集部"
_CAPTION_RE = re.compile(
    r"[(\[]?(?:(?:archiv|symbol)?(?:fotos?|bild(?:er|quelle|nachweis)?)|photos?|photo(?:graph)?s? (?:by|credit)|"
    r"pictures?|image(?: credit)?|quelle|credit|caption|bildunterschrift|copyright)(?: ?[:©|/]| by | credit)|"
    r"[(\[]?(?:©|\(c\) )|[\[［【(（]?写真(?:提供)?[:：=＝/／\]］】)）]|提供[:：]",
    re.IGNORECASE,
)

# A credit that closes a caption: "Dornfeld im Training. Foto: Nordphoto", "… (Bild: imago/Stein)", "…
# IMAGO/Team 2"
_CREDIT_RE = re.compile(
    r"(?:[(\[|©–-] ?|(?<=[.!\w“\"] ))(?:(?:(?:archiv)?fotos?|bild|photos?|picture|image|credit|quelle) ?[:©]|"
    r"photo by |©)[^:?!]{0,60}$|(?:^| |\(|\|)(?:imago(?: images)?|getty images|picture[ -]alliance|afp|reuters|"
    r"dpa|sid|epa)(?: ?/ ?[\w .’'&-]{1,40})?\)?$",
    re.IGNORECASE,
)

# "Seite 3 von 5", "- 12 -", "Page 2", "3/5", "12", "p. 4"
_PAGE_RE = re.compile(
    r"[\W_]*(?:seite|page|p\.|s\.|pg\.?)?[\W_]*\d{1,3}(?:\s*(?:von|of|/|\s)\s*\d{1,3})?[\W_]*", re.IGNORECASE
)

# "https://example.org/a", "www.example.org", "redaktion@example.org"
_ADDRESS_RE = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|@[\w.]{3,30}", re.IGNORECASE)

# "12 Kommentare", "Artikel teilen", "Lesezeit: 4 Minuten", "5 min read", "Zum Inhalt springen", "Tags:
# Werder, U21"
_CONTROL_RE = re.compile(
    r"[(\[♪]{0,2} ?(?:theme|intro|outro|opening|closing|jingle|musik|music|titelmusik|applaus|"
    r"applause)\b[^.?!]{0,40}[)\]♪]{1,2}|[(\[]?(?:auto-generated |machine |automatisches? )?(?:transcript|"
    r"transkript|abschrift)\b(?: ?[,:–(-] ?| )(?:auto|light|edit|tidied|leicht|gekürzt|bearbeitet|"
    r"redigiert)[^?]{0,80}|(?:\w{1,6}\+? )?(?:exklusiv für abonnenten|nur für abonnenten|"
    r"(?:plus|premium|abo)-artikel|subscriber exclusive|for subscribers only).{0,40}|"
    r"(?:interview|text|fragen|fotos?|bild|words|pics?|gespräch)(?:/\w+)? ?: ?[a-zäöü]{2,4}\.?|"
    r"(?:next (?:week|time|month|issue|episode)|(?:in der )?nächsten? (?:woche|ausgabe|folge)) ?: .{3,160}|"
    r".{0,60}\b(?:schreibt? uns|write to us|e-?mail us|get in touch)\b.{0,120}|"
    r"(?:mitarbeit|übersetzung|schnitt|satz|druck|lektorat|produktion|produced by|technik|kamera|translation|musik|"
    r"music|song)(?: (?:und|&|/) \w+)? ?: .{3,100}|(?:manuskript|skript|script)\b.{0,60}|"
    r".{3,40} (?:collected|compiled) the questions\.?|"
    r"(?:the )?questions (?:were )?(?:collected|compiled) by .{3,60}|"
    r"(?:hosted|produced|edited) by .{3,40}(?:[.|] (?:hosted|produced|edited|mixed) by .{3,40}){0,3}|"
    r"(?:das|die) (?:fotos?|bild(?:er)?) (?:machten?|haben?|schoss|schossen) .{3,90}|"
    r"(?:\w{1,5} = [^,=]{2,40}[,;]? ?){2,5}|"
    r"(?:abbestellen|unsubscribe|im browser (?:ansehen|öffnen)|view (?:online|in browser))(?: ?[|·•] ?.{0,60})?|"
    r"(?:tickets?|karten|dauerkarten) .{3,120}(?:shop|erhältlich|verfügbar|available|on sale).{0,60}|"
    r".{3,100}\b(?:follow our live blog|follow it live|live im ticker|im liveticker)\.?|"
    r"[<«‹＜]{1,2} ?\d.{0,30}[>»›＞]{0,2}|次回は?.{2,40}|.{0,40}無断転載.{0,40}|"
    r".{0,20}(?:次|前)のページ.{0,20}|\[?\d{1,2}:\d\d(?::\d\d)?\]?|article image media|"
    r"(?:bild in|galerie|image|media|slideshow|plus-video|video) ?(?:öffnen|vergrößern|anzeigen)?|transkript|"
    r"transcript|transcribe your podcast|(?:präsentiert von|presented by|powered by|in kooperation mit|"
    r"ein angebot von|(?:offizieller|official) .{0,40}partner).{0,60}|zurück zur .{3,30}|skip to .{3,30}|"
    r"(?:\d+ )?(?:kommentare?|comments?|shares?|likes?|aufrufe|views)(?: \(?\d+\)?)?|"
    r"(?:artikel|beitrag|seite|link|text|share|print|email) (?:teilen|drucken|merken|kopieren|anhören|vorlesen|"
    r"speichern|this|article|page)(?: \w+)?|(?:geschätzte )?lesezeit.{0,30}|lesedauer.{0,30}|"
    r"\d+[ -]min(?:ute)?s?(?:\.|uten)? (?:read|lesezeit|lesen)|"
    r"(?:zum|skip to) (?:inhalt|hauptinhalt|main content|content|navigation)(?: springen)?|"
    r"(?:nach oben|back to top|to top)|(?:tags?|themen|schlag(?:worte|wörter)|stichworte|keywords|topics|"
    r"kategorien?|category|categories|filed under|ressort)[ ]?:.{0,200}|"
    r"(?:folg(?:e|en sie|t) uns|follow us|abonnier(?:e|en sie|t)|jetzt abonnieren|subscribe|sign up|melden sie sich|"
    r"newsletter)\b.{0,120}|(?:wir verwenden|diese (?:seite|website) (?:verwendet|nutzt)|we use|"
    r"this (?:site|website) uses) cookies.*|cookie.{0,60}|"
    r"(?:alle rechte vorbehalten|all rights reserved|©|copyright).{0,80}|"
    r"(?:dieser|dieses|der) (?:artikel|text|beitrag|interview) (?:erschien|ist|wurde|stammt) (?:zuerst|erstmals|"
    r"ursprünglich|aus|zunächst).{0,120}|(?:this|the) (?:article|interview|story) (?:first|originally|"
    r"was first) (?:appeared|published|ran).{0,120}",
    re.IGNORECASE,
)

# The words of menus and buttons; a line made of them is furniture: "Startseite | Bundesliga | Tabelle",
# "Teilen"
_MENU_WORDS = frozenset(
    "startseite home start news nachrichten aktuell aktuelles ticker liveticker live sport sports fußball "
    "fussball football soccer "
    "bundesliga 2.bundesliga 3.liga liga tabelle tabellen table tables spielplan ergebnisse results "
    "fixtures scores transfers "
    "transfermarkt teams team mannschaft vereine clubs spieler players verein tickets ticket shop fanshop "
    "store fans mitglieder "
    "frauen women men herren damen jugend nachwuchs academy akademie profis premier league champions "
    "regionalliga amateure "
    "international nationalmannschaft national mehr more menü menu suche search login anmelden registrieren "
    "abmelden account konto "
    "abo abonnement abonnieren newsletter podcast podcasts video videos tv mediathek bilder fotos galerie "
    "e-paper epaper app apps "
    "kontakt contact impressum imprint datenschutz privacy agb terms cookies about über uns us facebook "
    "twitter x instagram "
    "whatsapp youtube tiktok telegram linkedin threads bluesky rss e-mail email mail share teilen merken "
    "drucken print save speichern "
    "kommentare comments vorlesen zurück back weiter next previous schließen close öffnen öffne top "
    "kopieren link copy "
    "formel 1 tennis handball basketball wintersport radsport boxen us-sport esports motorsport wetter "
    "politik wirtschaft kultur "
    "regional lokales panorama meinung sonntag ressorts service jobs anzeigen werbung plus premium ホーム "
    "メニュー "
    "ニュース 検索 "
    "ログイン シェア ツイート subscribe signup scores recruiting ladies girls reserves programme gallery".split()
)
_BUTTONS = frozenset(
    "teilen merken drucken kommentare kommentieren vorlesen share print save facebook twitter whatsapp "
    "instagram menü menu suche "
    "search login anmelden registrieren newsletter abonnieren abo startseite home weiter zurück weiterlesen "
    "kommentar "
    "comments e-mail impressum datenschutz close schließen ログイン メニュー シェア ホーム ツイート".split()
)

# Between the points of a menu: "Home > Sport › Fußball", "News | Tickets"
_MENU_SIGNS_RE = re.compile(r"[|>›»/•·\\,\s]+")

# "MENU  SCORES  RECRUITING  PODCASTS"
_COLUMNS_RE = re.compile(r"[^\s.?!:,\d]+(?: [^\s.?!:,\d]+)?(?: {2,}[^\s.?!:,\d]+(?: [^\s.?!:,\d]+)?){3,}")

# Where a credit glued to a lead ends: "Foto: IMAGO/Nordphoto Werder-Keeper Mio …"
_GLUED_CREDIT_RE = re.compile(
    r"[(\[]?(?:(?:foto|bild|photo|image|credit|quelle) ?:|"
    r"©)\s?(?:(?:imago(?: images)?|getty(?: images)?|picture[ -]alliance|dpa|afp|reuters|sid|epa|privat|archiv|"
    r"nordphoto|witters|verein|club)(?:\s?[/|]\s?[\w.’'&-]+(?: images)?)*)[)\]]?\s+(?=\S)",
    re.IGNORECASE,
)

# … and a whole caption before it: "Jule jubelt. Foto: IMAGO/Nordphoto Zwei Tore im ersten Spiel"
_GLUED_CAPTION_RE = re.compile(rf"[^.!?:]{{10,140}}[.!?] (?:{_GLUED_CREDIT_RE.pattern})", re.IGNORECASE)


# "Startseite > Frauen > Wordrap", "トップ › 女子 › インタビュー"
_CRUMBS_RE = re.compile(
    r"(?:[\w-]+\.\w{2,4}|[^.!?:<>„“\"]{2,40})(?: ?[>›»→] ?[^.!?:<>„“\"]{2,40}){1,5}|"
    r"[^.!?<>„“\"+]{2,40}(?: \+{2,4} [^.!?<>„“\"+]{2,40}){1,6}"
)


def reason(words: str) -> str:
    """Why a line is furniture, "" where it is not: "Anzeige" is an advert, "© Privat" a caption."""
    if not any(sign.isalnum() for sign in words[:_LINE_LIMIT]):
        return "rule" if len(words) <= _LINE_LIMIT else ""
    if len(words) > _LINE_LIMIT:
        return ""
    for why, pattern in (
        ("advert", _ADVERT_RE),
        ("page number", _PAGE_RE),
        ("address", _ADDRESS_RE),
        ("control", _CONTROL_RE),
    ):
        if pattern.fullmatch(words):
            return why
    if _RELATED_RE.match(words) and (not words.endswith("?") or ":" in words[:40]):
        return "related link"
    if _CREDIT_RE.search(words) or (
        _CAPTION_RE.match(words) and not (words.startswith("BILD") and words[-1] in ".?!…")
    ):
        return "caption"
    return "menu" if is_a_menu(words) or (len(words) <= 120 and _CRUMBS_RE.fullmatch(words)) else ""


def is_a_menu(words: str) -> bool:
    """Whether a line is a row of menu points or one button: "Startseite Sport Fußball", "Teilen"."""
    if len(words) <= 120 and _COLUMNS_RE.fullmatch(words):
        return True
    points = [point for point in _MENU_SIGNS_RE.split(words.casefold()) if point]
    known = sum(point in _MENU_WORDS for point in points)
    if len(points) == 1:
        return points[0] in _BUTTONS
    barred = words.count("|") >= 3 and known >= 2
    return len(points) >= 3 and (known * 10 >= len(points) * 7 or barred)


def announces_links(words: str) -> bool:
    """Whether a line stands over links and holds none itself: "Mehr zum Thema", "READ MORE:"."""
    return len(words) <= 45 and _RELATED_RE.match(words) is not None and words.rstrip(" :»>→").count(":") == 0


def glued(words: str) -> int:
    """How many characters at the head of a lead are a byline, a date or a credit glued to it.

    "Nele Löwen 3.4.2024 • 09:15 Uhr Torwart Jan Ott …" gives the offset of "Torwart".
    """
    credit = _GLUED_CREDIT_RE.match(words)
    if credit:
        return credit.end() + glued(words[credit.end() :])
    caption = _GLUED_CAPTION_RE.match(words[:260])
    return caption.end() if caption else bylines.glued(words)
