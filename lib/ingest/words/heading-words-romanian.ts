import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

/** Letters with their marks, as they are written today, as older fonts had them, and without marks at all. */
const SPELT: Record<string, string> = { ș: "[șşs]", ț: "[țţt]", ă: "[ăãa]", â: "[âa]", î: "[îi]" };
const spelt = (printed: string): string => printed.replace(/[șțăâî]/gu, (letter) => SPELT[letter] ?? letter);
const words = (printed: string): RegExp => wholeWords(spelt(printed));

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", words("hobby-?uri|pasiuni|timp liber|activități extraprofesionale")],
  ["personal", words("(?:informații|date) personale")],
  [
    "interests",
    words(
      "(?:domenii|arii|direcții|teme|interese|domeniul) (?:principale )?de (?:cercetare|interes|competență|expertiză)|interese (?:științifice|de cercetare)",
    ),
  ],
  [
    "advising",
    words(
      "doctoranzi|(?:conducere|îndrumare|coordonare) (?:de )?(?:doctorat|doctoranzi|disertații|licență|lucrări \\p{L}+)|conducător de doctorat|teze (?:conduse|coordonate|îndrumate)",
    ),
  ],
  [
    "teaching",
    words(
      "activit(?:ate|atea|ăți) didactic(?:ă|e)|cursuri(?: predate| universitare)?|discipline(?: predate)?|experiență didactică|predare",
    ),
  ],
  [
    "service",
    words(
      "afilieri(?: profesionale)?|apartenență (?:la \\p{L}+ )?\\p{L}+|membru (?:al|în|in)(?: \\p{L}+){1,4}|asociații (?:profesionale|științifice)|organizații profesionale|(?:activitate )?recenz(?:or|ent)|comitete(?: \\p{L}+)?|activit(?:ate|ăți) (?:administrativ|managerial|editorial)(?:ă|e)|funcții (?:administrative|de conducere)|responsabilități(?: \\p{L}+)?",
    ),
  ],
  [
    "talks",
    words(
      "(?:prelegeri|conferințe|comunicări|prezentări)(?: (?:invitate|științifice|orale|susținute))?|participări la conferințe",
    ),
  ],
  [
    "publications",
    words(
      "list(?:a|ă) (?:de |a )?(?:lucrări(?:lor)?|publicații(?:lor)?)(?: (?:științifice|publicate))?|lista (?:lucrărilor|publicațiilor)|lucrări|articole|cărți|capitole|volume(?:le)? (?:colective|editate|conferințelor)|monografii|teza? de doctorat|studii publicate|reviste|traduceri|recenzii|manuale|(?:trimise|acceptate) (?:spre|la|pentru) publicare|în (?:curs de (?:apariție|publicare|evaluare|recenzie)|evaluare|recenzie|pregătire|tipar)|acceptate|activitate(?:a)? (?:publicistică|științifică)|producție științifică",
    ),
  ],
  ["awards", words("premii|distincții|burse|diplome de merit|recunoașteri")],
  [
    "grants",
    words("granturi|(?:proiecte|contracte|granturi) (?:de )?cercetare|proiecte(?: \\p{L}+)?|finanțări|contracte"),
  ],
  [
    "education",
    words(
      "(?:educați(?:e|a)|studii|studiile)(?: și formare(?:a)?(?: profesională)?)?|formare(?:a)?(?: profesională)?|pregătire(?:a)? profesională|titluri (?:academice|științifice)|studii (?:universitare|postuniversitare|doctorale|superioare)",
    ),
  ],
  [
    "employment",
    words(
      "experienț(?:a|ă)(?: profesională| de muncă| academică| în muncă)|loc(?:uri)? de muncă|parcurs profesional|activitate(?:a)? profesională|cariera? (?:profesională|academică)|funcții(?: ocupate| deținute)?|stagii(?: de \\p{L}+)?",
    ),
  ],
  [
    "skills",
    words("(?:aptitudini|competențe|abilități)(?: \\p{L}+)?|limbi(?: străine)?(?: cunoscute)?|cunoștințe \\p{L}+"),
  ],
  ["references", words("(?:referințe|persoane de contact|recomandări)")],
  ["contact", words("date de contact")],
  ["patents", words("brevete(?: de invenți[ei]i?)?|invenții")],
  ["other", words("informații suplimentare|alte informații|anexe")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", words("teza? de (?:doctorat|abilitare)|teze")],
  ["other", words("traduceri|recenzii|articole de popularizare|popularizare|rapoarte|alte lucrări")],
  ["book", words("cărți|capitole|monografii|manuale|volume colective|tratate")],
  ["conference", words("conferinț\\p{L}+|congrese\\p{L}*|simpozioane\\p{L}*|proceedings")],
  ["journal", words("reviste\\p{L}*|articole|isi|bdi")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", words("acceptate|în curs de (?:apariție|publicare)|(?:în|sub) tipar")],
  ["submitted", words("trimise|în (?:curs de )?(?:evaluare|recenzie)|în recenzare")],
  ["working", words("în (?:pregătire|lucru)|manuscrise")],
];

const FILLER = new RegExp(
  `^(?:${spelt(
    "de|din|la|ale?|a|cu|pe|pentru|sau|și|în|spre|alte|altele|cotate|indexate|isi|bdi|wos|internațional(?:e|ă)?|național(?:e|ă)?|științific(?:e|ă)|publicat(?:e|ă)|publicare|selectat(?:e|ă)|selectiv(?:e|ă)|reprezentative|relevante|invitate|susținute|personale|profesional(?:e|ă)|academice|universitar(?:e|ă)|didactic(?:e|ă)|sociale|obținute|câștigate|conferințelor?|volumele|volume|colective|reviste|cărți|edituri|recunoscute|străinătate|țară|principale|lucrări|cercetare|europass",
  )})$`,
  "u",
);

/** Headings in Romanian, with and without the marks of its letters. */
export const ROMANIAN: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
