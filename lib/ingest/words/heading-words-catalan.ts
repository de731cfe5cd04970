import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("aficions|temps lliure|afecci[oó]ns|zaletasunak")],
  ["personal", wholeWords("dades personals|datos persoais|datu pertsonalak")],
  [
    "interests",
    wholeWords(
      "(?:línies|línia|àmbits|àrees|interessos) de recerca|liñas de investigación|ikerketa[- ](?:lerroak|arloak|interesak)",
    ),
  ],
  [
    "advising",
    wholeWords("direcció de tesis?(?: doctorals)?|tesis dirigides|teses dirixidas|doktorego[- ]tesien zuzendaritza"),
  ],
  ["teaching", wholeWords("docència|experiència docent|assignatures|activitat docent|docencia impartida|irakaskuntza")],
  [
    "service",
    wholeWords("(?:activitats de )?gestió(?: universitària)?|pertinença a \\p{L}+|càrrecs de gestió|xestión|kudeaketa"),
  ],
  [
    "talks",
    wholeWords(
      "comunicacions(?: a congressos)?|ponències|conferències|xerrades|seminaris|contribucións a congresos|relatorios|hitzaldiak|komunikazioak|congressos",
    ),
  ],
  [
    "publications",
    wholeWords(
      "publicacions|articles|llibres|capítols de llibres?|ressenyes|tesi doctoral|treballs publicats|publicacións|artigos|libros e capítulos|capítulos de libro|argitalpenak|artikuluak|liburuak|liburu[- ]kapituluak",
    ),
  ],
  ["awards", wholeWords("premis|beques|distincions|reconeixements|ajuts|premios e bolsas|sariak|bekak")],
  [
    "grants",
    wholeWords(
      "projectes(?: de recerca| competitius)?|finançament|proxectos(?: de investigación)?|ikerketa[- ]proiektuak|proiektuak",
    ),
  ],
  [
    "education",
    wholeWords(
      "formació(?: acadèmica| universitària)?|titulacions|estudis|titulació|formación académica|heziketa|prestakuntza(?: akademikoa)?",
    ),
  ],
  [
    "employment",
    wholeWords(
      "(?:trajectòria|experiència|activitat) (?:professional|acadèmica|laboral|investigadora)|càrrecs|posicions|llocs de treball|traxectoria(?: profesional)?|experiencia laboral|lan[- ]esperientzia|ibilbide profesionala",
    ),
  ],
  ["skills", wholeWords("idiomes|llengües|habilitats|hizkuntzak")],
  ["contact", wholeWords("contacte|dades de contacte|harremanetarako")],
  ["patents", wholeWords("patents i models")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("tesi doctoral")],
  ["other", wholeWords("ressenyes")],
  ["book", wholeWords("llibres?|capítols|liburu\\p{L}*|libros|capítulos")],
  ["conference", wholeWords("congressos|actes")],
  ["journal", wholeWords("articles|artigos|artikuluak|revistes")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("en premsa|acceptats")],
  ["submitted", wholeWords("enviats|en revisió|en avaluació")],
  ["working", wholeWords("en preparació")],
];

const FILLER =
  /^(?:i|o|de|d|del|dels|la|les|els|a|en|amb|per|altres|acadèmi(?:ca|ques|cs)|científi(?:ca|ques|cs)|universit[àa]ri(?:a|es|s)?|professionals?|selecció|seleccionad(?:a|es)|seleccionats|principals|revistes|llibre|indexades|congressos|recerca|internacionals?|nacionals?|eta|beste|hautatuak|e|outr[oa]s)$/u;

/** Headings in Catalan, and the commonest in Galician and Basque. */
export const CATALAN: HeadingLanguage = { sections: SECTIONS, kinds: KINDS, statuses: STATUSES, fillers: [FILLER] };
