"""Words that tell nothing of where somebody lives when they stand alone.

GENERIC words name a sort of place (koulu, katu), EMPTY ones nothing. COMMON words are names of places too
(Lahti, Päiväkoti Aurinko): they need a capital letter or a generic word beside them. All casefolded.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# By the kind of what is protected (fields of ContactDetails).
GENERIC = {
    "address": _words(
        """
        katu tie kuja polku tori raitti kaari portti väylä bulevardi esplanadi aukio puistotie rinne
        talo gatan gata vägen väg stigen stig gränden gränd torget esplanaden allén bostad lägenhet
        """
    ),
    "municipality": _words("kaupunki kunta hyvinvointialue stad staden kommun"),
    "school": _words(
        """
        koulu peruskoulu alakoulu yläkoulu ala-aste yläaste keskuskoulu yhteiskoulu kyläkoulu kansakoulu
        lukio yhtenäiskoulu erityiskoulu ammattikoulu ammattiopisto opisto oppilaitos esikoulu eskari
        kampus skola skolan grundskola lågstadieskola högstadieskola centralskola gymnasium gymnasiet
        förskola
        """
    ),
    "day_care": _words(
        """
        päiväkoti vuoropäiväkoti perhepäiväkoti ryhmäperhepäiväkoti leikkikoulu esikoti tarha
        lastentarha varhaiskasvatus varhaiskasvatusyksikkö päivähoito ryhmis daghem daghemmet dagis
        förskolan lekskola
        """
    ),
    "workplace": _words(
        """
        yhtiö yritys firma konserni osuuskunta hoivakoti hoitokoti palvelukoti palvelutalo vanhainkoti
        palvelukeskus kotihoito kotipalvelu sairaala terveyskeskus terveysasema neuvola hammashoitola
        apteekki virasto toimisto keskus market supermarket kauppa lähikauppa ruokakauppa rautakauppa
        kirjakauppa kukkakauppa tavaratalo kioski ravintola kahvila pizzeria kebab baari pub
        lounasravintola leipomo konditoria hotelli parturi kampaamo parturi-kampaamo kauneushoitola
        siivouspalvelu siivous pesula korjaamo autokorjaamo tehdas varasto paja työpaja huolto
        kiinteistöhuolto rakennus kuljetus taksi palvelu palvelut kirjasto yliopisto ammattikorkeakoulu
        sjukhus hälsocentral vårdhem servicehus affär butik restaurang kafé bageri fabrik
        """
    ),
}
EMPTY = _words("ja och the as rappu bst lgh c o co pl krs oy ab oyj abp ky tmi ry rf osk")
# Ends of compound street names: such a word tells by itself in a name of many words (Vanha Porvoontie).
STREET_TAILS = (
    "katu", "tie", "kuja", "polku", "raitti", "kaari", "tori", "rinne", "ranta", "mäki", "portti", "aukio",
    "gatan", "vägen", "stigen", "gränden", "torget", "backen", "stranden",
)  # fmt: skip
COMMON = _words(
    """
    lahti salo kotka hanko kolari loppi virta virrat varkaus perho kannus luoto kurikka somero koski
    aura pello laihia sulkava hamina kaarina loviisa salla simo soini inari eno vihti halli sauvo pori
    kitee kemi kuru masku lieto lapua vaala siikainen lemi juva juuka kangasala ii eura lappi pyhä kallio mäki
    ranta harju pelto lehto niitty metsä puisto niemi saari vesi joki kangas suo haka silta järvi lampi
    vuori laakso kumpu notko oja puro korpi aho luhta kivi hiekka santa sora savi turve multa louhi
    luola pyhättö satama laituri mylly paja saha tehdas asema torppa tupa aitta riihi luhti kartano hovi
    linna torni keskusta kylä piha puutarha tarha pihlaja koivu kuusi mänty leppä haapa tammi vaahtera
    lehmus saarni raita paju kataja tuomi omena kirsikka marja mansikka mustikka puolukka vadelma lakka
    karpalo sieni käpy havu ruusu vuokko sinivuokko valkovuokko kielo kissankello päivänkakkara apila
    orvokki voikukka lupiini kanerva kettu karhu susi ilves hirvi peura jänis orava siili mäyrä majava
    saukko hylje norppa lohi hauki ahven kissa koira hevonen lammas lehmä varsa pupu nalle kontio otso
    mesikämmen tiikeri leijona norsu satakieli leppäkerttu perhonen pääsky pääskynen peippo tikka pöllö
    varis harakka haukka joutsen lokki kurki kiuru västäräkki punatulkku tiainen kotkanpesä muurahainen
    kimalainen mehiläinen sammakko etana aurinko kuu tähti iltatähti pilvi taivas sateenkaari sade tuuli
    myrsky lumi hiutale lumihiutale jää pakkanen kastehelmi pisara aamu ilta päivä yö aamurusko
    iltarusko kesä syksy talvi kevät päivänsäde auringonsäde koti kotipesä pesä pikku pieni iso suuri
    uusi vanha ylä ala keski etelä pohjoinen itä länsi itäinen läntinen eteläinen alinen ylinen musta
    valkoinen punainen sininen vihreä keltainen kulta hopea pronssi helmi timantti kristalli onni ilo
    rauha toivo usko rakkaus elämä sisu taika satu unelma haave peikko menninkäinen tonttu keiju haltija
    muumi prinsessa ritari kuningas leikki pelikaani vekkuli vesseli vilperi naperot napero nappula
    nuppu silmu verso versio itu siemen kaisla ruoho heinä ruis kaura ohra vehnä arki apu hyvä hoiva
    huoli turva terve terveys voima väki seura perhe lapsi nuori ihminen ystävä kaveri sydän silmä käsi
    kirkko pappila seurakunta raatihuone maa maja mansikkapaikka polku tieto taito kmarket smarket
    ksupermarket kcitymarket citymarket prisma lidl alepa hesburger seppä suutari räätäli kirvesmies
    kalastaja martti sanomat posti pankki kello kirja sana kuva valo väri soitto laulu tanssi peli pallo
    liikunta uimahalli stor lilla stora gamla nya norra södra östra västra solen solstrålen sol måne
    stjärna blomma skog strand berg äng björk rosen ros dal vik udd näs holme
    """
)
# Frequent first names: in a street or a school they are somebody's name (Aleksis Kiven koulu).
FIRST_NAMES = _words(
    """
    aleksis aino aleksi alma anna anne annika antti arto arttu eeli eemil eero eetu eeva eino elias
    eliel elina ella elli elsa emilia emma ensio erik hanna hannu heikki helena helmi hilja hilma iida
    iina iiris ilmari inka irja jaakko jani janne jarkko jari jenni joel johan johanna johannes jonna
    joona joonas juha juhani juho jukka julia jussi kaarlo kaija kaisa kalle kari karin karl katariina
    kati katri kerttu kimmo kirsi kurt kyllikki laura lauri leena leevi leo liisa lotta maija maria
    marja markku marko martta matias matti mika mikael mikko minna mirja miro mohamed niina niko niklas
    noel olavi olivia onni oona otso otto paavo pasi pauli peetu pekka petra petri pihla pirjo pirkko
    pentti raija reijo riikka ritva roni roope saana saara sami samu samuel sanna sari satu seppo siiri
    simo sini sofia sofie sonja sophia susanna suvi taina tapani tapio tarja teemu tero tiina timo toini
    toivo tommi topi tuomas tuula tuomo urho valtteri veikko venla viivi vilho ville väinö
    """
)
# A note in Swedish calls the place by its Swedish name.
SWEDISH_NAMES = {
    "helsinki": "helsingfors", "espoo": "esbo", "vantaa": "vanda", "kauniainen": "grankulla",
    "turku": "åbo", "tampere": "tammerfors", "porvoo": "borgå", "kirkkonummi": "kyrkslätt",
    "lohja": "lojo", "hanko": "hangö", "inkoo": "ingå", "siuntio": "sjundeå", "sipoo": "sibbo",
    "raasepori": "raseborg", "loviisa": "lovisa", "tuusula": "tusby", "järvenpää": "träskända",
    "kerava": "kervo", "vihti": "vichtis", "hyvinkää": "hyvinge", "hämeenlinna": "tavastehus",
    "lahti": "lahtis", "hamina": "fredrikshamn", "lappeenranta": "villmanstrand", "mikkeli": "s:t michel",
    "savonlinna": "nyslott", "pori": "björneborg", "rauma": "raumo", "uusikaupunki": "nystad",
    "naantali": "nådendal", "parainen": "pargas", "kemiönsaari": "kimitoön", "kaarina": "s:t karins",
    "raisio": "reso", "vaasa": "vasa", "mustasaari": "korsholm", "pietarsaari": "jakobstad",
    "kokkola": "karleby", "uusikaarlepyy": "nykarleby", "kruunupyy": "kronoby", "vöyri": "vörå",
    "maalahti": "malax", "närpiö": "närpes", "kaskinen": "kaskö", "kristiinankaupunki": "kristinestad",
    "oulu": "uleåborg", "raahe": "brahestad", "tornio": "torneå", "kajaani": "kajana",
    "iisalmi": "idensalmi", "pyhtää": "pyttis", "lapinjärvi": "lappträsk", "myrskylä": "mörskom",
    "karkkila": "högfors", "luoto": "larsmo", "maarianhamina": "mariehamn", "ikaalinen": "ikalis",
}  # fmt: skip
BILINGUAL = SWEDISH_NAMES | {swedish: finnish for finnish, swedish in SWEDISH_NAMES.items()}
