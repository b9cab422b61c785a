"""The invented family Lehtovaara-Salmisto in words: what was written with them, each thing on its own day."""

from typing import Any

Fields = dict[str, Any]
NIINA, JARKKO, OONA, EETU, PIHLA = "niina", "jarkko", "oona", "eetu", "pihla"

REFERRAL = {
    "purpose": "Perhe toivoo apua arjen sujumiseen. Tarkoitus on saada aamut ja illat rauhallisemmiksi, tukea Oonan koulunkäyntiä ja keventää vastuuta, jota Oona kantaa nuoremmista sisaruksistaan. Vanhemmat tarvitsevat tukea siihen, että lasten asioista sovitaan samalla tavalla kummassakin kodissa.",
    "background": "Koulu teki tammikuussa lastensuojeluilmoituksen Oonan poissaoloista (62 tuntia syyslukukaudella). Vanhemmat erosivat keväällä 2023. Äiti tekee kotihoidossa aamu- ja iltavuoroja. Aamuvuoroviikoilla Oona herättää sisarukset, laittaa aamupalan ja vie Pihlan päiväkotiin ennen omaa kouluaan. Äiti kertoo olevansa niin väsynyt, että illat menevät usein huutamiseen, ja pahoittelee sitä itse. Isä on huolissaan Oonan koulusta, mutta kokee, ettei hänelle kerrota asioista ajoissa.",
    "family_wish": "Äiti: ”Että joku katsoisi meidän arkea sisältä päin eikä vain neuvoisi puhelimessa.”\nIsä: ”Että lapsilla olisi samat säännöt molemmissa paikoissa.”\nOona: ”Että mun ei tarttis olla varaäiti.”\nEetu: ”Että äiti ei olisi niin väsynyt ja ehtisi pelata.”",
    "children_views": "Oonaa on kuultu 22.1. ja 27.1. kahden kesken koululla; hän haluaa, että perhetyö tulee. Eetun kanssa keskusteltiin tunnekorttien avulla 23.1. Pihlaa on havainnoitu kotona leikin aikana.",
    "agreed_with_family": "Lähete on luettu läpi äidin kanssa 2.2. ja isän kanssa puhelimessa 3.2. Perheelle saa soittaa suoraan. Tapaamisia toivotaan alkuun kaksi viikossa, osa illalla.",
    "safety": "Perheessä on iso, ystävällinen koira (Rölli); ei tiedossa uhkatilanteita.",
}
SECTIONS = {
    "situation": "Lasten kannalta: Oonalla on ollut vastuuta, joka kuuluu aikuiselle. Hän on hyvä sisarusten kanssa, mutta jää usein kotiin, kun aamu on mennyt pieleen eikä hän ”enää viitsi mennä myöhässä”. Eetu viihtyy koulussa ja kaipaa äidin kanssa kahdenkeskistä aikaa. Pihla nukahtaa myöhään ja on aamuisin itkuinen.\n\nVanhempien kannalta: Niina rakastaa työtään, mutta vuorot ja yksin pyöritetty arki vievät voimat. Jarkko haluaa olla mukana ja saada tiedon suoraan, ei lasten kautta.",
    "strengths": "Perheessä nauretaan paljon silloin, kun kukaan ei ole liian väsynyt. Niina pyytää apua rehellisesti. Jarkko hakee lapset aina sovittuna aikana. Oona on taitava järjestämään asioita ja piirtää hienosti. Eetu muistaa kaikkien vuorot. Mummi auttaa, kun pyydetään. Rölli pitää huolen siitä, että ulos lähdetään.",
    "change_wished": "Tavallisia aamuja, ja että kukin saisi olla omassa osassaan: lapset lapsina, aikuiset aikuisina.",
    "content_and_delivery": "Kaksi tapaamista viikossa, 1,5–2 tuntia kerrallaan; aamuja, iltoja ja yksi lauantai kuussa. Tiina on vastuutyöntekijä, Mikael Oonan ja Eetun oma aikuinen perhetyössä. Kirjaamme jokaisen tapaamisen lopuksi yhdessä. Jos asia ei sovi lasten kuultavaksi, kirjaamme sen erikseen aikuisen kanssa.",
    "cancellation": "Peruminen tekstiviestillä viimeistään edellisenä iltana; jos työntekijä peruu, hän ehdottaa heti uutta aikaa.",
    "agreed_next_steps": "Tiina lähettää isälle suunnitelman paperilla 9.3. mennessä. Katariina soittaa kuraattorille.",
    "other_matters": "Rölli-koira; Eetulla pähkinäallergia; perheelle sopii paperi paremmin kuin puhelin: tavoitteista tehdään lyhyt lappu jääkaapin oveen (ilman Oonan koulutavoitetta).",
    "distribution": "Niina, Jarkko, Oona, sosiaalityöntekijä",
}
NEGOTIATIONS = [
    (
        "2026-02-13",
        "sosiaaliasema",
        "Niina, Jarkko, Oona, Katariina Vesanto, Tiina Ahonkallio, Mikael Sundqvist",
    ),
    ("2026-02-19", "koti", "Niina, Oona, Eetu, Pihla, Tiina Ahonkallio, Mikael Sundqvist"),
    (
        "2026-03-04",
        "koti",
        "Niina, Oona, Eetu, Pihla, Katariina Vesanto, Tiina Ahonkallio, Mikael Sundqvist; Jarkko etäyhteydellä",
    ),
]
# (title, owner, child's words, indicator, means, {voice: (now, wished)}); "" is the workers' voice.
GOALS: list[tuple[str, str, str, str, str, dict[str, tuple[int, int]]]] = [
    ("Aamut ja illat sujuvat niin, ettei kenenkään tarvitse huutaa", "koko perhe",
     "”Että on semmonen tavallinen aamu.” (Eetu)",
     "Neljänä arkiaamuna viidestä kaikki lähtevät ajoissa. Pihla nukkuu klo 21.",
     "Työntekijät mukana kahdessa aamussa ja kahdessa illassa helmi–maaliskuussa. Kuvallinen aamu- ja iltalista. Iltavuoroviikoilla mummi tiistaisin. Äiti selvittää työnantajalta aamuvuorojen aloitusajan siirtoa 15.3. mennessä.",
     {NIINA: (3, 7), JARKKO: (4, 7), OONA: (2, 7), EETU: (4, 8), "": (3, 7)}),
    ("Oona käy koulua ja saa olla nuori", "Oona",
     "”Ettei mun tarvi olla se joka muistaa kaiken. Ja että mä pääsen torstaisin kuvikseen.” (Oona)",
     "Selvittämättömiä poissaoloja enintään 5 tuntia kuukaudessa. Oona käy kuvataidekerhossa torstaisin. Oona ei vie Pihlaa päiväkotiin arkiaamuina.",
     "Oona ja Mikael tapaavat joka toinen viikko kahden kesken. Kuraattori sopii Oonan kanssa aamutekstiviestin. Äiti ja isä kertovat Oonalle yhdessä, mitkä asiat ovat aikuisten. Portaat: −2 poissaoloja yli 20 t/kk, −1 11–20, 0 enintään 10, +1 enintään 5, +2 ei selvittämättömiä.",
     {OONA: (2, 8), NIINA: (3, 8), JARKKO: (3, 8), "": (3, 7)}),
    ("Äiti jaksaa ja vanhemmat sopivat lasten asioista keskenään", "Niina ja Jarkko",
     "”Että saisi joskus hengittää.” (Niina) ”Ettei tarvitse kysyä lapsilta, mitä on sovittu.” (Jarkko)",
     "Vanhemmilla on yhteinen kalenteri, johon kumpikin kirjaa. Kerran kuussa vanhempien puhelu ilman lapsia. Äidillä on viikossa yksi oma ilta.",
     "Tiina tapaa äitiä kahden kesken joka toinen viikko. Vanhempien yhteinen tapaaminen maaliskuussa ja toukokuussa. Isä ottaa lapset yhden ylimääräisen illan viikossa huhtikuusta alkaen. Äiti varaa ajan työterveyteen 20.3. mennessä.",
     {NIINA: (2, 6), JARKKO: (3, 7), "": (3, 6)}),
]  # fmt: skip
PLAN_VIEWS = {
    OONA: (
        "alone",
        "koululla 25.2. ja perheen kanssa 4.3.",
        "Oona haluaa, että aamut hoitaa aikuinen. Hän ei halua, että hänen poissaoloistaan puhutaan Eetun kuullen.",
    ),
    EETU: (
        "cards",
        "kotona 19.2.",
        "Eetu valitsi kortin, jossa nalle makaa peiton alla: ”Tää on äiti perjantaina.”",
    ),
    PIHLA: (
        "observed",
        "leikissä 19.2. ja 4.3.",
        "Pihla hakee äidin syliä ja rauhoittuu siinä nopeasti; iltatoimissa hän siirtyy hetkestä toiseen parhaiten laulun avulla.",
    ),
}
NIINAS_BOX = "Että saisi joskus hengittää."
JARKKOS_BOX = "Ettei tarvitse kysyä lapsilta, mitä on sovittu."
PLAN_DIFFERING = "Minusta poissaolot johtuvat enemmän puhelimesta kuin aamuista. Suostun silti tähän."

