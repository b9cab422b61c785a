"""Who the invented families are and how far each has come. Every name and word here is made up."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Member:
    first_names: str
    last_name: str
    role: str
    age: int = 0  # whole years today, children only
    household: str = ""
    custody: str = "joint"  # adults only
    language: str = "fi"
    interpreter: str = ""
    protected: bool = False
    contact: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Family:
    state: str  # how far the family has come, see build.STEPS
    members: list[Member]
    purpose: str
    wish: str
    law: str = "child_welfare"
    language: str = "fi"
    days_ago: int = 30  # when the referral was begun
    review_in: int = 60  # days from today to the review agreed in the plan
    social_worker: str = "katariina"
    network: list[tuple[str, str, str]] = field(default_factory=list)
    answer: str = ""
    plan: dict[str, Any] = field(default_factory=dict)


def child(name: str, last: str, age: int, household: str = "äidin luona") -> Member:
    return Member(name, last, "child", age=age, household=household)


PLAN_FI: dict[str, Any] = {
    "situation": "Arki on ollut kiireistä. Aamuisin lähdetään usein riidellen. Illalla kaikki väsyvät.",
    "strengths": "Perheessä nauretaan paljon. Vanhemmat pyytävät apua ajoissa. Mummi auttaa, kun pyydetään.",
    "what_works": "Lauantaiaamun pannukaakku ja iltasatu.",
    "what_does_not": "Puhelimet ruokapöydässä ja myöhään venyvät illat.",
    "change_wished": "Että kotona olisi rauhallista ja kaikki saisivat nukuttua.",
    "content_and_delivery": "Kaksi tapaamista viikossa kotona, toinen illalla. Kirjaamme yhdessä lopuksi.",
    "cancellation": "Viesti edellisenä iltana riittää. Jos työntekijä peruu, hän ehdottaa heti uutta aikaa.",
    "agreed_next_steps": "Työntekijät tuovat kuvallisen iltalistan ensi viikolla.",
    "distribution": "Vanhemmat ja sosiaalityöntekijä",
    "place": "koti",
    "goal": "Illat rauhoittuvat",
    "goal_words": "”Että ei tarttis huutaa.”",
    "goal_indicator": "Neljänä iltana viidestä nukkumaan mennään ilman riitaa.",
    "goal_means": "Iltalista kuvista. Työntekijä mukana kahtena iltana viikossa kuukauden ajan.",
    "goal_two": "Vanhemmat sopivat asioista keskenään",
    "goal_two_indicator": "Kerran viikossa puhelu ilman lapsia.",
    "goal_two_means": "Yhteinen kalenteri, johon kumpikin kirjaa.",
    "view": "”Musta ois kiva, jos iltaisin pelattais eikä tapeltais.”",
    "view_place": "kotona, viime viikolla",
    "box": "Toivon iltoja, joissa ehtisi vain olla.",
    "differing": "Minusta ongelma on enemmän työvuoroissa kuin illoissa. Suostun silti tähän.",
    "comment": "Hyvä ja selkeä suunnitelma. Kirjatkaa vielä, miten lapsen koulu otetaan mukaan.",
}
PLAN_SV: dict[str, Any] = {
    "situation": "Familjen har nyligen flyttat. Barnen trivs i skolan. Föräldrarna är trötta och ensamma.",
    "strengths": "Föräldrarna är varma och tålmodiga. Barnen leker fint tillsammans.",
    "what_works": "Gemensam middag varje kväll.",
    "what_does_not": "Läxorna, när svenskan inte räcker till.",
    "change_wished": "Att få hjälp med läxorna och någon att prata med.",
    "content_and_delivery": "Ett möte i veckan hemma, med tolk. Vi skriver tillsammans i slutet.",
    "cancellation": "Ett meddelande kvällen innan räcker.",
    "place": "hemmet",
    "goal": "Läxorna blir gjorda utan tårar",
    "goal_words": "”Jag vill kunna läsa själv.”",
    "goal_indicator": "Läxorna är klara fyra kvällar av fem.",
    "goal_means": "Läxhjälp på biblioteket på onsdagar. Familjehandledaren är med de första gångerna.",
    "goal_two": "Föräldrarna hittar vänner på orten",
    "goal_two_indicator": "Någon att ringa till.",
    "goal_two_means": "Besök på familjecaféet tillsammans.",
    "box": "Jag hoppas på kvällar då vi hinner bara vara.",
    "view": "”Det är bra hemma, men mamma är ledsen ibland.”",
    "view_place": "hemma, med tolk",
}

FAMILIES = [
    Family(
        "draft",
        [child("Aava Helmi", "Hiekkaranta", 8), Member("Heini", "Hiekkaranta", "parent", custody="sole")],
        "Perhe toivoo apua aamuihin ja koulunkäyntiin.",
        "",
        days_ago=2,
    ),
    Family(
        "draft",
        [
            child("Saga", "Björkvall", 6, "hemma hos båda"),
            Member("Annika", "Björkvall", "parent", language="sv"),
            Member("Rasmus", "Björkvall", "parent", language="sv"),
        ],
        "Familjen önskar stöd i vardagen efter att småsyskonet föddes.",
        "”Att någon kom hem till oss och såg hur det är.”",
        law="social_welfare",
        language="sv",
        days_ago=1,
        social_worker="petra",
    ),
    Family(
        "sent",
        [
            child("Otso", "Kuusivirta", 11),
            child("Vilma", "Kuusivirta", 7),
            Member("Jaana", "Kuusivirta", "parent"),
            Member("Petri", "Kuusivirta", "parent", household="naapurikunnassa"),
        ],
        "Perhe toivoo tukea vanhemmuuteen eron jälkeen ja yhteisiä sääntöjä kahteen kotiin.",
        "”Että lapset ei jäis meidän väliin.”",
        law="social_welfare",
        days_ago=4,
    ),
    Family(
        "returned",
        [child("Neela", "Mäntylampi", 5), Member("Sanni", "Mäntylampi", "parent", custody="sole")],
        "Perhe toivoo apua iltoihin ja äidin jaksamiseen.",
        "”Vähän apua, ettei tarttis pärjätä yksin.”",
        days_ago=8,
        answer="Voiko perheelle soittaa suoraan, ja minä iltoina aloitustapaaminen sopisi?",
    ),
    Family(
        "declined",
        [child("Eino", "Rantakallio", 3), Member("Milla", "Rantakallio", "parent", custody="sole")],
        "Perhe toivoo lastenhoitoapua viikonloppuihin.",
        "",
        law="social_welfare",
        days_ago=20,
        answer="Perhe tarvitsee lastenhoitoapua, ei perhetyötä. Kotipalvelu vastaa tähän paremmin.",
    ),
    Family(
        "queued",
        [
            child("Lumi", "Suvijoki", 9),
            Member("Kaisa", "Suvijoki", "parent"),
            Member("Antero", "Suvijoki", "parent"),
        ],
        "Perhe toivoo apua koulupoissaoloihin ja puhelimen käytöstä sopimiseen.",
        "”Että meillä taas juteltais.”",
        days_ago=12,
    ),
    Family(
        "started",
        [
            child("Iiris", "Harjunsalo", 4, "äidin luona"),
            Member(
                "Noora", "Harjunsalo", "parent", custody="sole", protected=True,
                contact={"phone": "000 555 0101", "address": "Keksittypolku 4 A", "postal_code": "00000",
                         "municipality": "Meriharju"},
            ),
        ],
        "Äiti ja lapsi ovat muuttaneet turvaan. Perhe toivoo tukea uuden arjen rakentamiseen.",
        "”Että saadaan olla rauhassa.”",
        days_ago=18,
    ),
    Family(
        "writing",
        [
            child("Yasmin", "Rosenholm", 9, "hemma"),
            child("Elias", "Rosenholm", 6, "hemma"),
            Member("Laleh", "Rosenholm", "parent", language="sv", interpreter="dari"),
            Member("Omid", "Rosenholm", "parent", language="sv", interpreter="dari"),
        ],
        "Familjen önskar stöd i vardagen och i kontakten med skolan.",
        "”Att förstå hur saker fungerar här.”",
        law="social_welfare",
        language="sv",
        days_ago=25,
        network=[("Maria Ekblom", "klasslärare", "skolan")],
        plan=PLAN_SV,
    ),
    Family(
        "with_family",
        [
            child("Kerttu", "Vesiniemi", 13),
            child("Onni", "Vesiniemi", 8),
            Member("Riikka", "Vesiniemi", "parent"),
            Member("Tuomas", "Vesiniemi", "parent", household="omassa kodissaan"),
        ],
        "Perhe toivoo, että illat rauhoittuvat ja vanhemmat sopivat lasten asioista keskenään.",
        "”Että kotiin ois kiva tulla.”",
        days_ago=35,
        network=[("Leena V.", "mummi", "")],
        plan=PLAN_FI,
    ),
    Family(
        "submitted",
        [
            child("Aleksi", "Lehtisaari", 14),
            Member("Minna", "Lehtisaari", "parent"),
            Member("Janne", "Lehtisaari", "parent", household="omassa kodissaan"),
        ],
        "Perhe toivoo apua nuoren koulunkäyntiin ja kodin sääntöihin.",
        "”Et ne ei koko ajan kyselis.”",
        days_ago=40,
        plan=PLAN_FI,
    ),
    Family(
        "plan_returned",
        [
            child("Enni", "Kallioniemi", 12),
            child("Toivo", "Kallioniemi", 10),
            Member("Päivi", "Kallioniemi", "parent", custody="sole"),
        ],
        "Perhe toivoo tukea arkeen vuorotyön keskellä.",
        "”Että joku ymmärtäis.”",
        days_ago=45,
        plan=PLAN_FI,
    ),
    Family(
        "working",
        [
            child("Helmi", "Pihlajapuro", 12),
            child("Väinö", "Pihlajapuro", 5),
            Member("Satu", "Pihlajapuro", "parent"),
            Member("Marko", "Pihlajapuro", "parent"),
        ],
        "Perhe toivoo apua iltoihin ja vanhempien jaksamiseen.",
        "”Että isi ja äiti ei ois niin väsyneitä.”",
        days_ago=70,
        network=[("Aune P.", "mummi", ""), ("Ilona Korpela", "luokanopettaja", "koulu")],
        plan=PLAN_FI,
    ),
    Family(
        "in_work",
        [
            child("Elsa", "Koivulaakso", 13),
            child("Leo", "Koivulaakso", 9),
            child("Hilla", "Koivulaakso", 6),
            Member("Anni", "Koivulaakso", "parent"),
            Member("Ville", "Koivulaakso", "parent", household="omassa kodissaan"),
        ],
        "Perhe toivoo apua aamuihin ja iltoihin sekä vanhempien yhteisiin sopimuksiin.",
        "”Että kotona ois kivaa taas.”",
        days_ago=88,
        review_in=3,
        network=[("Ritva K.", "mummi", ""), ("Sari Aalto", "luokanopettaja", "koulu")],
        plan=PLAN_FI,
    ),
    Family(
        "overdue",
        [
            child("Niilo", "Kivisalmi", 7),
            Member("Outi", "Kivisalmi", "parent", custody="sole"),
        ],
        "Perhe toivoo apua nukkumaanmenoon ja äidin jaksamiseen.",
        "”Että sais nukuttua.”",
        days_ago=80,
        review_in=-9,
        plan=PLAN_FI,
    ),
    Family(
        "closing",
        [
            child("Oliver", "Saarijoki", 11),
            child("Aino", "Saarijoki", 8),
            Member("Johanna", "Saarijoki", "parent"),
            Member("Mika", "Saarijoki", "parent"),
        ],
        "Perhe toivoo apua arjen rytmiin.",
        "”Että ei tarttis aina kiirehtiä.”",
        days_ago=130,
        review_in=-30,
        network=[("Kaarina S.", "mummi", "")],
        plan=PLAN_FI,
    ),
    Family(
        "closed",
        [
            child("Venla", "Metsähovi", 12),
            Member("Tanja", "Metsähovi", "parent"),
            Member("Arto", "Metsähovi", "parent"),
        ],
        "Perhe toivoo apua koulunkäyntiin ja iltoihin.",
        "”Että äiti ja isi juttelis.”",
        days_ago=95,
        review_in=-20,
        plan=PLAN_FI,
    ),
]  # fmt: skip
