import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("aficions|temps lliure|afecci[oó]ns|tempo de lecer")],
  ["personal", wholeWords("dades personals|datos persoais|información persoal")],
  [
    "interests",
    wholeWords(
      "(?:línies|línia|àmbits|àrees|interessos) de recerca|liñas de investigación|áreas de investigación|intereses de investigación",
    ),
  ],
  [
    "advising",
    wholeWords(
      "direcció de tesis?(?: doctorals)?|tesis dirigides|treballs dirigits|(?:dirección de )?teses(?: de doutoramento)? dirixidas|dirección de teses(?: de doutoramento)?|traballos dirixidos|doctorands",
    ),
  ],
  [
    "teaching",
    wholeWords(
      "docència|experiència docent|assignatures|activitat docent|docència impartida|docencia(?: impartida)?|experiencia docente|materias impartidas",
    ),
  ],
  [
    "service",
    wholeWords(
      "(?:activitats de )?gestió(?: universitària)?|pertinença a \\p{L}+|càrrecs de gestió|avaluació científica|comitès|xestión(?: universitaria)?|cargos de xestión|comités|avaliación científica",
    ),
  ],
  [
    "talks",
    wholeWords(
      "comunicacions(?: a congressos)?|ponències|(?:conferències|xerrades)(?: convidades)?|seminaris|(?:conferències|xerrades) convidades|contribucións a congresos|relatorios|conferencias(?: convidadas)?|palestras|congressos",
    ),
  ],
  [
    "publications",
    wholeWords(
      "publicacions|articles|llibres|capítols(?: de llibres?)?|ressenyes|tesi doctoral|treballs publicats|publicacións|artigos|libros e capítulos|capítulos de libros?|llibres i capítols|actes de congressos|tese de doutoramento|recensións|actas de congresos|articles de divulgació|artigos de divulgación|traducci[oó]ns",
    ),
  ],
  [
    "awards",
    wholeWords(
      "premis|beques|distincions|reconeixements|ajuts|premios(?: e bolsas)?|bolsas|distincións|axudas|recoñecementos",
    ),
  ],
  [
    "grants",
    wholeWords("projectes(?: de recerca| competitius)?|finançament|proxectos(?: de investigación)?|financiamento"),
  ],
  [
    "education",
    wholeWords(
      "formació(?: acadèmica| universitària)?|titulacions|estudis|titulació|formación académica|titulacións|estudos|grao académico",
    ),
  ],
  [
    "employment",
    wholeWords(
      "(?:trajectòria|experiència|activitat) (?:professional|acadèmica|laboral|investigadora)|càrrecs|posicions|llocs de treball|traxectoria(?: profesional)?|experiencia (?:laboral|profesional|investigadora)|postos (?:de traballo|ocupados)|situació (?:professional )?actual|situación profesional actual|estades de recerca|estad[íi]as de investigación",
    ),
  ],
  ["skills", wholeWords("idiomes|llengües|habilitats|competències|coñecemento de idiomas|linguas|competencias")],
  ["contact", wholeWords("contacte|dades de contacte|datos de contacto")],
  ["patents", wholeWords("patents i models")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("tesi doctoral|tese de doutoramento")],
  ["other", wholeWords("ressenyes|recensións|articles de divulgació|artigos de divulgación")],
  ["book", wholeWords("llibres?|capítols|libros|capítulos")],
  ["conference", wholeWords("congressos|congresos|actes|actas")],
  ["journal", wholeWords("articles|artigos|revistes")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("en premsa|acceptats|no prelo|aceptados")],
  ["submitted", wholeWords("enviats|en revisió|en avaluació|enviados|en avaliación")],
  ["working", wholeWords("en preparació|en preparación")],
];

const FILLER =
  /^(?:i|o|de|d|del|dels|la|les|els|a|en|amb|per|altres|acadèmi(?:ca|ques|cs)|científi(?:ca|ques|cs)|universit[àa]ri(?:a|es|s)?|professionals?|selecció|seleccionad(?:a|es)|seleccionats|principals|revistes|llibre|indexades|congressos|recerca|internacionals?|nacionals?|e|outr[oa]s|internacionais|nacionais|científic[oa]s|seleccionad[oa]s|investigación|impartid[oa]s?|doutoramento|revistas|libro)$/u;

/** Headings in Catalan and Galician. */
export const CATALAN: HeadingLanguage = { sections: SECTIONS, kinds: KINDS, statuses: STATUSES, fillers: [FILLER] };
