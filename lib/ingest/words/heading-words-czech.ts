import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("zájmy|záujmy|koníčky|záľuby|volný čas|voľný čas")],
  ["personal", wholeWords("osobní údaje|osobné údaje|osobní data")],
  ["interests", wholeWords("(?:odborné|vědecké|vedecké|výzkumné|výskumné) (?:zájmy|záujmy|zaměření|zameranie)")],
  [
    "advising",
    wholeWords("doktorandi|školitelství|školiteľstvo|vedení (?:prací|doktorandů)|vedené (?:práce|doktorské práce)"),
  ],
  ["teaching", wholeWords("výuka|výučba|pedagogická (?:činnost|činnosť)|přednášené předměty")],
  [
    "service",
    wholeWords(
      "členství|členstvo|funkce|funkcie|recenzní činnost|redakční rady|organizační činnost|akademické funkce|posudky",
    ),
  ],
  [
    "talks",
    wholeWords(
      "(?:zvané|vyžiadané|vybrané) (?:přednášky|prednášky)|prednášky|vystoupení(?: na konferencích)?|konferenční příspěvky",
    ),
  ],
  [
    "publications",
    wholeWords(
      "publikační činnost|publikačná činnosť|články|(?:příspěvky ve )?sborní(?:ky|cích)(?: konferencí| z konferencí)?|zborníky|kapitoly(?: v knihách)?|knihy|monografie|učebnice|skripta|preprinty|rukopisy|popularizace|popularizační články|recenze|závěrečné práce|v tisku|v recenzním řízení|připravované",
    ),
  ],
  ["awards", wholeWords("ocenění|ocenenia|ceny|vyznamenání|stipendia|štipendiá")],
  ["grants", wholeWords("granty|(?:grantové|výzkumné|výskumné) projekty|řešené projekty")],
  ["education", wholeWords("vzdělání|vzdelanie|studium|štúdium")],
  ["employment", wholeWords("zaměstnání|zamestnanie|praxe|prax|pracovní zkušenosti|profesní (?:dráha|kariéra)")],
  ["skills", wholeWords("jazyky|jazykové (?:znalosti|vedomosti)|znalosti|dovednosti")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("závěrečné práce")],
  ["other", wholeWords("popularizace|popularizační články|recenze")],
  ["preprint", wholeWords("preprinty|rukopisy")],
  ["book", wholeWords("kapitoly|knihy|monografie|učebnice|skripta")],
  ["conference", wholeWords("sborní(?:ky|cích)|zborníky|konferenc\\p{L}+")],
  ["journal", wholeWords("časopis\\p{L}*")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("v tisku|přijaté|prijaté")],
  ["submitted", wholeWords("v recenzním řízení|zaslané|odeslané")],
  ["working", wholeWords("připravované|v přípravě|v príprave")],
];

const FILLER =
  /^(?:v|ve|z|ze|s|na|o|a|i|časopis(?:ech|y|och)|konferenc(?:e|í|ích)|vybran[éá]|ostatní|další|vědecké|odborné|recenzované|mezinárodní|národní|akademick[éáý]|činnost|společnost(?:ech|i)|výzkumné|zvané|dosažené|vysokoškolské|profesní|pracovní)$/u;

/** Headings in Czech and Slovak. */
export const CZECH: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
