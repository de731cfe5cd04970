import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("harrastuks(?:et|ia)|vapaa-aika|hobid|huvialad|vaba aeg")],
  ["personal", wholeWords("henkilötiedot(?: ja cv n päiväys)?|henkilökohtaiset tiedot|isiku(?:lised )?andmed")],
  [
    "interests",
    wholeWords(
      "tutkimus(?:intressit|kohteet|alat|aiheet|alueet|profiili)|kiinnostuksen kohteet|teadustöö põhisuunad|uurimis(?:valdkonnad|suunad|teemad)|uurimisvaldkond",
    ),
  ],
  [
    "advising",
    wholeWords(
      "ohjauskokemus|ohjaustyö|ohjaukset|ohjattavat|ohjatut (?:\\p{L}+ ?-?)?(?:opinnäytetyöt|opinnäytteet|väitöskirjat|tutkielmat|gradut|diplomityöt)|opinnäytteiden ohjaus|väitöskirjojen ohjaus|juhendamine|juhendatud \\p{L}+|juhendamisel \\p{L}+",
    ),
  ],
  [
    "teaching",
    wholeWords(
      "opetus(?:ansiot|kokemus|toiminta|työ|portfolio|meriitit|näytöt)?|pedagogiset ansiot|pedagoginen (?:osaaminen|pätevyys|kokemus)|kurssit|õppetöö|õpetamine|õpetamiskogemus|loetud kursused",
    ),
  ],
  [
    "service",
    wholeWords(
      "luottamustehtävät|luottamustoimet|asiantuntijatehtävät|hallinnolliset tehtävät|yhteiskunnallinen (?:toiminta|vaikuttavuus|vaikuttaminen)|tieteellinen vaikuttavuus|muut (?:akateemiset|tieteelliset) ansiot|jäsenyydet|toimituskunnat|vertaisarvio(?:innit|intitehtävät)|arviointitehtävät|organisatsiooniline(?: ja administratiivne)? tegevus|administratiiv(?:ne tegevus|tegevus|töö)|liikmesus(?:ed)?|teadusadministratiivne tegevus",
    ),
  ],
  [
    "talks",
    wholeWords(
      "(?:kutsu|konferenssi|kongressi)?esitelm(?:ät|iä)|kutsut(?:ut|tuja) (?:esitelm(?:ät|iä)|puheenvuorot)|(?:konferenssi)?esitykset|kutsupuheet|ettekanded(?! \\p{L}*kogumi\\p{L}+)|kutsutud ettekanded|konverentsiettekanded",
    ),
  ],
  [
    "publications",
    wholeWords(
      "julkais(?:ut|uluettelo|uja)|(?:\\p{L}+)?artikkel(?:i|it|eita)|kirjoitu(?:s|kset)|kirja(?:n|t)?|(?:\\p{L}+)?teos|teokset|kokoomateo(?:s|kset|ksen osa|ksessa)|konferenssijulkaisu(?:t|ssa|issa)?|erillisteo(?:s|kset)|monografi(?:a|at)|oppikirjat?|käsikirjat?|opaskirjat?|opinnäyte(?:työ|et|työt)|pro gradu(?: -tutkielma)?|diplomityö|lisensiaatintyö|(?:\\p{L}+)?väitöskirja(?:t)?|arvostelut|kirja-arvostelut|arvioitavana(?: olevat)?|painossa|hyväksytyt käsikirjoitukset|käsikirjoituks(?:et|ia)|valmisteilla(?: olevat)?|(?:teadus)?artiklid|publikatsioonid|raamatud|peatükid|monograafiad|(?:konverentsi)?kogumik\\p{L}*|toimetatud \\p{L}+|väitekir(?:i|jad)|dissertatsioon(?:id)?|(?:konverentsi)?teesid|arvustused|retsensioonid|aruanded|õpikud|õppematerjalid|andme(?:baasid|stikud|kogud)|ilmumas|retsenseerimisel|ettevalmistamisel|käsikirjad",
    ),
  ],
  [
    "awards",
    wholeWords(
      "palkinnot|(?:tieteelliset )?huomionosoitukset|kunnianosoitukset|stipendit|tunnustus(?:ed|et)?|(?:teadus)?preemiad|autasud|stipendiumid",
    ),
  ],
  [
    "grants",
    wholeWords(
      "(?:tutkimus)?rahoitus|apurahat|(?:myönnetty|saatu|hankittu|kilpailtu|ulkopuolinen) \\p{L}*rahoitus|(?:tutkimus)?(?:hankkeet|projektit)|grandid|(?:teadus)?projektid|uurimistoetused",
    ),
  ],
  [
    "education",
    wholeWords(
      "(?:suoritetut |akateemiset )?tutkinnot|koulutus(?:tausta)?|opinnot|muu koulutus|täydennyskoulutus|haridus(?:käik|tee)?|teaduskraad(?:id)?|õpingud",
    ),
  ],
  [
    "employment",
    wholeWords(
      "(?:nykyi(?:nen|set)|aikaisem(?:pi|mat)|aiem(?:pi|mat)) (?:tehtäv(?:ä|ät)|tointa|toimi|toimet|työ|työpaikka|virka|asema|työtehtävät|työsuhteet|työkokemus)|työ(?:historia|suhteet|tehtävät|kokemus|ura)|virat ja tehtävät|tutkijavierailut|liikkuvuus|teenistuskäik|töökogemus|töökohad|ametikäik|ametikohad|karjäär",
    ),
  ],
  [
    "skills",
    wholeWords(
      "kieli(?:taito|taidot)|kielet|(?:it-|atk-|tietotekniset )taidot|muu osaaminen|osaaminen|keel(?:ed|teoskus)|keelteoskus|oskused",
    ),
  ],
  ["references", wholeWords("suosittelijat|soovitajad")],
  ["contact", wholeWords("yhteystiedot|kontaktandmed")],
  ["patents", wholeWords("patentit|keksinnöt|patendid")],
  ["other", wholeWords("muuta|muut ansiot|lisätiedot|muut tiedot|lisainfo")],
];

