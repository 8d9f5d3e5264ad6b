"""English words for occupations beside those that German ones stand for."""

from collections.abc import Mapping

# words of one part
_WORDS = """
    actuary ambassador anaesthetist analyst archaeologist archivist astronaut auditor ballerina barber barista
    barmaid barman bartender blacksmith bookkeeper bookmaker botanist bouncer broker builder busker butler cameraman
    cardiologist carer cellist chiropractor choreographer cobbler coder comedian composer consultant contractor
    coroner councillor counsellor courier cowboy crofter curator decorator dermatologist developer dietician
    diplomat diver DJ docker doorman drayman dressmaker drummer farmhand filmmaker foreman groundsman guitarist
    hurdler hurler ironmonger jeweller jockey laborer labourer landlady landlord landscaper lecturer linesman
    linguist manager marine milkman minister model nanny neurologist newsagent nutritionist oncologist optometrist
    orderly osteopath panel-beater penciller pipefitter playwright podiatrist postmaster postmistress preacher
    priest prosecutor psychiatrist publican publisher rabbi radiologist rancher ranger rector registrar researcher
    restaurateur rigger roadie runner scaffolder sculptor senator sergeant shearer shipwright signalman smith
    snowboarder sociologist songwriter sprinter statistician stevedore stockbroker stylist superintendent surfer
    tanner tattooist taxidermist technologist therapist trader trawlerman truckie trumpeter tutor typist usher vicar
    vintner violinist warden whaler woodcutter zookeeper
"""
# several words
_PHRASES = """
    air hostess; air traffic controller; aircraft engineer; American football player; antiques dealer; apple farmer;
    army officer; art teacher; badminton player; bank manager; bank teller; baseball player; beauty therapist;
    bin man; bookies clerk; building site manager; bus conductor; business owner; cabin crew; cafe owner;
    café owner; call centre worker; camogie player; car salesman; car worker; care assistant; carpet fitter;
    cattle farmer; chemical engineer; chicken farmer; chip shop owner; community nurse; council worker; court clerk;
    crane driver; dance teacher; darts player; data analyst; deep-sea fisherman; dental hygienist; dental nurse;
    dinner lady; district nurse; dock worker; dog groomer; dog trainer; drama teacher; electrical engineer;
    English teacher; farm worker; fashion designer; ferry captain; field hockey player; fire officer; fish farmer;
    fitness instructor; football agent; football scout; French teacher; fruit farmer; fruit grower; fruit seller;
    funeral director; Gaelic footballer; game designer; gas engineer; gas fitter; geography teacher; German teacher;
    goalkeeping coach; graphic designer; hair stylist; harbour master; head chef; head coach; head gardener;
    heating engineer; hill farmer; history teacher; horse trainer; immigration officer; insurance broker;
    insurance salesman; interior designer; IT consultant; IT manager; IT technician; kitchen fitter;
    lacrosse player; landscape gardener; law student; lighthouse keeper; lollipop lady; make-up artist;
    marine engineer; marine surveyor; math teacher; medical student; mental health nurse; merchant seaman;
    mill worker; naval officer; netball player; news reader; nursery nurse; nursery worker; occupational therapist;
    offshore worker; oil worker; painter and decorator; pastry chef; personal assistant; personal trainer;
    PhD student; piano teacher; pig farmer; police detective; polo player; post office worker; postal worker;
    primary teacher; prison guard; pro wrestler; probation officer; property developer; pub landlady; pub landlord;
    quantity surveyor; radio presenter; railway engineer; rally driver; rice farmer; riding instructor; rig worker;
    school caretaker; school nurse; school principal; science teacher; scrap dealer; scrap metal dealer;
    sea captain; secondary school teacher; sheep farmer; ship's cook; shipyard worker; shoe shop owner;
    shop assistant; shop owner; shop worker; site manager; snooker player; softball player; software engineer;
    solicitor's clerk; sound engineer; sound technician; sous chef; speech and language therapist; speedway rider;
    sports journalist; sports scientist; squash player; staff nurse; stay-at-home dad; stay-at-home mom;
    stay-at-home mum; street vendor; structural engineer; supermarket manager; support worker; swimming coach;
    tea farmer; textile worker; town clerk; tractor driver; traffic warden; train conductor; tree surgeon;
    truck driver; tube driver; TV presenter; university lecturer; van driver; vet nurse; veterinary nurse;
    vice principal; web designer; window cleaner; wine grower; yoga teacher; youth coach
"""
# what stands for itself
ENGLISH_SAME = (*_WORDS.split(), *(" ".join(phrase.split()) for phrase in _PHRASES.split(";")))
# what stands for another word, by that word
ENGLISH_MORE: Mapping[str, str] = {
    "athlete": "track and field athlete; track athlete",
    "basketball player": "baller",
    "bin man": "garbage man; binman; dustman",
    "bricklayer": "brickie; brick layer",
    "bus driver": "bus man; busman",
    "car mechanic": "auto mechanic",
    "caretaker": "janitor; custodian; jannie",
    "carpenter": "chippie",
    "chip shop owner": "fish and chip shop owner",
    "cleaner": "cleaning lady; charwoman",
    "doctor": "gp; physician",
    "electrician": "sparky; spark",
    "estate agent": "realtor; real estate agent",
    "farm worker": "stockman",
    "firefighter": "fireman; firewoman; fire fighter",
    "fisherman": "fisher",
    "flight attendant": "stewardess",
    "football coach": "soccer coach",
    "footballer": "professional footballer; pro footballer; semi-pro; ex-pro; former pro; soccer player; "
    "football player",
    "forklift driver": "forklift operator",
    "groundskeeper": "greenkeeper",
    "headteacher": "head teacher; headmaster; headmistress; principal",
    "housewife": "lady of leisure; homemaker",
    "lawyer": "solicitor; barrister; attorney",
    "lorry driver": "trucker; truck driver; hgv driver; wagon driver",
    "mechanic": "grease monkey",
    "miner": "coal miner; pitman; collier",
    "nurse": "paediatric nurse; registered nurse",
    "nursery teacher": "preschool teacher",
    "PE teacher": "physical education teacher; gym teacher; sports teacher",
    "physiotherapist": "physio; physical therapist",
    "police detective": "detective",
    "police officer": "policeman; policewoman; police sergeant; police inspector; police constable; polis; cop; "
    "copper; garda; guard in the; bobby; sheriff",
    "postman": "postie; postwoman; mailman; mail carrier; postal carrier",
    "primary school teacher": "elementary school teacher",
    "programmer": "web developer; software developer; computer programmer",
    "sailor": "seaman",
    "salesperson": "salesman; saleswoman",
    "shopkeeper": "grocer",
    "soldier": "serviceman; squaddie; paratrooper",
    "taxi driver": "cab driver; cabbie; cabby; taxi man",
    "teacher": "schoolteacher; school teacher; schoolmaster",
    "train driver": "engine driver",
    "vet": "veterinarian; veterinary surgeon",
    "warehouse worker": "storeman; warehouseman",
}
