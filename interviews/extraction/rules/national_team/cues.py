"""The words by which people speak of playing for a country: caps, call-ups, dreams, refusals, open decisions."""

import re

from interviews.extraction.marks import compile_pattern
from interviews.extraction.rules.national_team.teams import AGE

# Talk of national sides at all, in a question or an answer
TALK_RE = compile_pattern(
    r"[Ll]änderspiel|[Ll]änderkampf|Lehrgang|(?<![\w-])(?:\w+-)?[Nn]ational(?:mannschaft|elf|team|spieler|trainer|"
    r"torhüter|torwart|trikot|coach|hymne)|Bundestrainer|Teamchef|A-Team|A-Elf|Verb[aä]nd|Auswahl|Hymne|Nati\b|"
    r"international|national (?:team|side|anthem|coach|manager|shirt)|\bcaps?\b|\b[Cc]apped|federation|association|"
    r"\bFA\b|anthem|Under-\d\d|under-\d\d|Pässen?\b|\bPass\b|passport|Staatsbürgerschaft|citizenship|"
    r"dual|eligib|spielberechtigt|declare|allegiance|beide (?:Länder|Nationen)|both (?:countries|nations)|"
    rf"(?:NATION|DEMONYM)(?:['’]s)? {AGE}|{AGE} (?:von|der|des|of|for) NATION|NATION in der {AGE}|"
    r"could(?:['’]ve| have) (?:had|gone)[^.!?]{0,12} NATION|NATION (?:through|via) |[Ff]ür (?:die |den |"
    r"das )?NATION|\b[Ff]or (?:the )?NATION|(?:Trikot|[Ss]hirt|[Jj]ersey) (?:von|der|of) |"
    r"(?:NATION|DEMONYM) (?:shirt|jersey|squad|camp|call|job|question|thing)|Welches Land|[Ww]hich country|"
    r"(?:NATION|DEMONYM)[^.!?]{0,12} in ?[Ff]rage|für wen (?:SELF )?|go (?:that|either) way|committed to|"
    r"declared? for|away with|off with|für (?:die )?NATION entschieden|[Ww]ho (?:will|would|do|are) SELF|"
    r"Weltmeisterschaft|Europameisterschaft|\b(?:WM|EM)\b|World Cup|Afrika-Cup|Asien-Cup|AFCON|Gold Cup|Copa América|"
    r"(?:NATION|DEMONYM),? (?:oder|or) (?:die |the |doch )?(?:NATION|DEMONYM)"
)
# "Ghana hat angefragt", "Poland rang", "der norwegische Verband wirbt um Sie", "the FA got in touch"
ASKED_RE = compile_pattern(
    r"angefragt|nachgefragt|gefragt|fragte|angerufen|rief|[Aa]nruf\w*|anruft|anklopf\w*|angeklopft|klopft\w*|"
    r"gemeldet|melde\w*|geklingelt|wirbt|werben|warb|geworben|bemüh\w*|Interesse|interessiert|vorgefühlt|Kontakt|"
    r"geschrieben|schrieb|wollte|wollen|will|Anfrage|locken|lockt\w*|gelockt|Tür steht|buhl\w*|holen|haben wollte|"
    r"\basked|asks|asking|approach\w*|called|calls?\b|rang\b|rings?\b|phoned?|phoning|in touch|contact\w*|"
    r"reached out|interest\w*|wanted|wants?|invited|wrote|written|on the phone|knock\w*|keen|tapped|sounded|"
    r"pick\w* up the phone|sent (?:someone|somebody|a scout|word|people)|jemanden geschickt|bagger\w*|sniff\w*|"
    r"umgarn\w*|vor der Tür|come (?:calling|knocking|in for)|came (?:calling|knocking|in)|made (?:a|their) (?:move|"
    r"approach)|on (?:to )?me\b|vorstellig|umworben|umwirbt|Fühler|ausgestreckt"
)
# … as the subject of its sentence: "Das ÖFB-Team hatte vorgefühlt", "Poland rang twice"
COMES_RE = re.compile(
    r" (?:hat(?:te)?|haben|has|have|had|wollte|wollten|rang|called|phoned|asked|came|wanted|got|rief|meldete|"
    r"klopfte)\b(?! (?:me|mich|\ue007+) (?:in|at|up|for|eingeladen|nominiert|berufen))[^,.!?]{0,40}"
    r"(?:angefragt|gefragt|angerufen|gemeldet|geklopft|vorgefühlt|interess|geworben|bemüht|geschrieben|in touch|"
    r"asked|rang|called|phoned|once|twice|wanted|interest|,|\.)"
)
DECLINED_RE = compile_pattern(
    r"(?i:\b(?:abgesagt|abgelehnt|abgewunken|abgewinkt|ausgeschlagen|Absage|verzichtet|dankend)\b|einen Korb|"
    r"\b(?:sag(?:t?e)?|gesagt)\b[^.!?]{0,24}\b(?:nein|nee|nö|ab)\b|\b(?:nein|nee|nö) (?:ge)?sagt|"
    r"\b(?:nie|nicht)\b[^,.!?]{0,20}\b(?:in ?frage|in betracht|in erwägung|zur debatte|zur diskussion|ein thema|"
    r"eine option)|\bkein(?:e)? (?:thema|option)\b|danke,? (?:aber )?(?:nein|passt|kein)|"
    r"ohne ME\b|"
    r"\bwollte (?:SELF )?(?:\w+ ){0,2}(?:nie|nicht)\b|\bwill (?:SELF )?(?:aber |das |es |da )?(?:nie|nicht)\b|"
    r"\bsaid (?:[a-z]+ ){0,3}(?:no|naw|nah|nope)\b(?!,? not)|\btold (?:\w+ ){1,3}(?:no\b|naw|thanks|SELF was(?:n't|"
    r" not)|SELF wouldn)|\bsaid (?:thanks|thank you)|thanks,? but no|no,? thanks|\b(?:turned|turn|"
    r"knocked) (?:\w+ ){0,4}(?:down|"
    r"back)\b|\bdeclined|\brejected|\brefused|"
    r"\bpassed on (?:it|that|them)|wasn['’]t (?:really )?(?:for ME|interested|an option|a runner)|was not for ME|"
    r"\btold (?:ME|HE|\w+) not to (?:answer|bother|call|ring)|(?:nein|nee|no),? (?:danke|thank)|vertröstet|"
    r"zurückgeschickt|sent (?:it|them|him) back|(?:ein|mein) Nein\b|"
    r"bei ME (?:\w+ )?auf Granit|"
    r"keine Chance gegeben|"
    r"\b(?:it was|that was|was|got|gave (?:them|him|her)|answer (?:is|was)) (?:always )?(?:a )?(?:polite |firm |"
    r"clear )?no\b(?! \w)|(?:ta|thanks|thank you|cheers)(?: very much| a lot)?,? but\b|said ta\b|"
    r"\b(?:höflich|freundlich|dankend|sofort) (?:abgesagt|abgelehnt|verzichtet|abgewunken)|einen Korb gegeben|"
    r"never (?:\w+ ){0,3}(?:an option|a consideration|considered|fancied|tempted|crossed MY mind|on the "
    r"cards))"
)
# "abgesagt auch nicht"
NOT_DECLINED_RE = re.compile(
    r"(?:abgesagt|abgelehnt|verzichtet) (?:auch |noch |aber |ja )?nicht|\bnicht (?:abgesagt|abgelehnt|nein gesagt)|"
    r"(?:haven|didn)['’]t (?:said no|say no|turned? (?:it|them) down)"
)
# "für mich kommt nur Deutschland infrage", "it was always going to be Canada", "it's Wales or nothing"
ONLY_RE = compile_pattern(
    r"(?:[Nn]ur|nur noch|immer nur|allein|einzig|ausschließlich) (?:für |um |die |das |den )?(?P<nation>NATION)|"
    r"(?:always|only(?: ever)?)(?: going to be| been| wanted| about| be|(?: one)?,?) (?:for |"
    r"the )?(?P<nation2>NATION)|"
    r"(?P<nation3>NATION) (?:or (?:nothing|nobody|bust)|oder (?:keiner|gar nichts|nichts|nix)|and only NATION|und "
    r"sonst (?:nichts|keiner|niemand))|(?:[Ee]s war|[Ii]t was) (?:für ME )?(?:immer|always) (?P<nation4>NATION)"
)
ONLY_FOR_RE = compile_pattern(
    r"[Ff]rage|Betracht|für ME|[Gg]ibt|[Gg]ab|[Oo]ption|[Tt]hema|immer|wollte|\bwill|spiele|denk|Herz|oder|or\b|"
    r"always|ever|for ME|going to be|wanted|it['’]s"
)
WANTS_RE = compile_pattern(
    r"(?<!\w)(?:[Tt]raum|[Tt]räum\w*|Träume|Kindheitstraum|[Zz]iel\w?|Wunsch|möchten?|möchtest|hoff\w*|das Größte|"
    r"Herz schlägt|Herzensangelegenheit|reiz(?:t|en|vol\w+)|(?:eine?|große|riesige|die größte) Ehre|"
    r"zugesagt|[Jj]a gesagt|zu Fuß|zu Fuss|barfuß|keine Sekunde|nicht zweimal|auf der Stelle|sofort (?:hin|da|los|"
    r"dabei|zusagen)|bereit (?:bin|wäre)|ME (?:\w+ ){0,4}für (?:die )?NATION entschieden|"
    r"Entscheidung für (?:die )?NATION)"
    r"(?!\w)|(?:bin|wäre|wär|stehe) (?:SELF )?(?:sofort |da |gerne? |natürlich )?(?:dabei|bereit|parat)|"
    r"würden? (?:SELF )?(?:\w+ ){0,3}(?:gerne?|sofort|morgen|liebend)|(?<!\w)(?:will|willst|wollen) SELF|"
    r"SELF will(?! ME\b)|\b(?:dream\w*|(?:MY|the|big|main|next|ultimate|long-term) goal(?! (?:against|in|from))|"
    r"ambition|aim|hope|hoping|proudest)\b|dafür (?:stehe?|arbeite|trainiere|lebe|rackere|schufte) SELF|"
    r"gets ME out of bed|that['’]s (?:the|MY) (?:target|aim|plan)|mehr will SELF|what SELF (?:work|"
    r"train|live) for|das (?:Aller)?(?:größte|schönste|Größte|Schönste)\b|Riesensache|\bMY heart\b|(?:\bI|"
    r"SELF)['’]d (?:(?:love|like) (?:to|that|it|nothing|an?\b(?! hundred))|walk|"
    r"crawl|swim|"
    r"run|be there|drop|give|jump|go\b|have gone|have been there|take "
    r"it|"
    r"bite|say yes|snap|play|pack)|would (?:SELF )?(?:\w+ )?(?:love to|walk|crawl|swim|drop|jump)|SELF wants?\b|"
    r"SELF['’]d be (?:on|off|out|there|straight|packed|honou?red|up for|delighted|first)|on the (?:next|"
    r"first) (?:plane|flight|train|boat)|im (?:nächsten|ersten) (?:Flieger|Flugzeug|Zug)|SELF (?:säße|wäre|"
    r"bin) (?:morgen|sofort|schon)|(?:sing|pull on|wear) (?:the|that) "
    r"(?:anthem|shirt|jersey) (?:one day|some day|once)|[Oo]ne day\b[^.!?]{0,30}(?:play|shirt|anthem|NATION)|"
    r"[Ee]ines Tages\b|[Ii]rgendwann (?:mal |einmal )?(?:für|das|die)\b|SELF träume|was SELF antreibt|das wär[e']?s|"
    r"it['’]s (?:always )?NATION (?:for ME|all the way|every time)|\bNATION it is\b|(?:für ME|bei ME) (?:heißt es|"
    r"ist es|wird es) (?:die )?NATION|would mean (?:everything|the world)|SELF['’]m (?:in(?=[.,!]|$)|there\b|"
    r"on the first|ready)|in a heartbeat|like a shot|said yes|told (?:\w+ ){1,2}yes|"
    r"committed to|declared for|(?:SELF (?:\w+ )?|SELF['’]ve )(?:chose|chosen|picked|opted for|gone for|decided on) "
    r"(?:the )?NATION"
)
# "Pulling on a Canada shirt, that's what …", "Mit Island bei der EM zu sein, dafür …"
DREAMT_RE = re.compile(
    r"\W{0,4}(?:(?:Pulling|Wearing|Standing|Being|Walking) |Einmal [^.!?]{0,60}(?:sein|spielen|tragen|auflaufen),|"
    r".{0,120}(?:mehr will ich|that['’]s (?:the|my) (?:target|aim|goal|dream|plan)|before I['’]m)|"
    r"[^.!?,]{0,60}(?:zu (?:sein|spielen|tragen|stehen)|aufzulaufen)\b)"
)
UNDECIDED_RE = compile_pattern(
    r"noch (?:etwas |ein bisschen |ein wenig |ein paar )?(?:Zeit|Bedenkzeit)\b|Bedenkzeit|"
    r"Entscheidung für (?:später|irgendwann|einen anderen)|später (?:zu )?entscheid|kommt Zeit|"
    r"wenn es so ?weit ist|zu gegebener Zeit|when the time comes|down the line|for another day|further down the road|"
    r"on the fence|fifty-fifty|toss a coin|Münze werfen|[Kk]eine Ahnung|no idea|jury['’]s (?:still )?out|"
    r"up in the air|leave (?:it|that) (?:open|for now)|(?:steht|ist) (?:noch )?in den Sternen|"
    r"bin (?:SELF )?hin-? ?und ?her|"
    r"noch nicht (?:\w+ ){0,2}(?:so weit|entschieden|entscheiden|festgelegt|festlegen|sicher|durch|zu Ende|klar|reif)|"
    r"(?:[Ww]eiß|[Ww]eiss) (?:SELF )?(?:\w+ ){0,4}nicht|(?:SELF )?(?:entscheide|entscheiden) (?:SELF )?ME\b|"
    r"(?:Entscheidung|Frage)[^.!?]{0,30}(?:offen|noch nicht|steht noch|fällt|treffe|stellt sich)|"
    r"\boffen\b|auf ME zukommen|\b(?:überlegen|überlege|abwarten|abwarte)\b|weder (?:zu|ja|NATION)|"
    r"[Mm]al (?:sehen|schauen|gucken)|[Ss]chauen (?:WE |wir )?mal|Zeit (?:lasse|nehme|brauche|geben)|ME Zeit|"
    r"keine Eile|nichts überstürzen|hin- und her|zwischen (?:den|zwei) Stühlen|zwei Herzen|beide Herzen|"
    r"schließe (?:SELF )?(?:\w+ )?nichts|nichts aus(?:schließen|geschlossen)|Fragen Sie ME|[Ff]rag ME|"
    r"\b(?:haven|hasn)['’]t (?:yet )?(?:\w+ ){0,2}(?:made|decided|chosen|thought|settled|picked)|have(?:n['’]t| not) "
    r"(?:\w+ ){0,2}(?:decided|made)|don['’]t (?:\w+ )?know(?: yet| which|[,.])|not (?:\w+ )?(?:sure|decided|made)|"
    r"undecided|torn\b|(?<!was )(?<!were )open\b|no rush|(?:take|taking|need|give) (?:ME |MY )?(?:MY |some |"
    r"more |a bit more |a little )?time|think(?:ing)? (?:about it|it (?:over|through))|thought it through|weighing|"
    r"wait and see|we['’]ll see|WE['’]ll see|ask ME (?:again|in|after|"
    r"next)|never say never|not ruling|rule (?:it|anything|either|nothing|that) out|mull\w*|cross that bridge|"
    r"\b[Nn]eed until|until (?:Christmas|the summer|then|January|May|June)|brauche (?:SELF )?(?:noch )?bis|bis "
    r"(?:Weihnachten|zum (?:Sommer|Winter|Frühjahr|Herbst)) (?:Zeit|entscheid)|let ME finish|sit down with|"
    r"(?:[Kk]önnte|kann) (?:SELF )?(?:es )?ME[^.!?]{0,40}vorstellen|[Aa]usschließen (?:möchte|will|würde) SELF "
    r"(?:das |es )?(?:nichts?|gar nichts)|wouldn['’]t rule (?:it|anything|that) out|"
    r"schlafe? [^.!?]{0,40}d(?:r|ar)über|ask\w* (?:them|him|her|HE) for (?:\w+ )?time|(?:lege|"
    r"leg) (?:SELF )?ME (?:\w+ ){0,3}(?:noch )?nicht fest|\bpark(?:ing|ed)? (?:it|that)|kick(?:ing|"
    r"ed)? (?:it|that) down|(?:[Zz]ugesagt|[Aa]bgesagt)[^.!?]{0,20} nicht, (?:abgesagt|zugesagt)|auf der Suche|"
    r"(?:drüber|darüber) schlafen|in Ruhe (?:\w+ ){0,2}(?:besprechen|entscheiden|überlegen)|"
    r"(?:mit|with) (?:MY|der|the) (?:Familie|family) (?:\w+ ){0,2}(?:besprechen|reden|talk|discuss)|sleep on it|"
    r"keep(?:ing)? an open mind"
)
_MAY_PLAY = (
    r"(?:spielen|mitspielen|auflaufen|antreten|überstreifen|tragen|aussuchen|entscheiden|wählen|wechseln|Trikot|"
    r"[Ff]ür|dort|dürfen|können|gespielt|aufgelaufen)"
)
COULD_RE = compile_pattern(
    rf"(?<!\w)[Kk]önnte(?:n|st|t)?\b[^.!?]{{0,70}}\b{_MAY_PLAY}|(?<!\w)[Dd]ürfte(?:n|st|t)?\b|[Dd]ürfen tät\w*|"
    r"(?<!\w)(?:[Dd]arf|[Dd]ürfen) (?:SELF )?(?:\w+ )?(?:für )?beide\b|[Dd]arf (?:SELF|HE)\b(?=[.,!])|"
    rf"(?<!\w)(?:[Dd]arf|[Dd]ürfen|[Kk]ann|[Kk]annst|[Kk]önnen)\b[^.!?]{{0,60}}\b{_MAY_PLAY}|"
    r"hätten?(?:st)? [^.!?]{0,60}(?:können|dürfen|Möglichkeit\w*|Optionen|Wahl)|"
    r"[Ss]pielberechtigt|startberechtigt|(?:käme|kämen|wäre|kommt|ist) "
    r"(?:\w+ ){0,3}(?:NATION )?(?:in ?[Ff]rage|möglich|"
    r"eine Option|denkbar)|(?:zwei|drei|mehrere|beide) (?:Optionen|Möglichkeiten)|die Wahl\b|Freigabe|"
    r"\bcould(?:['’]ve)? (?:(?:also|still|have|well|technically|theoretically|just|actually|even|in theory) ){0,3}"
    r"(?:play|played|represent|represented|go|gone|choose|chosen|pick|picked|declare|declared|switch|switched|been|"
    r"had|opt|turn|wear|worn)\b|\bcan (?:\w+ )?(?:play|represent|choose|pick|turn out)\b|\b(?:allowed|free|entitled|"
    r"able|cleared) to (?:play|represent|turn out|switch|wear)|"
    r"(?:steht|stünde|stünden|stehen|stand|stände) ME [^.!?]{0,40}offen|in line for|\bopen to ME\b|eligible|"
    r"eligibility|qualif(?:y|ies|ied)\b|entitled|(?:two|three|both) (?:options|choices)|a choice\b|"
    r"dual[- ](?:national|eligib)|both passports"
)
# "könnte mir aussuchen, für wen", "both passports", "three options": each of the countries
SEVERAL_RE = re.compile(
    r"aussuchen|wählen|\bbeide|Wahl\b|(?:zwei|drei|mehrere) (?:Optionen|Möglichkeiten|Länder|Verbände|Pässe)|"
    r"either\b|both|choose|choice|(?:two|three|several) (?:options|ways|countries|passports)|entscheiden|"
    r"für beide"
)
# "Ich darf für beide": said on purpose, also of the one he has played for
BOTH_RE = re.compile(r"\bbeide\b|\bboth\b|\beither\b")
# "There was nothing to think about": decided
DECIDED_RE = re.compile(
    r"n['’]t (?:\w+ ){0,3}think|nothing to think|nicht (?:\w+ )?(?:überlegen|nachdenken)|nichts zu überlegen|"
    r"keine Sekunde|didn['’]t know|wusste|no question|keine Frage"
)
# An acceptance told of the past; who has played since then no longer only wants
ACCEPTED_RE = re.compile(
    r"was always|war immer|said yes|[Jj]a gesagt|zugesagt|\b(?:chose|chosen|picked|opted)\b|entschieden"
)
# A doubt that takes the could away: "könnte man meinen", "could you believe"
NOT_COULD_RE = re.compile(
    r"[Kk]önnte man|dort seit|könnten (?:wir|sie) (?:gewinnen|schaffen)|could (?:you|not|n['’]t|hear|see|tell)"
)
# "Mein Trainer", "my agent": not he himself
MINE_RE = re.compile(
    r"^\W{0,3}(?:[^\W\d_]+ )?(?:[Mm]eine?|[Mm]y|[Uu]nsere?|[Oo]ur|[Dd]er|[Dd]ie|[Tt]he|[Aa]n?|[Ee]ine?) "
    r"(?:[a-zäöüß]+ )?(?:Vater|Papa|Mutter|Mama|Eltern|\w*[Tt]rainer(?:in)?|Berater(?:in)?|\w*[Cc]oach|Agent|Manager|"
    r"Kolleg\w+|\w*[Mm]itspieler(?:in)?|Mitbewohner(?:in)?|Freund(?:in)?|Kumpel|Nachbar(?:in)?|Lehrer(?:in)?|"
    r"Chef(?:in)?|"
    r"Physio|Management|dad|mum|mom|parents|agent|coach|manager|boss|gaffer|flatmate|room-?mate|house-?mate|team-?mate|"
    r"mate|friend|neighbou?r|teacher|physio|skipper|fella|lad)\w*(?![^.!?]*\b(?:ich|mich|mir|I|me)\b)"
)
CALLED_RE = compile_pattern(
    r"(?<!\w)(?:\w*[Ll]ehrg[aä]ng\w*|eingeladen|Einladung\w*|nominier\w*|Nominierung\w*|berufen|beruft|einberufen|"
    r"Einberufung\w*|Berufung\w*|Kader\w*|Aufgebot|Debütanten|nachnominiert|nachgerückt|aufgeboten|"
    r"mittrainier\w*|reingeschnuppert|Trainingslager)(?!\w)|"
    r"\b[Cc]alled (?:\w+ ){0,2}(?:up|into)\b|\bcall-?ups?\b|\bcamps?\b|\b(?:squads?|invited|invitation|invite|"
    r"roster)\b|drafted|named in|on the bench|\b(?:picked|selected) (?:ME|for)|(?:brought|pulled|took|drafted) ME in|"
    r"auf (?:der|die|seiner|ihrer) Liste|auf dem Zettel|(?:[Zz]um|[Zz]ur) (?:NATION|LEVEL)[^.!?]{0,30}"
    r"(?:gefahren|gereist|eingerückt)|had ME (?:in|along)(?=[.,]|"
    r" for| with)|"
    r"on the (?:long)?list|"
    r"sat on (?:the|their|that|benches|a) ?(?:bench|squad)?|away with|off with|train\w* with"
)
PLAYED_RE = compile_pattern(
    r"(?<!\w)(?:gespielt|zusammengespielt|gemacht|absolvierte?n?|aufgelaufen|bestritten|durchlaufen|durchlief|"
    r"getragen|übergestreift|debütierte?|Debüt|Einsatz|Einsätzen?|(?:A-|U-?\d\d-|Junioren-?|Jugend-?)?Länderspielen?|"
    r"Spielen?|Partien?|Matches|Turnieren?|Testspielen?|Pflichtspielen?|Minuten|Mal|\w{2,6}mal|getroffen|"
    r"hinter (?:sich|ME)|(?<!\w)durfte\w* [^.!?]{0,60}(?:tragen|spielen|auflaufen|überstreifen|mitfahren)|"
    r"(?:im Tor|zwischen den Pfosten|im Kasten|auf dem (?:Platz|Feld|Rasen)) gestanden|gestürmt|verteidigt|gekickt|"
    r"gebolzt|eingesetzt|Toren?|geworden|lief|Vize\w+|Dritter?|Europameister\w*|Weltmeister\w*|EM|WM|Endrunde)(?!\w)|"
    r"\b(?:[Pp]layed|[Rr]epresented|caps?|[Cc]apped|appearances?|appeared|debuted|debut|games?|matches|times|twice|"
    r"started|scored|wore|worn|won|turned out|captained|starts|goals|tournaments?|World Cup|Euros|minutes|seen ME)\b"
)
PLAYS_RE = compile_pattern(
    r"(?<!\w)(?:spiele|spielst|spielt|spielen|laufe|läuft|läufst|trage|trägt|trägst|kicke|kickt|bin|bist|ist|"
    r"unterwegs|dabei|gehören?|gehörst|gehört|laufen|zähle|zählt|fliege|fliegt|reise|reist|fahre|fährt|stehe|steht|"
    r"auf dem Konto|Stammkraft|hütet|hüte|aktiv|Stammgast|eingewechselt|stürm(?:e|st|t|en)|verteidig(?:e|st|t|en)|"
    r"gesetzt|[Aa]lle \w+ Wochen|kicken|trifft|treffe)(?!\w)|\b(?:play|plays|playing|wear|wears|"
    r"captains?|starts?|is with|are with|turns out|a regular|a fixture|a mainstay|a member|keeps goal|lines up)\b|"
    r"['’](?:m|ve|s) (?:been )?(?:with|in|part of|involved)"
)
PRESENT_RE = re.compile(
    r"(?<!\w)(?<!bis )(?<!until )(?<!till )(?:seit|since|jetzt|derzeit|aktuell\w*|inzwischen|mittlerweile|zurzeit|"
    r"momentan|gerade|heute|nun|now|"
    r"currently|these days|erstmals|zuletzt|neuerdings|nowadays|every (?:other )?month|regularly|regelmäßig)(?!\w)",
    re.IGNORECASE,
)
ENDED_RE = re.compile(
    r"(?<!\w)(?:bis (?:19|20)\d\d|until|till|früher\w*|damals|einst|ehemalig\w*|former\w*|zwischen|Schluss|"
    r"zurückgetreten|zurück ?trat|retired|used to|once|as a kid|mal (?=\w+e[rn]? )|hatte|had|war(?:en)? (?:SELF )?mal|"
    r"Nachwuchs\w*|youth)(?!\w)",
    re.IGNORECASE,
)
STANDBY_RE = re.compile(
    r"auf Abruf|stand-?by|reserve list|"
    r"Testspiel "
    r"gegen|Co-Trainer|assistant coach|Trainer der|Ersatzliste|"
    r"nachrücken|vornominiert|Fan-?(?:Trikot|Schal)|Fernseh|im TV|on (?:the )?(?:telly|TV)|watch(?:ed|ing)? (?:it|"
    r"them|the game)|England C\b|used to (?:say|joke)|[Ss]agte immer|either \w+ for|zugeschaut|im Stadion ges"
)
OTHER_SPORT_RE = re.compile(
    r"[Hh]andball|[Bb]asketball|[Vv]olleyball|[Hh]ockey|\bJudo|[Rr]ugby|[Tt]ennis|[Tt]urnen|[Ll]eichtathlet|"
    r"[Nn]etball|[Cc]ricket|[Ss]chach|[Ss]chwimm|[Rr]uder|[Cc]amogie|[Ff]utsal"
)