const KINDS: HeadingLanguage["kinds"] = [
  [
    "thesis",
    wholeWords(
      "(?:\\p{L}+)?väitöskirja(?:t)?|opinnäyt\\p{L}+|pro gradu|diplomityö|lisensiaatintyö|väitekir(?:i|jad)|dissertatsioon(?:id)?",
    ),
  ],
  [
    "other",
    wholeWords(
      "yleistajui\\p{L}+|ammattileh\\p{L}+|ammatilli\\p{L}+|sanomaleh\\p{L}+|(?:tutkimus|kehittämis)raport\\p{L}+|(?:kirja-)?arvostelut|populaarteadus\\p{L}*|arvustused|retsensioonid|aruanded|õppematerjalid|andme(?:baasid|stikud|kogud)(?! \\p{L}+ artiklid)",
    ),
  ],
  [
    "conference",
    wholeWords(
      "artikkeli(?:t)? konferenssijulkaisu(?:issa|ssa)|konferenssi(?:artikkelit|paperit)|konverentsi\\p{L}+|ettekanded|teesid",
    ),
  ],
  [
    "book",
    wholeWords(
      "kirja(?:n|t)?|toimitet(?:tu|ut) \\p{L}+|kokoomateo\\p{L}+|erillisteo\\p{L}+|monografi(?:a|at)|oppikirjat?|käsikirjat?|raamatud|peatükid|monograafiad|toimetatud \\p{L}+|õpikud",
    ),
  ],
  [
    "journal",
    wholeWords(
      "(?:aikakaus|tiede)leh\\p{L}+|(?:alkuperäis|katsaus|vertais)artikkel\\p{L}+|(?:referoidut|vertaisarvioidut) artikkelit|teadusajakir\\p{L}+|(?<!populaarteaduslikud )(?:teadus)?artiklid(?! (?:(?:ja )?(?:peatükid|ettekanded)|\\p{L}*kogumi\\p{L}+))",
    ),
  ],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("painossa|hyväksyt\\p{L}+|ilmumas|trükis")],
  ["submitted", wholeWords("arvioitavana|lähetet\\p{L}+|vertaisarvioinnissa|retsenseerimisel|esitatud")],
  ["working", wholeWords("käsikirjoituks(?:et|ia)|valmisteilla|tekeillä|ettevalmistamisel|käsikirjad")],
];

const FILLER =
  /^(?:ja|sekä|tai|taikka|muu(?:t|n)?|olevat|tieteelli(?:nen|set|sessä|sissä)|akateemiset|aikakauslehdessä|aikakauslehdissä|lehdissä|osa|osat|alkuperäis|julkaistu|kustannettu|toimitettu|vertaisarvioi\p{L}+|referoi\p{L}+|yleistajui\p{L}+|ammattilehdessä|ammatilli\p{L}+|valitut|keskeis(?:et|immät)|tärkeimmät|kansainväliset|kansalliset|suomenkieliset|erikoisnumero|lehden|sanomalehti\p{L}*|raportti|selvitys|tutkimus|johtaminen|ohjaus|tutkielma|ansiot|meriitit|luettelo|tehtävät|teaduslik(?:ud)?|valitud|olulisemad|muud|muu|rahvusvahelis\p{L}+|mis|on|või|teistes|muudes|lisas|loetletud|kajastatud|välja|antud|kirjastuste|kogumikes|andmebaasides|teadusajakirjades|eelretsenseeritud|populaarteadusli\p{L}+)$/u;

/** Headings in Finnish and Estonian, among them the types of publications that Finland's ministry of education counts. */
export const FINNIC: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
