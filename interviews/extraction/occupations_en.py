"""English words for occupations beside those that German ones stand for."""

from collections.abc import Mapping

# words of one part
_WORDS = """
    builder joiner plasterer decorator steelworker shipbuilder carer cricketer manager paramedic landscaper
    labourer laborer
    shipwright crofter rancher barber bartender barista bookkeeper bookmaker butler blacksmith cobbler cooper
    coroner courier
    curator drayman draughtsman dressmaker fitter foreman fishmonger greengrocer ironmonger jeweller lecturer
    lifeguard machinist milkman model nanny orderly panel-beater penciller pipefitter playwright podiatrist
    potter preacher
    priest prosecutor publisher ranger rabbi rector registrar researcher rigger roadie sculptor sergeant shearer
    shepherd shopkeeper smith sociologist songwriter statistician stonemason stylist superintendent tattooist
    tanner taxidermist technologist trader translator truckie tutor typist undertaker upholsterer usher vicar
    vintner warden
    weaver whaler woodcutter zookeeper signalman linesman trawlerman docker stevedore scaffolder glazier
    groundsman haulier
    publican landlord landlady hotelier restaurateur barman barmaid bouncer doorman busker comedian coroner
    actuary auditor
    broker stockbroker banker economist consultant contractor developer programmer coder analyst statistician
    astronaut
    anaesthetist cardiologist dermatologist optometrist osteopath chiropractor pharmacist therapist counsellor
    psychiatrist neurologist oncologist paediatrician radiologist surgeon dietician nutritionist biologist
    chemist geologist
    botanist archaeologist historian librarian archivist linguist conductor composer violinist cellist drummer
    guitarist
    pianist trumpeter DJ dancer choreographer ballerina actress filmmaker cameraman sprinter hurdler runner
    jockey skier
    snowboarder surfer sailor rower swimmer diver golfer boxer wrestler judoka gymnast athlete cyclist hurler
    ambassador diplomat councillor mayor senator
"""
# several words
_PHRASES = """
    lollipop lady;dental nurse;dental hygienist;district nurse;school nurse;school cook;school caretaker;
    community nurse;
    mental health nurse;staff nurse;care assistant;care worker;support worker;youth worker;social worker;
    teaching assistant;
    nursery nurse;nursery worker;nursery teacher;dinner lady;maths teacher;math teacher;science teacher;
    German teacher;
    English teacher;French teacher;history teacher;geography teacher;music teacher;dance teacher;piano teacher;
    art teacher;
    PE teacher;primary teacher;primary school teacher;secondary school teacher;swimming teacher;swimming coach;
    drama teacher;
    software engineer;civil engineer;mechanical engineer;electrical engineer;chemical engineer;sound engineer;
    marine engineer;
    marine surveyor;quantity surveyor;structural engineer;mining engineer;aircraft engineer;railway engineer;
    heating engineer;
    gas engineer;gas fitter;train driver;tram driver;tube driver;van driver;truck driver;ambulance driver;
    crane driver;
    crane operator;forklift driver;tractor driver;delivery driver;coach driver;bus conductor;train conductor;
    railway worker;
    oil rig worker;oil worker;rig worker;offshore worker;bin man;window cleaner;security guard;prison officer;
    prison guard;
    customs officer;immigration officer;probation officer;army officer;naval officer;police detective;fire officer;
    fire chief;post office worker;postal worker;council worker;shop assistant;shop worker;shop owner;
    shoe shop owner;
    supermarket manager;bank manager;bank teller;estate agent;travel agent;insurance broker;insurance salesman;
    car salesman;
    car dealer;market trader;fruit seller;street vendor;business owner;building contractor;property developer;
    call centre worker;factory worker;car worker;mill worker;textile worker;shipyard worker;dock worker;dockworker;
    construction worker;building site manager;site manager;painter and decorator;landscape gardener;tree surgeon;
    dairy farmer;sheep farmer;pig farmer;cattle farmer;apple farmer;fruit farmer;hill farmer;rice farmer;tea farmer;
    farm worker;farmhand;fish farmer;chicken farmer;fruit grower;wine grower;chimney sweep;funeral director;
    flight attendant;air hostess;cabin crew;air traffic controller;ship's captain;ferry captain;ship's cook;
    ship's engineer;
    sea captain;harbour master;harbour pilot;merchant seaman;deep-sea fisherman;lab technician;dental technician;
    sound technician;IT technician;IT consultant;IT manager;web designer;graphic designer;fashion designer;
    interior designer;
    game designer;data analyst;speech therapist;occupational therapist;beauty therapist;make-up artist;hair stylist;
    speech and language therapist;sports journalist;radio presenter;TV presenter;news reader;sports scientist;
    marine biologist;vet nurse;veterinary nurse;dog groomer;dog trainer;horse trainer;riding instructor;
    driving instructor;
    yoga teacher;fitness instructor;personal trainer;ski instructor;football agent;football scout;football coach;
    rugby player;netball player;basketball player;baseball player;softball player;volleyball player;handball player;
    hockey player;ice hockey player;field hockey player;tennis player;table tennis player;water polo player;
    polo player;
    lacrosse player;badminton player;squash player;darts player;snooker player;chess player;Gaelic footballer;
    American football player;racing driver;rally driver;speedway rider;pro wrestler;stay-at-home mum;
    stay-at-home dad;
    stay-at-home mom;lighthouse keeper;traffic warden;school principal;vice principal;university lecturer;
    law student;
    medical student;PhD student;bookies clerk;court clerk;town clerk;solicitor's clerk;bank clerk;
    personal assistant;
    scrap dealer;scrap metal dealer;antiques dealer;chip shop owner;restaurant owner;café owner;cafe owner;
    pub landlord;
    pub landlady;head chef;sous chef;pastry chef;head gardener;head coach;youth coach;goalkeeping coach
"""
# what stands for itself
ENGLISH_SAME = (*_WORDS.split(), *(" ".join(phrase.split()) for phrase in _PHRASES.split(";")))
# and what stands for another word
ENGLISH_MORE: Mapping[str, str] = {
    "fireman": "firefighter",
    "firewoman": "firefighter",
    "firefighter": "firefighter",
    "fire fighter": "firefighter",
    "policeman": "police officer",
    "policewoman": "police officer",
    "police sergeant": "police officer",
    "police inspector": "police officer",
    "police constable": "police officer",
    "polis": "police officer",
    "cop": "police officer",
    "copper": "police officer",
    "garda": "police officer",
    "guard in the": "police officer",
    "bobby": "police officer",
    "detective": "police detective",
    "sheriff": "police officer",
    "trucker": "lorry driver",
    "truck driver": "lorry driver",
    "lorry driver": "lorry driver",
    "hgv driver": "lorry driver",
    "wagon driver": "lorry driver",
    "bus man": "bus driver",
    "busman": "bus driver",
    "cab driver": "taxi driver",
    "cabbie": "taxi driver",
    "cabby": "taxi driver",
    "taxi man": "taxi driver",
    "engine driver": "train driver",
    "solicitor": "lawyer",
    "barrister": "lawyer",
    "attorney": "lawyer",
    "postie": "postman",
    "postman": "postman",
    "postwoman": "postman",
    "mailman": "postman",
    "mail carrier": "postman",
    "postal carrier": "postman",
    "postmistress": "postmistress",
    "postmaster": "postmaster",
    "salesman": "salesperson",
    "saleswoman": "salesperson",
    "veterinarian": "vet",
    "janitor": "caretaker",
    "custodian": "caretaker",
    "jannie": "caretaker",
    "schoolteacher": "teacher",
    "school teacher": "teacher",
    "schoolmaster": "teacher",
    "head teacher": "headteacher",
    "headmaster": "headteacher",
    "headmistress": "headteacher",
    "principal": "headteacher",
    "professional footballer": "footballer",
    "pro footballer": "footballer",
    "semi-pro": "footballer",
    "ex-pro": "footballer",
    "former pro": "footballer",
    "soccer player": "footballer",
    "football player": "footballer",
    "soccer coach": "football coach",
    "minister": "minister",
    "coal miner": "miner",
    "pitman": "miner",
    "collier": "miner",
    "sparky": "electrician",
    "spark": "electrician",
    "brickie": "bricklayer",
    "brick layer": "bricklayer",
    "chippie": "carpenter",
    "garbage man": "bin man",
    "binman": "bin man",
    "refuse collector": "refuse collector",
    "gp": "doctor",
    "physician": "doctor",
    "paediatric nurse": "nurse",
    "registered nurse": "nurse",
    "physio": "physiotherapist",
    "physical therapist": "physiotherapist",
    "physical education teacher": "PE teacher",
    "gym teacher": "PE teacher",
    "sports teacher": "PE teacher",
    "kindergarten teacher": "kindergarten teacher",
    "preschool teacher": "nursery teacher",
    "elementary school teacher": "primary school teacher",
    "fisher": "fisherman",
    "fisherman": "fisherman",
    "seaman": "sailor",
    "cleaning lady": "cleaner",
    "charwoman": "cleaner",
    "dustman": "bin man",
    "stewardess": "flight attendant",
    "realtor": "estate agent",
    "real estate agent": "estate agent",
    "grocer": "shopkeeper",
    "newsagent": "newsagent",
    "optician": "optician",
    "veterinary surgeon": "vet",
    "carpet fitter": "carpet fitter",
    "kitchen fitter": "kitchen fitter",
    "groundskeeper": "groundskeeper",
    "greenkeeper": "groundskeeper",
    "auto mechanic": "car mechanic",
    "grease monkey": "mechanic",
    "web developer": "programmer",
    "software developer": "programmer",
    "computer programmer": "programmer",
    "lady of leisure": "housewife",
    "homemaker": "housewife",
    "fish and chip shop owner": "chip shop owner",
    "civil servant": "civil servant",
    "serviceman": "soldier",
    "squaddie": "soldier",
    "marine": "marine",
    "paratrooper": "soldier",
    "storeman": "warehouse worker",
    "warehouseman": "warehouse worker",
    "forklift operator": "forklift driver",
    "stockman": "farm worker",
    "cowboy": "cowboy",
    "track and field athlete": "athlete",
    "track athlete": "athlete",
    "camogie player": "camogie player",
    "baller": "basketball player",
}
