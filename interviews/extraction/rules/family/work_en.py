"""English phrases that tell what somebody does for a living without a noun for it: "drives a bus", "runs a bakery"."""

from interviews.extraction.marks import compile_pattern

_DRIVES = (
    r"(?<!\w)(?:drives|drove|driving|driven|used to drive)(?: (?:a|an|the|for|HIS|big|his|her|those|"
    r"one of the|number|one|two|three|four|five|six|seven|eight|nine|ten|\d+|school|city))* "
)
_WORKS = (
    r"(?:(?<!\w)(?:works|worked|work|working|is|was|are|were|been|did|does|spent|started|serves|served|had|has|"
    r"got)|['’]s)(?!\w)[^.;!?]{0,36}? "
)
_RUNS = (
    r"(?<!\w)(?:runs|ran|run|running|has|had|have|got|owns|owned|own|keeps|kept|opened|opening|manages|managed|"
    r"took over|taken over|started|set up)(?: \w+)? (?:an?|the|his|her|their|HIS|OUR|our|two|three|own|"
    r"family)(?: [a-z-]+){0,2} "
)
_PLAYS = (
    r"(?<!\w)(?:plays|played|playing|play)(?: (?:professional|pro|semi-pro|county|a bit of|club|"
    r"international|first-class|college|some|the|for))* "
)