ALL, FAMILY = [OONA, EETU, PIHLA], [NIINA, OONA, EETU, PIHLA]
BOTH = ["tiina", "mikael"]
# Each: day, start, end, kind, place, participants, workers, children concerned, fields, who acknowledged.
ENTRIES: list[dict[str, Any]] = [
    {"day": "2026-02-13", "start": "14:00", "end": "15:30", "kind": "start_negotiation", "place": "office",
     "who": [NIINA, JARKKO, OONA], "workers": [*BOTH, "katariina"], "concerns": ALL, "words": [NIINA, JARKKO, OONA],
     "fields": {
        "part_time": "Oona ensimmäiset 40 minuuttia",
        "what_we_did": "Esittäydyimme ja luimme lähetteen yhdessä. Kerroimme, mitä tehostettu perhetyö on, mitä kirjaamme ja kuka tietoja näkee. Jokainen sai kertoa, mistä huomaisi, että kotona on helpompaa.",
        "child_thoughts": "Oona kuunteli pitkään ja sanoi sitten, että hän haluaa ”tavallisia aamuja”. Hän lähti kuvataidekerhoon klo 14.40, niin kuin oli etukäteen sovittu.",
        "parent_thoughts": "Niina itki ja kertoi hävenneensä sitä, että tarvitsee apua. Jarkko sanoi kuulevansa asioista viimeisenä. Molemmat olivat samaa mieltä siitä, että Oonan vastuu on liian suuri.",
        "worker_notes": "Vanhemmat puhuivat toisilleen asiallisesti ja täydensivät toisiaan, kun puhuttiin lapsista.",
        "next_on": "2026-02-19", "next_time": "17:00", "next_place": "koti",
        "agreed": [("Tapaamiset tiistaisin ja torstaisin", "", ""), ("Jarkko osallistuu suunnitelmaan etänä", "Jarkko", ""),
                   ("Lasten kuullen ei puhuta Oonan poissaoloista", "kaikki", "")]}},
    {"day": "2026-02-19", "start": "17:00", "end": "19:30", "kind": "family", "place": "home",
     "who": FAMILY, "workers": BOTH, "concerns": ALL, "words": [NIINA, OONA], "goals": [0],
     "fields": {
        "part_time": "Eetu ja Pihla olivat jo nukkumassa, kun kirjasimme",
        "what_we_did": "Olimme mukana tavallisessa illassa: ruoka, läksyt, iltapala ja nukkumaanmeno. Mikael teki Eetun kanssa iltalistan kuvista. Tiina oli Niinan vierellä, kun Pihla ei halunnut pukea pyjamaa, ja he kokeilivat laulua kehotusten sijaan.",
        "child_thoughts": "Eetu valitsi nallekortin, jossa nalle makaa peiton alla: ”Tää on äiti perjantaina.” Parhaaksi asiaksi hän sanoi pizzan tekemisen. Pihla lauloi mukana ja halusi laulun kolmeen kertaan. Oona korjasi listasta kirjoitusvirheen ja nauroi.",
        "parent_thoughts": "Niina sanoi yllättyneensä siitä, että pukeminen kesti kolme minuuttia. ”Mä olen aina ajatellut, että mun pitää olla tiukempi.”",
        "worker_notes": "Niina oli lempeä myös silloin, kun Pihla heittäytyi lattialle. Väsymys näkyi: hän kertoi nukkuneensa neljä tuntia yövuoron jälkeen.",
        "next_on": "2026-02-24", "next_time": "06:45", "next_place": "koti",
        "agreed": [("Iltalista on kokeilussa viikon", "", ""), ("Pihlan nukahtamisaika kirjataan", "Niina", ""),
                   ("Laminoitu lista tiistaina", "Mikael", "2026-02-24")]}},
    {"day": "2026-02-25", "start": "12:15", "end": "13:15", "kind": "individual_child", "place": "school",
     "who": [OONA], "workers": ["mikael"], "concerns": [OONA], "words": [OONA], "goals": [1],
     "fields": {
        "place_text": "kuraattorin huone",
        "what_we_did": "Piirsimme kolme taloa: huolten talo, hyvien asioiden talo ja unelmien talo. Oona luki ja korjasi tekstin.",
        "child_thoughts": "Hyvien asioiden talossa ovat Meri, kuviskerho ja iltakävelyt Röllin kanssa. Unelmien talossa on oma huone, jossa on lukko, ja äiti, joka nauraa. Huolten talossa on se, että Oona ei uskalla nukahtaa ennen kuin äiti on tullut iltavuorosta, ja että koulussa joku kysyy taas, missä hän on ollut.",
        "worker_notes": "Oona puhui avoimesti ja kuvasi vastuutaan tarkasti: aamuvuoroviikolla hän herää klo 5.50. Oona kertoi, että isän luona on joskus viikonloppuisin kovaäänistä riitaa isän ja Sinin välillä. Silloin Oona vie Eetun ja Pihlan ylös kuuntelemaan äänikirjaa. Kukaan ei ole satuttanut lapsia eikä Oona pelkää väkivaltaa, mutta hän ei saa nukuttua. Kerroin Oonalle, että sosiaalityöntekijän on saatava tietää tästä, ja sovimme, miten hän puhuu asiasta isän kanssa. Soitin sosiaalityöntekijälle samana päivänä klo 13.40.",
        "agreed": [("Oona kertoo äidille itse 4.3., Mikael istuu vieressä", "Oona", "2026-03-04"),
                   ("Tapaamme joka toinen keskiviikko", "Oona ja Mikael", "")]}},
    {"day": "2026-03-11", "start": "16:30", "end": "", "kind": "no_show", "place": "",
     "who": [], "workers": [], "concerns": ALL, "words": [], "goals": [2],
     "fields": {
        "cancelled_by": "family", "cancel_reason": "not_there",
        "what_we_did": "Työntekijät odottivat ovella 15 minuuttia ja soittivat kahdesti. Niina soitti klo 19.20: hänelle oli tullut ylimääräinen iltavuoro ja puhelin oli jäänyt pukuhuoneeseen. Lapset olivat mummin luona. Niina pahoitteli ja kertoi, että vuoroja on lisätty ilman varoitusaikaa.",
        "written_together": "no", "not_together_reason": "remote", "not_together_words": "puhelinyhteys; luettu Niinalle 12.3.",
        "next_on": "2026-03-12", "next_time": "17:00", "next_place": "koti",
        "agreed": [("Niina ottaa vuoromuutokset puheeksi esihenkilön kanssa; Tiina auttaa kirjoittamaan viestin", "Niina", "")]}},
    {"day": "2026-03-26", "start": "13:00", "end": "14:15", "kind": "network", "place": "school",
     "who": [OONA, NIINA, JARKKO], "workers": [*BOTH, "katariina"], "concerns": [OONA], "words": [OONA, NIINA, JARKKO], "goals": [1],
     "fields": {
        "place_text": "Oonan koulu", "other_participants": "luokanvalvoja, koulukuraattori",
        "what_we_did": "Kävimme läpi, miten koulu sujuu nyt. Poissaoloja on ollut maaliskuussa 9 tuntia (tammikuussa 21). Oona kertoi, mikä auttaa: aamuviesti kuraattorilta ja se, ettei kukaan kommentoi luokan edessä, jos hän tulee kesken tunnin. Teksti näkyi seinällä koko ajan.",
        "child_thoughts": "”On helpompaa tulla myöhässä kuin olla tulematta, jos kukaan ei katso.”",
        "parent_thoughts": "Niina kertoi, että aamuvuoro alkaa huhtikuusta klo 8. Jarkko kysyi, saako hän tiedon poissaoloista suoraan; luokanvalvoja avasi hänelle tunnukset samalla.",
        "others_thoughts": "Oona on taitava ja pidetty. Kokeita voi tehdä rästiin torstaisin ilman erillistä pyyntöä.",
        "worker_notes": "Aikuiset puhuivat Oonalle eivätkä hänen ylitseen.",
        "agreed": [("Aamuviesti jatkuu toukokuun loppuun", "kuraattori", "2026-05-31"), ("Myöhästymisestä ei huomauteta luokassa", "luokanvalvoja", ""),
                   ("Molemmat vanhemmat saavat tiedon poissaoloista saman päivän aikana", "luokanvalvoja", ""),
                   ("Poissaolot katsotaan yhdessä arvioinnissa 28.4.", "Mikael", "2026-04-28")]}},
    {"day": "2026-04-18", "start": "11:00", "end": "14:30", "kind": "activity", "place": "outdoors",
     "who": [JARKKO, OONA, EETU, PIHLA], "workers": ["mikael"], "concerns": ALL, "words": [JARKKO, OONA, EETU], "goals": [0, 2],
     "fields": {
        "what_we_did": "Retki laavulle. Jokainen valitsi matkalta kiven ja kertoi, mikä isän luona on kevyttä ja mikä raskasta. Jarkko teki tulet Eetun kanssa ja Oona opetti Pihlaa vuolemaan kuorta.",
        "child_thoughts": "Eetu: ”Kevyttä on kun isi nauraa. Raskasta on kun lähdetään takas, kun tulee ikävä.” Oona sanoi, että nyt on nukuttu paremmin, kun isä ja Sini ovat puhuneet riidoista. Pihla kantoi kiveään koko päivän.",
        "parent_thoughts": "Jarkko sanoi, ettei ollut tajunnut, että lapset kuulevat yläkertaan. Hän on sopinut Sinin kanssa, että riidat hoidetaan toisella hetkellä.",
        "worker_notes": "Jarkko huomasi, milloin Pihla väsyi, ja kantoi hänet. Eetu haki isän katsetta usein.",
        "agreed": [("Jarkko soittaa lapsille keskiviikkoisin klo 18", "Jarkko", ""), ("Ylimääräinen ilta on jatkossa maanantai", "Jarkko", "")]}},
    {"day": "2026-04-23", "start": "20:10", "end": "20:35", "kind": "phone", "place": "",
     "who": [NIINA], "workers": ["tiina"], "concerns": [OONA, PIHLA], "words": [], "goals": [0, 2],
     "fields": {
        "what_we_did": "Niina soitti illalla, koska Pihla ei ollut nukahtanut ja Oonan kanssa oli tullut riita puhelimesta. Niina oli mennyt parvekkeelle rauhoittumaan. Kävimme läpi, mikä viime viikolla auttoi: valot himmeäksi, laulu, sitten vasta puhe. Puhelun lopussa Pihla oli rauhoittunut ja Oona oli omassa huoneessaan.",
        "parent_thoughts": "”Ennen mä olisin huutanut. Nyt mä soitin.” Niina haluaa pyytää Oonalta anteeksi aamulla, kun kumpikin on levännyt.",
        "worker_notes": "Niina tunnisti oman rajansa ajoissa. Huolta lasten turvallisuudesta ei ollut.",
        "written_together": "read_aloud", "not_together_words": "puhelu; luettu Niinalle puhelun lopuksi",
        "agreed": [("Puhelinsäännöt otetaan esille arvioinnissa 28.4. niin, että Oona saa ehdottaa ensin", "Tiina", "2026-04-28")]}},
    {"day": "2026-05-20", "start": "09:00", "end": "10:30", "kind": "individual_parent", "place": "office",
     "who": [NIINA], "workers": ["tiina"], "concerns": ALL, "words": [NIINA], "goals": [2],
     "fields": {
        "what_we_did": "Täytimme viikkokellon: työ, uni, lapset, koti, oma aika. Katsoimme, mihin voimat menevät ja mistä niitä tulee. Niina oli käynyt työterveydessä; hänellä on kahden viikon kevennetty vuorolista ja kuntosalietu käyttämättä.",
        "parent_thoughts": "”Mä olin luullut, että olen laiska. Mä olin vaan tosi väsynyt.” Niina huomasi, että sunnuntai-iltaisin ahdistaa eniten, koska silloin pitäisi suunnitella viikko yksin.",
        "worker_notes": "Niina puhuu itsestään lempeämmin kuin helmikuussa.",
        "agreed": [("Sunnuntaisin klo 17 vanhempien puhelu viikon vuoroista (10 min)", "Niina ja Jarkko", ""),
                   ("Mummi hakee Pihlan joka toinen tiistai", "mummi", ""), ("Niina menee Oonan kanssa kahvilaan perjantaina", "Niina", "2026-05-22")]}},
    {"day": "2026-04-28", "start": "16:30", "end": "18:00", "kind": "review_negotiation", "place": "home",
     "who": [NIINA, JARKKO, OONA, EETU, PIHLA], "workers": [*BOTH, "katariina"], "concerns": ALL, "words": [], "goals": [0, 1, 2],
     "fields": {"part_time": "Jarkko etänä; Eetu ja Pihla ulkona Mikaelin kanssa, kun puhuttiin koulusta",
                "what_we_did": "Väliarviointi. Kirjattu omaksi asiakirjakseen."}},
    {"day": "2026-07-16", "start": "16:00", "end": "17:15", "kind": "review_negotiation", "place": "home",
     "who": FAMILY, "workers": ["tiina", "katariina"], "concerns": ALL, "words": [], "goals": [0, 1, 2],
     "fields": {"other_participants": "mummi Marjatta", "what_we_did": "Toinen arviointi. Kirjattu omaksi asiakirjakseen."}},
    {"day": "2026-09-10", "start": "16:00", "end": "17:30", "kind": "closing_negotiation", "place": "office",
     "who": [NIINA, JARKKO, OONA, EETU, PIHLA], "workers": [*BOTH, "katariina"], "concerns": ALL, "words": [], "goals": [0, 1, 2],
     "fields": {"what_we_did": "Loppuneuvottelu. Kävimme yhteenvedon yhdessä läpi ja jokainen sai lisätä siihen omat sanansa."}},
]  # fmt: skip

