import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { SectionKind } from "#lib/ingest/words/headings.ts";

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** Headings in Czech and Slovak, in order: the first that matches decides. */
export const CZECH: [SectionKind, RegExp][] = [
  ["hobbies", whole("zájmy|záujmy|koníčky|záľuby|volný čas|voľný čas")],
  ["personal", whole("osobní údaje|osobné údaje|osobní data")],
  ["interests", whole("(?:odborné|vědecké|vedecké|výzkumné|výskumné) (?:zájmy|záujmy|zaměření|zameranie)")],
  [
    "advising",
    whole("doktorandi|školitelství|školiteľstvo|vedení (?:prací|doktorandů)|vedené (?:práce|doktorské práce)"),
  ],
  ["teaching", whole("výuka|výučba|pedagogická (?:činnost|činnosť)|přednášené předměty")],
  [
    "service",
    whole(
      "členství|členstvo|funkce|funkcie|recenzní činnost|redakční rady|organizační činnost|akademické funkce|posudky",
    ),
  ],
  [
    "talks",
    whole(
      "(?:zvané|vyžiadané|vybrané) (?:přednášky|prednášky)|prednášky|vystoupení(?: na konferencích)?|konferenční příspěvky",
    ),
  ],
  [
    "publications",
    whole(
      "publikační činnost|publikačná činnosť|články|(?:příspěvky ve )?sborní(?:ky|cích)(?: konferencí| z konferencí)?|zborníky|kapitoly(?: v knihách)?|knihy|monografie|učebnice|skripta|preprinty|rukopisy|popularizace|popularizační články|recenze|závěrečné práce|v tisku|v recenzním řízení|připravované",
    ),
  ],
  ["awards", whole("ocenění|ocenenia|ceny|vyznamenání|stipendia|štipendiá")],
  ["grants", whole("granty|(?:grantové|výzkumné|výskumné) projekty|řešené projekty")],
  ["education", whole("vzdělání|vzdelanie|studium|štúdium")],
  ["employment", whole("zaměstnání|zamestnanie|praxe|prax|pracovní zkušenosti|profesní (?:dráha|kariéra)")],
  ["skills", whole("jazyky|jazykové (?:znalosti|vedomosti)|znalosti|dovednosti")],
];

/** What a heading over publications says about the kind of each. */
export const KINDS_CZECH: [PublicationKind, RegExp][] = [
  ["thesis", whole("závěrečné práce")],
  ["other", whole("popularizace|popularizační články|recenze")],
  ["preprint", whole("preprinty|rukopisy")],
  ["book", whole("kapitoly|knihy|monografie|učebnice|skripta")],
  ["conference", whole("sborní(?:ky|cích)|zborníky|konferenc\\p{L}+")],
  ["journal", whole("časopis\\p{L}*")],
];

/** What it says about how far they got. */
export const STATUS_CZECH: [PublicationStatus, RegExp][] = [
  ["published", whole("v tisku|přijaté|prijaté")],
  ["submitted", whole("v recenzním řízení|zaslané|odeslané")],
  ["working", whole("připravované|v přípravě|v príprave")],
];

/** Words that often stand beside those of the vocabulary and say nothing themselves. */
export const FILLER_CZECH =
  /^(?:v|ve|z|ze|s|na|o|a|i|časopis(?:ech|y|och)|konferenc(?:e|í|ích)|vybran[éá]|ostatní|další|vědecké|odborné|recenzované|mezinárodní|národní|akademick[éáý]|činnost|společnost(?:ech|i)|výzkumné|zvané|dosažené|vysokoškolské|profesní|pracovní)$/u;