_DRIVEN = (
    ("bus driver", r"bus(?:es)?|coach(?:es)?|school bus"),
    ("taxi driver", r"taxis?|cabs?|black cab|minicab|Uber"),
    (
        "lorry driver",
        r"lorr(?:y|ies)|trucks?|HGVs?|wagons?|artics?|rigs?|semi|eighteen-wheeler|18-wheeler|tankers?|long-haul",
    ),
    ("delivery driver", r"(?:delivery )?vans?|DPD|UPS|DHL|FedEx|Hermes|Evri|Amazon|deliveries"),
    ("train driver", r"trains?|the Tube|Tube|the metro|freight trains"),
    ("tram driver", r"trams?"),
    ("ambulance driver", r"ambulances?"),
    ("forklift driver", r"forklifts?"),
    ("crane operator", r"cranes?"),
    ("digger driver", r"diggers?"),
    ("tractor driver", r"tractors?"),
    ("refuse collector", r"bin (?:lorry|wagon)|dustcart|garbage truck"),
)
_PLACES = (
    ("postal worker", r"(?:at|in|for) the (?:local )?post office|(?:at|for|with) the post office"),
    (
        "postman",
        r"(?:for|at|with) (?:the )?(?:Royal Mail|An Post|USPS|the Postal Service|the post(?! office))|on the post",
    ),
    ("railway worker", r"(?:on|for|with) the (?:railways?|railroad|trains)|for (?:Network Rail|Amtrak|British Rail)"),
    ("bank clerk", r"(?:in|at|for) (?:a|the) (?:local )?bank"),
    ("hospital worker", r"(?:in|at) (?:a|the) (?:\w+ )?(?:hospital|infirmary)|for the NHS"),
    ("care worker", r"in (?:a|the|an old folks['’]) (?:care|nursing|old people['’]s) home|in (?:social )?care"),
    ("nursery worker", r"(?:in|at) (?:a|the) (?:nursery|kindergarten|crèche|creche|daycare)"),
    ("office worker", r"in (?:an|the) office|in the (?:club )?office"),
    (
        "shop assistant",
        r"(?:in|at) (?:a|the) (?:\w+ )?(?:shop|supermarket|store|corner shop)|(?:at|in|for) (?:Tesco|Asda|Aldi|Lidl|"
        r"Sainsbury['’]s|Morrisons|Dunnes|Walmart|Target|Greggs|M&S|Boots)",
    ),
    ("cashier", r"on the (?:tills?|checkouts?)"),
    ("miner", r"(?:down|in) (?:the|a) (?:pits?|mines?|colliery|coal mines?)|down the pit"),
    ("steelworker", r"(?:in|at) the (?:steelworks|steel ?mills?|steel)"),
    ("shipyard worker", r"(?:in|at|on) the (?:ship)?yards?|in the shipyards?"),
    ("dockworker", r"(?:on|at|in) the (?:docks?|port|harbour)"),
    ("oil rig worker", r"on (?:the|an?) (?:oil )?rigs?|offshore"),
    (
        "factory worker",
        r"(?:in|at) (?:a|the) (?:\w+ )?(?:factory|mill|plant|cannery|brickworks)|on the (?:assembly|production) line|"
        r"on the line at|(?:at|for) (?:Ford|Nissan|Vauxhall|Toyota|General Motors|GM|Rolls-Royce)",
    ),
    ("bus driver", r"on the buses"),
    ("taxi driver", r"on the taxis"),
    ("construction worker", r"on (?:the )?(?:building |construction )?sites?|in construction|in the building trade"),
    ("fisherman", r"on (?:the|a) (?:fishing )?(?:boats?|trawlers?)|at the fishing"),
    ("soldier", r"in the (?:British |US |Irish )?(?:army|Army|forces|Marines|military|paras|Paras)"),
    ("sailor", r"in the (?:Royal )?(?:navy|Navy)|at sea|in the merchant navy"),
    ("airman", r"in the (?:RAF|air force|Air Force)"),
    ("council worker", r"(?:for|at|with|on) the (?:local )?(?:council|county council|cooncil)"),
    ("firefighter", r"(?:in|for|with) the fire (?:service|brigade|department)"),
    ("police officer", r"(?:in|for|with|on) the (?:police|polis|force|guards|Guards|Garda)(?! (?:station|dog))"),
    ("refuse collector", r"on the bins"),
    ("IT worker", r"in (?:IT|computers|software|tech)"),
    ("warehouse worker", r"in (?:a|the) (?:\w+ )?warehouse|at the warehouse"),
    ("cook", r"in (?:a|the) (?:\w+ )?(?:kitchens?|canteen)"),
    ("waitress", r"waiting tables"),
    ("bar worker", r"behind (?:a|the) bar|in (?:a|the) pub"),
    ("farm worker", r"on (?:a|the) farms?|in the fields"),
    ("cleaner", r"cleaning (?:jobs|offices|houses|schools|hotels|hospitals|rooms)"),
    ("estate agent", r"in (?:real estate|property)"),
    ("insurance agent", r"in insurance"),
    ("accountant", r"in (?:accounts|accountancy|accounting)"),
    ("banker", r"in (?:banking|finance)"),
    ("teacher", r"in teaching"),
    ("nurse", r"in nursing|on the wards?"),
    ("football coach", r"(?:coach|manager|in charge) (?:of|at) (?:the )?(?:CLUB|LEVEL)"),
)
_BUSINESSES = (
    ("baker", r"(?:\w+ )?(?:bakery|bakers|baker['’]s)"),
    ("butcher", r"(?:butchers|butcher['’]s)(?: shop)?"),
    ("publican", r"(?:pub|boozer|inn|local|bar|saloon)"),
    ("farmer", r"(?:\w+ )?(?:farm|smallholding|croft|ranch|cattle|sheep)"),
    ("car mechanic", r"(?:garage|repair shop|body shop|auto shop)"),
    ("chip shop owner", r"(?:chippy|chipper|chip shop|fish and chip shop)"),
    ("restaurant owner", r"(?:\w+ )?(?:restaurants?|takeaway|diner|curry house|pizzeria)"),
    ("café owner", r"(?:café|cafe|caff|coffee shop|tea room)"),
    (
        "shopkeeper",
        r"(?:corner |village |hardware |clothes |convenience |sweet )?(?:shop|store|stores)|"
        r"newsagents?(?:['’]s)?|off-licence",
    ),
    ("hairdresser", r"(?:hair )?(?:salon|hairdressers|hairdresser['’]s)"),
    ("barber", r"barber ?shop|barbers|barber['’]s"),
    ("hotelier", r"(?:hotel|B&B|guest ?house|bed and breakfast)"),
    ("florist", r"(?:florists|florist['’]s|flower shop|flower stall)"),
    ("pharmacist", r"(?:pharmacy|chemists|chemist['’]s)"),
    ("doctor", r"(?:GP |doctor['’]s |medical )(?:practice|surgery)"),
    ("dentist", r"dental practice"),
    ("lawyer", r"(?:law firm|legal practice)"),
    ("builder", r"(?:building|construction) (?:firm|company|business)"),
    ("plumber", r"plumbing (?:firm|company|business)"),
    ("landscaper", r"landscaping (?:firm|company|business)"),
    ("haulier", r"(?:haulage|trucking|transport) (?:firm|company|business)"),
    ("taxi company owner", r"(?:taxi|cab) (?:firm|company)"),
    ("bookseller", r"(?:bookshop|bookstore)"),
    ("dance teacher", r"dance (?:school|studio)"),
    ("market trader", r"(?:market )?stall"),
    ("fisherman", r"(?:fishing |lobster |shrimp )(?:boat|boats)|trawler"),
    ("winegrower", r"(?:vineyard|winery)"),
    ("brewer", r"brewery"),
    ("gym owner", r"(?:gym|boxing gym)"),
    ("launderette owner", r"(?:launderette|laundromat|dry cleaners|dry cleaner['’]s)"),
    ("petrol station owner", r"(?:petrol|gas|filling) station"),
    ("undertaker", r"(?:undertakers|undertaker['’]s|funeral home)"),
    ("driving instructor", r"driving school"),
    ("business owner", r"(?:small |own |cleaning |catering )?(?:business|company|firm)"),
)
_SPORTS = (
    ("basketball player", "basketball|hoops"),
    ("rugby player", r"rugby(?: league| union)?"),
    ("cricketer", "cricket"),
    ("netball player", "netball"),
    ("ice hockey player", "ice hockey"),
    ("hockey player", "(?:field )?hockey"),
    ("tennis player", "tennis"),
    ("volleyball player", "volleyball"),
    ("handball player", "handball"),
    ("baseball player", "baseball"),
    ("softball player", "softball"),
    ("hurler", "hurling"),
    ("camogie player", "camogie"),
    ("Gaelic footballer", "Gaelic(?: football)?"),
    ("lacrosse player", "lacrosse"),
    ("water polo player", "water polo"),
    ("golfer", "golf"),
    ("darts player", "darts"),
    ("snooker player", "snooker"),
    ("shinty player", "shinty"),
    ("American football player", "American football|linebacker|quarterback"),
    ("badminton player", "badminton"),
    ("pianist", "piano"),
    ("musician", "fiddle|violin|trumpet|accordion|drums|guitar|in a band|in an orchestra"),
)
_VERBS = (
    ("teacher", r"(?:teaches|taught|teaching)(?! (?:ME|me|us|WE|HE|him|her|SELF|you|MY))"),
    ("nurse", r"nurse[sd](?= (?:at|in|on))"),
    ("fisherman", r"(?:fishes|fished)(?= (?:for|out|off|in|the))"),
    ("farmer", r"(?:farms|farmed|keeps sheep|keeps cows|rears \w+|grows \w+|grew \w+es)"),
    ("dairy farmer", r"(?:milks|milked)(?: \w+)? cows"),
    ("hairdresser", r"(?:cuts|cut|does|did) (?:people['’]s )?hair"),
    (
        "cleaner",
        r"(?:cleans|cleaned)(?= (?:houses|offices|schools|hotels|the|for|at|rooms|hospitals|other))|"
        r"cleaning (?:offices|houses)",
    ),
    ("school cook", r"(?:cooks|cooked|makes|made) (?:the )?school (?:dinners|meals)"),
    ("dinner lady", r"(?:serves|served|does|did) (?:the )?school dinners"),
    ("cook", r"(?:cooks|cooked)(?= (?:in|at|for a|for the))"),
    ("seamstress", r"(?:sews|sewed|sewing|makes dresses|made dresses)"),
    ("bricklayer", r"(?:lays|laid|laying) bricks"),
    ("plasterer", r"plaster(?:s|ed|ing)(?! cast)"),
    ("welder", r"weld(?:s|ed|ing)"),
    ("car mechanic", r"(?:fixes|fixed|repairs|repaired|mends) (?:cars|engines|motorbikes|trucks)"),
    ("plumber", r"(?:fixes|fixed|fits|fitted|installs) (?:boilers|bathrooms|pipes)"),
    ("roofer", r"(?:fixes|fixed|does|did) roofs"),
    ("painter and decorator", r"(?:paints|painted) (?:houses|walls for)"),
    (
        "postman",
        r"(?:delivers|delivered|delivering|carries|carried) (?:the |people['’]s )?(?:post|mail|letters)|"
        r"had a (?:post|paper) round",
    ),
    ("delivery driver", r"(?:delivers|delivered|delivering) (?:parcels|pizzas?|packages|food|groceries|furniture)"),
    ("midwife", r"(?:delivers|delivered|delivering) babies"),
    ("milkman", r"(?:delivers|delivered) (?:the )?milk"),
    ("car salesman", r"(?:sells|sold|selling) (?:used |second-hand )?(?:cars|motors)"),
    ("insurance salesman", r"(?:sells|sold|selling) insurance"),
    ("estate agent", r"(?:sells|sold|selling) (?:houses|homes|property)"),
    ("market trader", r"(?:sells|sold|selling) (?:fruit|fish|flowers|veg|vegetables|clothes|shoes)"),
    ("boat builder", r"(?:builds|built) boats"),
    ("shipbuilder", r"(?:builds|built) ships"),
    ("builder", r"(?:builds|built) houses"),
    ("preacher", r"(?:preaches|preached)"),
    ("referee", r"(?:referees|refereed|refs|reffed)"),
    (
        "football coach",
        r"(?:coaches|coached|manages|managed) (?:the |a )?(?:CLUB|LEVEL|under-\w+|Sunday league|kids|girls|"
        r"youth|local)",
    ),
    ("boxer", r"boxed"),
    ("swimmer", r"swam(?= for)|swims(?= for)"),
    ("wrestler", r"(?:wrestled|wrestles)(?= (?:for|at|in))"),
    (
        "runner",
        r"ran (?:the )?(?:\d+ metres|marathons|cross-country|track)|runs marathons|(?:ran|runs) for (?:NATION|"
        r"the county)",
    ),
    (
        "student",
        r"(?:is|['’]s|was) (?:at (?:uni|university|college|law school|med school)|studying|reading)(?! the)|"
        r"(?:studies)(?= \w)",
    ),
    ("writer", r"(?:writes|wrote) (?:books|novels|poems|for the \w+)"),
    ("carer", r"(?:looks|looked) after (?:old|elderly|disabled) (?:people|folk)"),
    ("electrician", r"(?:does|did) the electrics|(?:wires|wired|rewires) houses"),
    ("shepherd", r"(?:shears|sheared|herds) sheep"),
)
_PLAYED = (
    r"(?:played|plays|used to play|playing)(?: football| soccer| professionally| professional football| pro|"
    r" in goal| semi-pro| once| "
    r"a few games| centre-half| centre-back| up front| left-back)*(?: for| at| with) (?:the )?(?:CLUB|NATION)",
    r"(?:kept goal|was in goal|turned out|scored goals|signed|captained|was on the books|won caps|"
    r"was capped)(?: for| at| with| by)? "
    r"(?:the )?(?:CLUB|NATION)",
    r"(?:was|is|['’]s) (?:an? )?(?:\w+ )?(?:pro|professional|footballer|goalkeeper|keeper|goalie|centre-half|"
    r"centre-back|centre-forward|striker|winger|left-back|right-back|full-back|midfielder|international)(?: himself|"
    r" herself| too| as well)?(?= (?:at|for|with|in)|[,.])",
)


def _patterns() -> tuple[tuple[str, str], ...]:
    return (
        *((trade, rf"{_DRIVES}(?:{what})(?!\w)") for trade, what in _DRIVEN),
        *((trade, rf"{_WORKS}(?:{what})(?!\w)") for trade, what in _PLACES),
        *((trade, rf"{_RUNS}(?:{what})(?!\w)") for trade, what in _BUSINESSES),
        *((trade, rf"{_PLAYS}(?:{what})(?!\w)") for trade, what in _SPORTS),
        *((trade, rf"(?<!\w)(?:{what})(?!\w)") for trade, what in _VERBS),
        *(("footballer", rf"(?<!\w){what}") for what in _PLAYED),
    )


# trade, pattern from the verb on
WORK_EN = tuple((trade, compile_pattern(source)) for trade, source in _patterns())