REVIEWS: list[dict[str, Any]] = [
    {"day": "2026-04-28", "time": "16:30", "approved": "2026-05-04",
     "participants": "Niina, Oona, Eetu, Pihla (osan aikaa), Jarkko (etänä), Katariina Vesanto, Tiina Ahonkallio, Mikael Sundqvist",
     "what_works": "Laulut, aamuviesti, maanantai isällä.",
     "what_does_not": "Kolme eri listaa jääkaapissa; sunnuntai-illat.",
     "service_experience": "Niina: yhteinen kirjaaminen tuntui aluksi oudolta, nyt hän odottaa sitä: ”näkee, mitä on saanut aikaan”. Jarkko: etäyhteys toimi kaksi kertaa, kerran ei. Oona: Mikael ei selitä liikaa.",
     "conclusion": "change",
     "conclusion_words": "Jatketaan, sama tiheys (2/vk) kesäkuun loppuun, sitten 1/vk. Tavoite 1: muutos – painopiste iltoihin. Tavoitteet 2 ja 3 ennallaan. Puhelinsääntö Oonan ehdottamana: puhelimet keittiöön klo 21.30, myös aikuisten.",
     "next": ("2026-07-16", "16:00"), "rhythm": (2, 2),
     "attainment": ["partly", "partly", "partly"],
     "title": "Illat ja aamut sujuvat niin, ettei kenenkään tarvitse huutaa",
     "goals": [
        {NIINA: (5, "”Aamuista kolme viidestä on hyviä. Illat vielä takkuavat, kun olen iltavuorosta tulossa.”"), EETU: (6, "”Lista toimii, paitsi jos Oona on vihainen.”"), JARKKO: (6, "”Maanantai-illat meillä ovat menneet hyvin.”"), OONA: (4, ""), "others": (None, "Päiväkoti: Pihla tulee levänneempänä."), "workers": (5, "Aikuiset aloittavat illan aiemmin; huutaminen on vähentynyt selvästi.")},
        {OONA: (4, "”Mä oon herättänyt Eetun enää tiistaisin.”"), NIINA: (5, ""), JARKKO: (4, ""), "others": (None, "Koulu: poissaoloja huhtikuussa 6 t."), "workers": (5, "Vastuu on siirtynyt osittain aikuisille. Portaalla 0.")},
        {NIINA: (4, "”Yksi oma ilta on toteutunut kahdesti.”"), JARKKO: (4, "”Kalenteria käytän minä, Niina unohtaa.”"), "workers": (4, "Vanhemmat puhuvat suoraan toisilleen. Äidin väsymys on edelleen suurta.")},
     ],
     "views": {OONA: ("alone", "22.4., kirjoittaen itse", "Perhetyötä jatketaan, mutta torstain tapaaminen aikaisemmaksi, ettei kerho jää väliin."),
               EETU: ("cards", "21.4. tunnekorteilla", "Saa jatkua."), PIHLA: ("observed", "huhtikuun tapaamisissa", "Pihla laulaa itse pyjamalaulua.")},
     "words": {NIINA: "", JARKKO: "Minusta perhetyötä ei tarvita minun luonani. Puhelu riittää.", OONA: "", EETU: ""}, "late": {}},
    {"day": "2026-07-16", "time": "16:00", "approved": "2026-07-20",
     "participants": "Niina, Oona, Eetu, Pihla, mummi Marjatta, Katariina Vesanto, Tiina Ahonkallio. Poissa Jarkko (työmatka), tavoitettu puhelimella 17.7.",
     "what_works": "Sunnuntaipuhelu, kalenteri, puhelimet keittiöön 21.30.",
     "what_does_not": "Isän toive tapaamisajan lisäämisestä on vielä sopimatta.",
     "service_experience": "Niina: on helpottanut, kun kirjaukset on luettu ääneen. Oona: ”ettei selän takana puhuttu”.",
     "conclusion": "thin_out",
     "conclusion_words": "Tavoitteet on saavutettu riittävästi. Työskentely harvenee: 1 tapaaminen viikossa heinä–elokuussa, lopetusvaihe elokuun lopussa, kun koulut ovat alkaneet. Isän toive tapaamisajan lisäämisestä: ohjataan lastenvalvojalle (Katariina antaa yhteystiedot).",
     "next": ("2026-09-10", "16:00"), "rhythm": (1, 1),
     "attainment": ["reached", "reached", "partly"],
     "title": "Illat ja aamut sujuvat, myös koulun alkaessa",
     "goals": [
        {NIINA: (7, "”Kesällä helppoa, elokuussa nähdään.”"), EETU: (8, "”Me ei enää tarvita listaa. Paitsi Pihla.”"), JARKKO: (7, "”Sujuu molemmissa paikoissa.” (puhelimessa 17.7.)"), OONA: (7, ""), "others": (None, "Mummi: ”Lapset nauravat.”"), "workers": (7, "Illat rauhalliset, äiti lähtee ajoissa iltavuorosta kotiin.")},
        {OONA: (7, "”Viimeinen kuukausi meni melkein ilman poissaoloja. Kuvista sain kympin.”"), NIINA: (8, ""), JARKKO: (7, ""), "others": (None, "Koulu (toukokuu): 4 t, kaikki selvitetty."), "workers": (7, "Portaalla +1. Oona on jättänyt sisarusten aamut aikuisille.")},
        {NIINA: (6, "”Sunnuntaipuhelu on paras keksintö.”"), JARKKO: (7, "”Kalenteri toimii. Haluaisin lisää aikaa lasten kanssa.” (puhelimessa 17.7.)"), "others": (None, "Mummi: ”Niina soittaa nykyään ennen kuin on hätä.”"), "workers": (6, "Vanhemmat sopivat itsenäisesti. Äidin uni on parantunut.")},
     ],
     "views": {OONA: ("alone", "8.7. kävelyllä Röllin kanssa", "Voisi jo lopettaa, mutta vasta kun koulu on alkanut."),
               EETU: ("play", "9.7. pelin lomassa", "”Mikael saa tulla, mutta ei aina.”"), PIHLA: ("observed", "9.7.", "Hakee leikkiin sekä äitiä että mummia.")},
     "words": {NIINA: "", OONA: "", EETU: ""}, "late": {JARKKO: "2026-07-21"}},
]  # fmt: skip

