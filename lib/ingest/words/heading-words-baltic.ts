import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("pomėgiai|laisvalaikis|vaļasprieki|hobiji|hobiai")],
  [
    "personal",
    wholeWords(
      "(?:asmens|asmeniniai|asmeninė) (?:duomenys|informacija)|personas dati|personīgā informācija|personiskie dati",
    ),
  ],
  [
    "interests",
    wholeWords(
      "(?:mokslinių tyrimų|mokslo|tyrimų|mokslinių interesų) (?:sritys|kryptys|interesai)|moksliniai interesai|(?:zinātniskās|pētniecības|pētnieciskās) (?:intereses|nozares|virzieni)",
    ),
  ],
  [
    "advising",
    wholeWords(
      "vadovavimas (?:\\p{L}+ ){0,2}(?:doktorantams|magistrantams|darbams)|doktorantai|vadīt(?:ie|ās) (?:\\p{L}+ ){0,2}(?:darbi|disertācijas)|doktoranti",
    ),
  ],
  [
    "teaching",
    wholeWords(
      "(?:pedagoginė|dėstymo) (?:veikla|patirtis)|dėstomi (?:dalykai|kursai)|dėstymas|pedagoģisk(?:ā|ais) (?:darbība|darbs|pieredze)|(?:docētie|lasītie|studiju) kursi",
    ),
  ],
  [
    "service",
    wholeWords(
      "narystė(?: \\p{L}+){0,3}|visuomeninė veikla|ekspertinė veikla|redakcinė veikla|dalyvavimas (?:\\p{L}+ ){0,2}organizacijose|dalība (?:\\p{L}+ ){0,2}organizācijās|sabiedriskā darbība|akadēmiskā darbība",
    ),
  ],
  [
    "talks",
    wholeWords(
      "(?:kviestiniai )?pranešimai(?: (?:tarptautinėse |nacionalinėse )?(?:mokslinėse )?konferencijose)?|dalyvavimas konferencijose|(?:konferenču )?(?:referāti|ziņojumi)(?: konferencēs)?|dalība konferencēs|paskaitos|vieslekcijas",
    ),
  ],
  [
    "publications",
    wholeWords(
      "(?:mokslinės |svarbiausios |pagrindinės )?publikacijos|(?:mokslo|moksliniai) (?:darbai|straipsniai)|straipsniai|monografijos?|knygos|knygų (?:skyriai|dalys)|vadovėliai|(?:pranešimų )?(?:santraukos|tezės)|konferencijų (?:medžiaga|pranešimų santraukos|darbai)|disertacija|(?:zinātniskās |galvenās |nozīmīgākās )?publikācijas|(?:zinātniskie )?raksti(?: \\p{L}+){0,2}|monogrāfijas?|grāmatas|nodaļas grāmatās|mācību grāmatas|(?:konferenču )?tēzes|promocijas darbs",
    ),
  ],
  ["awards", wholeWords("apdovanojimai|premijos|stipendijos|įvertinimai|apbalvojumi|balvas|stipendijas")],
  [
    "grants",
    wholeWords(
      "(?:mokslo |tyrimų |moksliniai )?projektai|dalyvavimas projektuose|(?:zinātniskie |pētniecības )?projekti|dalība projektos|granti",
    ),
  ],
  [
    "education",
    wholeWords(
      "išsilavinimas|mokslo laipsniai|studijos|išsimokslinimas|izglītība|(?:zinātniskie|akadēmiskie) grādi|mokslinis laipsnis",
    ),
  ],
  [
    "employment",
    wholeWords(
      "(?:darbo|profesinė|akademinė) (?:patirtis|veikla|karjera)|darbovietės|pareigos|darba (?:pieredze|vietas|gaitas)|profesionālā (?:pieredze|darbība)|nodarbošanās",
    ),
  ],
  [
    "skills",
    wholeWords(
      "(?:užsienio )?kalbos|kalbų (?:mokėjimas|žinios)|įgūdžiai|gebėjimai|valodas?|valodu (?:prasmes|zināšanas)|prasmes",
    ),
  ],
  ["references", wholeWords("rekomendacijos|ieteikumi|atsauksmes")],
  ["contact", wholeWords("kontaktai|kontaktinė informacija|kontakti|kontaktinformācija")],
  ["patents", wholeWords("patentai|patenti")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("disertacija|promocijas darbs")],
  ["conference", wholeWords("santraukos|tezės|tēzes|konferenc\\p{L}+")],
  ["book", wholeWords("monografij\\p{L}+|monogrāfij\\p{L}+|knyg\\p{L}+|grāmat\\p{L}+|vadovėliai")],
  ["journal", wholeWords("straipsni\\p{L}+|raksti|žurnal\\p{L}+|žurnāl\\p{L}+")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("priimta spaudai|spaudoje|pieņemts publicēšanai")],
  ["submitted", wholeWords("pateikta (?:spaudai|recenzuoti)|iesniegts")],
  ["working", wholeWords("rengiama|sagatavošanā")],
];

const FILLER =
  /^(?:ir|bei|su|be|į|apie|nuo|iki|kit[oiaųe]\p{L}*|mokslo|mokslini\p{L}+|mokslinės|recenzuojam\p{L}+|leidini\p{L}+|žurnal\p{L}+|tarptautin\p{L}+|nacionalin\p{L}+|svarbiausi\p{L}*|pagrindini\p{L}+|konferencij\p{L}+|pranešim\p{L}+|darbų|sąrašas|publikacijų|pedagogin\p{L}+|un|ar|par|no|uz|citi|citas|zinātnisk\p{L}+|recenzēt\p{L}+|starptautisk\p{L}+|izdevum\p{L}+|žurnāl\p{L}+|konferen\p{L}+|saraksts|publikāciju|galven\p{L}+|nozīmīgāk\p{L}+)$/u;

/** Headings in Lithuanian and Latvian. */
export const BALTIC: HeadingLanguage = { sections: SECTIONS, kinds: KINDS, statuses: STATUSES, fillers: [FILLER] };
