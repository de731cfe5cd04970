import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["biography", wholeWords("kven (?:eg er|er eg)|hvem (?:jeg er|er jeg)|om (?:meg|mig)|vem (?:jag är|är jag)")],
  ["personal", wholeWords("personlege (?:opplysningar|data)|personopplysning(?:ar|er)")],
  ["hobbies", wholeWords("fritidsinteresser")],
  [
    "advising",
    wholeWords("(?:doktorgrads|hovud|master|forskar)?rettleiing|ph\\.? ?d\\.?[- ]?rettleiing|rettleiingsoppgåver"),
  ],
  [
    "service",
    wholeWords("(?:tillits|styre)verv|medlemskap(?:ar)?|fagfellevurdering(?:ar)?|sakkunnig(?:oppdrag|arbeid)"),
  ],
  [
    "talks",
    wholeWords(
      "(?:fag|gjeste|konferanse)?(?:føredrag|forelesning(?:ar|er))|presentasjon(?:ar|er)|innlegg|konferansepaper",
    ),
  ],
  [
    "publications",
    wholeWords(
      "(?:vitskaplege |utvalde )?(?:publikasjonar|publiseringar|skrifter)|(?:vitenskapelige )?publiseringer|(?:tidsskrift|fag|oversikts)?artiklar|(?:fag)?bøker|(?:bok)?kapittel|rapport(?:ar|er)|kronikk(?:ar|er)|bokmeldingar|meldingar|avhandlingar|masteroppgåver|til vurdering|under (?:vurdering|trykking|utgjeving)|sendt inn|antatt|antekne",
    ),
  ],
  ["awards", wholeWords("(?:fag)?pris(?:ar|er)|utmerking(?:ar)?|heider|stipend(?:ium)?")],
  [
    "grants",
    wholeWords(
      "prosjekt(?:er|a)?(?: og (?:midlar|midler|finansiering))?|(?:ekstern(?:e|t)? )?(?:finansiering|midlar|forskingsmidlar|forskingsprosjekt|prosjektmidlar)|tildeling(?:ar|er)",
    ),
  ],
  ["education", wholeWords("utdanning(?:ar|er)?|utdaning|grader|kvalifikasjon(?:ar|er)")],
  [
    "employment",
    wholeWords(
      "(?:arbeids|yrkes|forskings)(?:røynsle|erfaring)(?:r|ar|er)?|røynsle|stilling(?:ar|er)?|tilsettingar|tilsettinger",
    ),
  ],
  ["interests", wholeWords("forskings(?:interesser|område|felt|tema)|forsknings(?:områder|felt|tema)")],
  ["skills", wholeWords("språk(?: og anna)?|språkkunnskapar|kunnskapar")],
  ["references", wholeWords("referansar")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("avhandling(?:ar)?|masteroppgåver?|masteroppgaver?")],
  ["other", wholeWords("rapport(?:ar|er)?|kronikk(?:ar|er)?|bokmelding(?:ar)?|bokmelding(?:er)?|bokomtale|meldingar")],
  ["book", wholeWords("(?:fag)?bøker|(?:fag)?bok|antologi|(?:bok)?kapittel")],
  ["conference", wholeWords("konferansepaper")],
  ["journal", wholeWords("(?:tidsskrift|fag|oversikts)?arti(?:klar|kkel)")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("antatt|antekne|under (?:trykking|utgjeving)")],
  ["submitted", wholeWords("sendt inn|til vurdering|under vurdering")],
];

const FILLER =
  /^(?:og|eller|i|på|av|til|for|frå|fra|med|anna|annet|andre|inviterte|utvalde|utvalgte|vitskaplege|fagfellevurderte|eksterne|faglege|redigerte|tidlegare|noverande|nyaste)$/u;

/** Headings in Norwegian: above all those that only Nynorsk has. */
export const NORWEGIAN: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