SUMMARY: Fields = {
    "starting_point": "Talvella arki oli raskasta. Oona hoiti aamut, poissaoloja kertyi ja äidin voimat olivat lopussa. Vanhemmilla ei ollut tapaa sopia asioista kahdestaan.",
    "work_done": "Olimme mukana aamuissa ja illoissa, harjoittelimme lauluja ja listoja, piirsimme kolme taloa, teimme viikkokellon ja kävimme laavulla. Kokoonnuimme Oonan koululla verkostotapaamiseen. Vanhemmat tapasivat kaksi kertaa keskenään työntekijän kanssa. Kirjasimme tapaamiset yhdessä.",
    "family_experience": "Niina: ”Olin varma, että joku tulee kertomaan, mitä teen väärin. Te istuitte lattialla Pihlan kanssa.” Jarkko: ”Alussa ajattelin, että tämä on Niinan juttu. Laavulla ymmärsin, että on minunkin.”",
    "worker_assessment": "Lasten arki on ennakoitavaa ja vastuu on aikuisilla. Vanhempien yhteistyö kantaa. Äidin kuormitus voi palata, jos työvuorot muuttuvat äkisti; siksi tuki työpaikalta ja mummin tiistait ovat tärkeitä. Lastensuojelun perhetyölle ei ole nyt tarvetta. Lastensuojelun asiakkuuden jatkosta päättää sosiaalityöntekijä.",
    "strengths_forward": "Huumori, avun pyytäminen ajoissa, Oonan taito sanoa asiat suoraan, isän luotettavuus, mummi, Rölli.",
    "go_on_with": "Pyjamalaulu, puhelimet keittiöön 21.30, sunnuntaipuhelu klo 17, maanantait isällä.",
    "warning_signs": "Oona herää ennen kuutta; äiti alkaa perua sunnuntaipuheluita; enemmän kuin kaksi myöhästymistä viikossa.",
    "whom_we_ask": "Ensin toiselta vanhemmalta ja mummilta, sitten koulukuraattorilta, tarvittaessa lapsiperheiden neuvonnasta tai Katariinalta.",
    "follow_up_services": "Lastenvalvojan aika vanhemmilla 29.9.; Oonan kuraattorikäynnit syyslukukauden; seurantasoitto 10.12. (Katariina, sosiaalityöntekijä).",
    "letter_to_child": "Sinulle, Eetu ja Pihla: Helmikuussa teidän iltanne olivat välillä aika kovaäänisiä ja äiti oli väsynyt. Nyt aikuiset ovat sopineet, kuka tekee mitä. Eetu, sinä keksit iltalistan kuvat. Pihla, sinä opetit meille pyjamalaulun kolmannen säkeistön. Jos joskus tulee taas huono olo, saatte kertoa siitä äidille, isälle, mummille tai opettajalle. Terveisin Tiina ja Mikael.",
    "participants": "Niina, Jarkko, Oona, Eetu, Pihla, Katariina Vesanto, Tiina Ahonkallio, Mikael Sundqvist",
    "gone_through_on": "2026-09-10",
    "last_day": "2026-09-10",
    "feedback_offered": True,
}
OUTCOMES = [
    ("reached", {NIINA: (8, ""), JARKKO: (7, ""), OONA: (8, ""), EETU: (8, ""), "workers": (8, "Kiireisiä aamuja tulee yhä, mutta ne eivät kaada päivää.")}),
    ("reached", {OONA: (8, ""), NIINA: (8, ""), JARKKO: (8, ""), "workers": (8, "Poissaolot elo–syyskuussa 2 tuntia, kaikki selvitettyjä (porras +2 ensimmäisenä kuukautena).")}),
    ("partly", {NIINA: (6, ""), JARKKO: (7, ""), "workers": (6, "Sunnuntaipuhelu ja kalenteri toimivat. Niinan oma ilta toteutuu noin joka toinen viikko.")}),
]  # fmt: skip
SUMMARY_VIEWS = {
    OONA: (
        "alone",
        "10.9.",
        "”Parasta oli, että joku kysyi multa ensin. Huonointa ne ekat kerrat, kun mä en tiennyt keitä te ootte.”",
    ),
    EETU: ("drawing", "10.9.", "Eetu piirsi Röllin, Mikaelin ja nuotion."),
    PIHLA: (
        "observed",
        "10.9.",
        "Pihla näytti, miten hän osaa laulaa pyjamalaulun itse; havaintona hän etsii lohtua molemmilta vanhemmilta ja mummilta.",
    ),
}
SUMMARY_DIFFERING = "Toivoin, että tapaamisajasta olisi puhuttu jo keväällä."
OWN_VIEW = "Haluan lisätä, että työnantajani suostui muuttamaan vuorot vasta, kun Tiina auttoi kirjoittamaan pyynnön. Se oli minulle iso asia."
STATEMENTS = (
    "understood_why",
    "was_heard",
    "own_goals",
    "children_first",
    "times_suited",
    "wrote_together",
    "got_help",
    "recommend",
)
FEEDBACK: list[tuple[str, dict[str, int], str, str]] = [
    ("adult", dict(zip(STATEMENTS, (5, 5, 5, 5, 4, 5, 5, 10), strict=True)), "Että tultiin aamulla eikä vain puhuttu aamuista.", "Aloitus olisi saanut olla jo syksyllä."),
    ("adult", dict(zip(STATEMENTS, (4, 4, 4, 5, 3, 4, 4, 7), strict=True)), "Suora puhe.", "Etäyhteys toimimaan."),
    ("adult", dict(zip(STATEMENTS, (4, 5, 4, 4, 4, 5, 4, 8), strict=True)), "Se että sai itse kirjoittaa.", "Vähemmän lappuja jääkaappiin."),
    ("child", {"meetings": 3, "adults_listened": 3, "bothered": 2}, "", "kun Mikael oli lomalla"),
]  # fmt: skip
# Between the days above: (kind, how many, evenings of them), to the figures of the summary.
BETWEEN = [("family", 16, 10), ("individual_child", 8, 1), ("individual_parent", 7, 2), ("activity", 1, 1)]
CANCELLED_BETWEEN = [("family", 3), ("worker", 2)]
CALLS_BETWEEN = 11
SHORT = {
    "family": ["Olimme mukana aamussa: lista, aamupala ja lähtö.", "Olimme mukana illassa: ruoka, läksyt ja pyjamalaulu.", "Pelasimme yhdessä ja puhuimme viikosta."],
    "individual_child": ["Kävelimme Röllin kanssa ja juttelimme koulusta.", "Piirsimme ja juttelimme viikosta."],
    "individual_parent": ["Kävimme läpi viikkoa ja omaa jaksamista.", "Kirjoitimme yhdessä viestin työnantajalle."],
    "activity": ["Kävimme uimassa ja söimme eväät rannalla."],
    "phone": ["Sovimme seuraavan tapaamisen ajan ja kuulimme, miten viikko on mennyt."],
}  # fmt: skip

