"""The words by which people tell where they were born, and the towns that "Kölner" and the like name."""

import re

from interviews.extraction.marks import compile_pattern

# "Frankfurt (Oder)", "Halle an der Saale", "the Netherlands", "St. Gallen"
PLACE = r"(?P<place>(?:St\. )?(?:TEAM|NATION|PERSON|NAME)(?: \([A-Z]\w{2,12}\)| (?:am|an der|ob der|im|upon|on) NAME)?)"
QUOTES = r"[\s\"“”„«»‹›'‘’(–—-]{0,3}"  # no mark, unlike \W
# A word for being born, with what may follow it: "geboren und aufgewachsen", "born and bred"
CUE_RE = compile_pattern(
    r"(?<!\w)(?:[Gg]eboren(?:e[rnms]?)?|geb\.|[Zz]ur Welt|[Aa]uf die Welt|[Dd]as Licht der Welt|\b[Bb]orn|"
    r"\bBORN|into the world)(?!\w)(?! (?:leader|winner|entertainer|finisher|goalscorer))"
    r"(?:(?: und|,? and) (?:aufgewachsen|groß geworden|gross geworden|raised|bred|reared|brought up|schooled))?"
)
IN_RE = compile_pattern(
    rf"(?<!\w)(?:[Ii]n|[Ii]m|[Aa]uf|[Aa]t|[Oo]n|IN|AT)(?: (?:der|den|dem|the|einem|einer|a|our))?"
    rf"(?: (?:[a-zäöüß]{{4,16}}en|\w{{0,16}}(?:[Kk]rankenhaus|[Kk]linik|[Kk]linikum|[Ss]pital)(?: in| von)?))? {PLACE}"
)
# "Maryhill, born and bred", "Cork born and reared"
BEFORE_BORN_RE = compile_pattern(
    rf"(?:^|[.!?:–—-] |\w, ){QUOTES}(?:(?:[Yy]eah|[Yy]es|[Aa]ye|[Jj]a|[Gg]enau|I['’]m|SELF['’]m)[,.]? "
    rf"(?:an? )?)?{PLACE}(?: \w+)?,? (?:born and (?:bred|raised|reared|brought up)|geboren und aufgewachsen)"
)
# "Kirkwall, where I was born", "Husum ist der Ort, wo ich zur Welt kam"
WHERE_BORN_RE = compile_pattern(
    rf"{PLACE}(?: (?:Royal|General|County|Memorial|Infirmary))?(?:,| is| was| ist| war)*"
    rf"(?: the (?:town|place|city)| die Stadt| der Ort)?(?: that['’]s| da| das ist)?,? "
    r"(?:where|wo|in der|in dem) (?:SELF|HE|PERSON)[^,.!?]{0,16}(?:born|geboren|zur Welt|auf die Welt)"
)
NATIVE_OF_RE = compile_pattern(
    rf"(?:[Nn]ative of|(?:MY|HIS|die) Wiege (?:stand|steht) in|[Ww]ent into labour in|Geburtsregister (?:von|in)|"
    rf"Geburtsurkunde steht|birth certificate says) (?:the )?{PLACE}"
)
# "The Belfast native"
A_NATIVE_RE = compile_pattern(rf"(?<![\w-])(?:[Tt]he|[Aa]n?|SELF['’]m an?) {PLACE} native(?!\w)(?! speaker)")
BORN_HYPHEN_RE = compile_pattern(rf"(?<![\w-])(?!The |An? ){PLACE}-born\b")
# "in Polen geboren, in Stettin"
THEN_TOWN_RE = compile_pattern(
    rf"(?:in (?:der |den )?NATION geboren|[Bb]orn in (?:the )?NATION), (?:[a-z]+ )?in {PLACE}"
)
# "Geburtsort steht Lemgo in Ihrem Pass", "my birthplace is Cork", "gebürtig aus Emden"
BIRTHPLACE_RE = compile_pattern(
    r"(?:(?:Geburtsort|Geburtsstadt|[Bb]irthplace|[Pp]lace of birth)(?: (?:(?!von|in|des|der)[a-zäöü]{2,8}|MY|in "
    r"MY Pass|HIS)){0,3},?|[Gg]eboren(?: wurde| bin| bist)?(?: SELF)?:|KIN "
    rf"(?:had|bore|gave birth to|hat|bekam) ME(?: [^.,!?]{0, 30}?)? in|"
    rf"(?:brachte|gebar) (?:ME|SELF|HE) in|[Gg]ebürtig (?:aus|von)(?: der| dem)?) {PLACE}"
)
# "Perth Royal Infirmary, four weeks early", "Uniklinikum Greifswald, Kreißsaal drei"
# "In Apenrade, da stehe ich im Geburtsregister"
REGISTER_RE = compile_pattern(rf"[Ii]n {PLACE},? (?:da |dort )?(?:stehe|steht) (?:SELF|HE) im Geburtsregister")
WARD_RE = compile_pattern(
    r"(?P<place>(?:(?:PERSON|TEAM|NAME)(?: (?:Royal|General|Maternity|Memorial|County|University|District|Women's))* )?"
    r"(?:Infirmary|Hospital|Maternity))(?=[^.!?]{0,40}(?:early|late|weeks|born|premature|first breath|delivered))"
)
# "der gebürtige Kölner", "Ich bin Greifswalder, Uniklinikum", "kam im Inselspital auf die Welt, bin also Berner"
NATIVE_RE = compile_pattern(
    r"[Gg]ebürtige[rn]? (?P<who>TEAM|NAME)(?![\w-])|"
    r"(?:[Bb]in|[Bb]ist|[Ii]st|[Ss]ind)(?: (?:SELF|also|HE|ein|eine|echter|echte|daher|"
    r"damit)){0,3} (?P<who2>TEAM|NAME)(?![\w-])"
)
WARD_WORD_RE = re.compile(
    r"[Kk]lini|[Kk]reiß?ss?aal|[Ss]pital|[Kk]rankenhaus|auf die Welt|zur Welt|geboren|Entbindung|Geburt|Hebamme"
)
TOWNS = dict(
    pair.split(":")
    for pair in """
    Bremer:Bremen Münchner:München Zürcher:Zürich Basler:Basel Dresdner:Dresden Hannoveraner:Hannover Hallenser:Halle
    Emder:Emden Kasselaner:Kassel Kasseler:Kassel Genfer:Genf Luzerner:Luzern Jenenser:Jena Jenaer:Jena Weimarer:Weimar
    Göttinger:Göttingen Tübinger:Tübingen Reutlinger:Reutlingen Solinger:Solingen Usinger:Usingen Ratinger:Ratingen
    Villinger:Villingen Esslinger:Esslingen Zwickauer:Zwickau Husumer:Husum Dessauer:Dessau Aarauer:Aarau
    Magdeburger:Magdeburg Barmer:Barmen Siegener:Siegen Aachener:Aachen Essener:Essen Gießener:Gießen Hagener:Hagen
    Meppener:Meppen Verdener:Verden Eupener:Eupen Meraner:Meran Bozner:Bozen Villacher:Villach Badener:Baden
    Gelsenkirchener:Gelsenkirchen Leverkusener:Leverkusen Oberhausener:Oberhausen Saarbrücker:Saarbrücken
    Zweibrücker:Zweibrücken Osnabrücker:Osnabrück Bremerhavener:Bremerhaven Wilhelmshavener:Wilhelmshaven
    Erlanger:Erlangen Göppinger:Göppingen Sindelfinger:Sindelfingen Böblinger:Böblingen Tuttlinger:Tuttlingen
    Memminger:Memmingen Dillinger:Dillingen Nördlinger:Nördlingen Völklinger:Völklingen Recklinghäuser:Recklinghausen
    Mülhauser:Mülhausen Nordhäuser:Nordhausen Thuner:Thun Churer:Chur Glarner:Glarus Solothurner:Solothurn
    """.split()
)
# "ich bin dort geboren", "I was born there", with the place before it
THERE_RE = compile_pattern(
    r"(?:[Dd]ort|[Hh]ier|[Dd]a|there|here)(?: [a-z]+| SELF| HE){0,3} (?:geboren|zur Welt|auf die Welt)|"
    r"[Gg]eboren(?: [a-z]+| SELF| HE){0,3} (?:dort|hier|da)\b|[Bb]orn(?: and \w+| right)? (?:there|here)|"
    r"[Dd]ort (?:bin|kam|wurde|ist) (?:SELF|HE)[^,.!?]{0,20}(?:geboren|Welt)"
)
BEFORE_RE = compile_pattern(
    rf"(?:(?<!\w)(?:[Ii]n|[Nn]ach|[Aa]us|[Tt]o|[Ff]rom|[Aa]uf|[Aa]t|says|steht) (?:der |den |the )?|"
    rf"^{QUOTES}(?=[^.!?]{{2,30}}[.?!]$)){PLACE}"
)
# "Geburtsort: Greifswald", "Geboren: 7.8.2005 in Kiel", "Place of birth: Leeds"
BOX_RE = re.compile(
    r"^\W{0,4}(?:Geburtsort|Geburtsort/-datum|Place of birth|Birthplace|Born in|Geboren in|Geburtsstadt)"
    r"\s?(?:[:：–]|\?\s?[–-])\s?(?P<place>[^,;|\n(]{2,40}(?:\([A-Z]\w+\))?)"
    r"|^\W{0,4}(?:Geboren|Geb\.|geb\.|Born|Date of birth|DOB|Geburtsdatum|"
    r"Geburtstag)(?: am)?\s?[:：]\s?(?:\w+ )?[\d. ]{1,8}\s?"
    r"[^\W\d_]{0,10}\.?[ ,]{0,2}(?:19|20)\d\d,? (?:\([^)]{1,14}\),? )?(?:in )?(?P<place2>[A-ZÄÖÜ][^,;|\n(]{1,30})"
    r"|^\W{0,4}(?:Geboren|Born)\s?[:：]\s?(?:in )?(?P<place3>[A-ZÄÖÜ][^\W\d_]+(?:[ -][A-ZÄÖÜ]?[^\W\d_]+){0,2})"
    r"(?=,|\s*$| \(|;|\s(?:am|on)\s)"
)
# "Yeah, Dublin.", "Ja, in Hagen.", "Genau, in Kiel"
WRONG_RE = re.compile(r"falsch|stimmt nicht|\bwrong\b|not (?:quite|true)")
THEN_YES_RE = compile_pattern(rf"^{QUOTES}[Ii]n {PLACE}, (?:ja|genau|yes|yeah)(?!\w)")
YES_RE = compile_pattern(
    rf"^\W{{0,4}}(?i:ja|genau|stimmt|richtig|yes|yeah|yep|that['’]s right|right|correct)[,.!] (?:in |genau,? "
    rf")?{PLACE}(?=[,.!]|$)"
)
# "Nein, in Plauen." puts the question right
NO_RE = compile_pattern(
    rf"^{QUOTES}(?i:nein|nee|nö|falsch|fast|knapp daneben|nicht ganz|no|nah|nope|not quite|close|nearly)[,.!:]+ "
    rf"(?:[Ii]n |[Aa]uf )?{PLACE}(?=[,.!]|$)"
)
WHERE_RE = re.compile(
    r"(?:Licht der Welt|[Gg]eboren|zur Welt|auf die Welt)[^.!?]{0,30}\bwo\b|"
    r"(?:[Ww]o|[Ww]here)\b[^.!?]{0,40}(?:Wiege|geboren|born|zur Welt|auf die Welt|Licht der Welt)|"
    r"(?:Geburtsort|Geboren|Geburtsstadt|[Bb]irthplace|"
    r"[Pp]lace of birth|[Bb]orn|[Bb]orn in|Geboren in)\s?[?:]"
)  # then a bare "In Kiel." says it
BARE_RE = compile_pattern(
    rf"^{QUOTES}(?:(?:[Tt]atsächlich|[Nn]a|[Oo]h|[Aa]lso|[Ww]ell|[Ee]r|[Uu]m|[Aa]ctually|[Dd]ie stand|HE stand),? "
    rf")?(?:(?:[Ii]n|[Aa]uf|[Aa]t|[Oo]n) (?:der |den |the )?)?{PLACE}"
    rf"(?=[,.!;]| in (?:der |den )?(?:NATION|NAME)|$)"
)
# "The 23-year-old, born in El Paso to a Mexican mother": nobody is named before
AHEAD_RE = re.compile(r"^(?:[^\ue000-\ue00d]|[\ue000\ue001\ue003-\ue005])*$")
ELLIPTIC_RE = re.compile(r"\W{0,4}(?:Geboren|Born|In [^.!?]{2,30} (?:geboren|auf die Welt|zur Welt))")
# "wegen Ihres Geburtsorts", "your birthplace": presupposed, so that a question says it too
# "Ihr seid beide in Kiel geboren", "you were both born in Cork"
BOTH_RE = re.compile(r"\bbeide\b|\bboth\b|\b[Ii]hr (?:seid|wurdet|kamt)|\bSie beide|\b[Ww]ir sind\b")
# "my eldest was born", "unser Jüngster"
CHILD_RE = re.compile(
    r"\b(?:eldest|youngest|oldest|son|daughter|kids?|[Ää]lteste\w?|[Jj]üngste\w?|Kleine\w?|twins|Zwillinge)\b"
)
# "My mum had me in Oslo"
HAD_ME_RE = compile_pattern(r"KIN (?:had|bore|gave birth to|hat|brachte|bekam|gebar) ME")
CUT_RE = re.compile(r"[,;:–—]\s|\s(?:und|and|but|sondern)\s")
ELLIPSE = 5  # characters before "Born there" that leave out who
GAP = 30  # characters between "geboren" and the place behind it
SHORTEST = 5  # letters of "Ulmer"
OWN_RE = re.compile(r"\b(?:[Ii]hr|[Dd]ein|[Mm]ein)(?:e[rsmn]?)? (?:Geburtsort|Geburtsstadt)|\b(?:your|my) birthplace\b")
# "Osnabrück", "Mönchengladbach"
CAPITAL_RE = re.compile(r"\b[A-ZÄÖÜ][\w'’-]{2,}")
BORN_RE = re.compile(
    r"[Gg]eboren|Wiege|[Bb]orn\b|BORN|Geburtsort|zur Welt|auf die Welt|Licht der Welt|[Bb]irthplace|[Pp]lace of birth"
)
# "Krankenhaus Nord", "Unfallklinik Ulm": the town is the last word
HOUSE_RE = re.compile(r"^(?:\w*(?:[Kk]rankenhaus|[Kk]linik(?:um)?|[Hh]ospital)) ")
NO_PLACE_RE = re.compile(
    r"^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|"
    r"May|June|July|October|December|Jahr|Sommer|Winter|Herbst|Frühling|Familie|Fußballfamilie|Trikot|Krankenhaus|"
    r"Kreißsaal|Klinik|Zeit|Armut|Stadt|Nähe|Hospital|I|Monat|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|"
    r"Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|Christmas|Boxing|Weihnachten|Spital|Ordnung|Dorf|Nacht|Familienbesitz|Verhältnisse)\b"
)