# Oikaisu 24.2.2026: what Niina noticed when the entry of 19.2. was read together.
CORRECTED_DAY, CORRECTION_DAY = "2026-02-19", "2026-02-24"
CORRECTION = {"what": "”yövuoron jälkeen” → ”pitkän iltavuoron jälkeen”", "why": "Niina ei tee yövuoroja."}
# What Oona forbade to tell her father, until the grown-ups had talked about it.
RESTRICTED_ENTRY, RESTRICTED_DAY, LIFTED_DAY = "2026-02-25", "2026-02-26", "2026-03-26"
RESTRICTION = "Oona pelkää isän suuttuvan ja haluaa, että asiasta puhutaan ensin aikuisten kesken. Oona on 13-vuotias ja ymmärtää, mitä kielto tarkoittaa."
LIFTED = "Asiasta keskusteltiin isän kanssa 24.3., ja Oona sanoi, että isä saa nyt lukea tekstin."
NETWORK = [
    ("Marjatta L.", "äidinäiti", "", True),
    ("Oonan luokanvalvoja", "luokanvalvoja", "koulu", True),
    ("Koulukuraattori", "kuraattori", "koulu", True),
    ("Eetun luokanopettaja", "luokanopettaja", "koulu", True),
    ("Vanamon kasvattajat", "ryhmän kasvattajat", "päiväkoti Vanamo", True),
    ("Sini", "isän puoliso", "", False),
    ("Meri perheineen", "Oonan ystävä", "", False),
]
MARK = [[[200, 700], [300, 250], [380, 700]], [[230, 520], [350, 520]], [[520, 300], [520, 700], [700, 700]]]
