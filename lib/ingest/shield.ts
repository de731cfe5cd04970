import type { ProtectedKind, ProtectedSpan, Span } from "#lib/ingest/draft.ts";
import { byKind } from "#lib/ingest/protected-kind.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";

/** The rest of the line, up to a mark that begins something else. */
const REST = "(?:(?! [—–] )[^\\n\\t;|•·]){0,120}";
/** A label, what parts it from its answer (a colon, a column, or at once a number), and the answer. */
const label = (words: string) =>
  new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])(?:\\s*[:=–—-]\\s*|\\s*\\t\\s*|\\s+(?=\\d))${REST}`, "giu");

/** Anywhere in a document: a label and what it says. "Date of birth: 3 May 1985", "Nationality: Norwegian". */
const LABELLED: [ProtectedKind, RegExp][] = [
  [
    "birth",
    label(
      "dates? of birth|birth ?dates?|date and place of birth|places? of birth|birth ?place|birthday|d\\.?o\\.?b\\.?|born(?: on| in)?|née?(?: le| à)?|nat[oa](?: il| a)?|nacid[oa](?: el| en)?|geburtsdatum|geburtsort|geboren(?: am| in)?|date de naissance|lieu de naissance|fecha de nacimiento|lugar de nacimiento|data di nascita|luogo di nascita|data de nascimento|geboortedatum|出生(?:日期|年月)?|生年月日",
    ),
  ],
  ["age", label("age|alter|edad|âge|età|idade|leeftijd")],
  ["sex", label("sex|gender|geschlecht|sexe|sexo|sesso|geslacht|性别")],
  [
    "citizenship",
    label(
      "citizenships?|nationality|nationalities|citizen of|national of|staatsangehörigkeit|staatsbürgerschaft|nationalität|nationalité|nacionalidad|ciudadanía|nazionalità|cittadinanza|nacionalidade|nationaliteit|visa(?: status)?|immigration status|work authori[sz]ation|residency(?: status)?|国籍",
    ),
  ],
  [
    "marital",
    label(
      "marital status|civil status|familienstand|état civil|situation familiale|estado civil|stato civile|burgerlijke staat|婚姻",
    ),
  ],
  ["family", label("children|kinder|enfants|hijos|figli|family(?: status)?|spouse|number of children")],
  [
    "religion",
    label("religion|religious (?:affiliation|belief)|denomination|konfession|religión|religione|religião|confession"),
  ],
  ["health", label("health(?: status)?|disabilit(?:y|ies)|gesundheit")],
  [
    "hobbies",
    label(
      "hobb(?:y|ies)|pastimes?|leisure(?: activities)?|freizeit|loisirs|personal interests|(?:other|outside|non-academic) interests|aficiones",
    ),
  ],
];

/** "14 months of parental leave", "on maternity leave" */
const LEAVE =
  "(?<![\\p{L}-])(?:(?:on|took|during|for|due to)\\s+)?(?:(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\\s-]+(?:weeks?|months?|years?)['’]?(?:\\s+of|\\s+on)?\\s+)?(?:maternity|paternity|parental|adoption|child-?care) leave(?![\\p{L}-])";

/** In any list of posts and degrees: a leave with its dates, alone on its line or in brackets. */
const ON_LEAVE: [ProtectedKind, RegExp][] = [
  [
    "family",
    new RegExp(
      `(?<=(?:^|[\\n\\t(;,–—-])\\s*(?:\\d[\\d\\s/.–—-]*[:,]?\\s*)?)${LEAVE}(?=\\s*(?:$|[\\n\\t);.]|,?\\s*(?:in |from |for |until )?(?:\\d|\\p{Lu}\\p{Ll}{2,8}\\.? \\d)|\\())(?:[^.;)\\n|]{0,40}?(?=$|[.;)\\n|]))?`,
      "gmiu",
    ),
  ],
];

/** In the head, a biography or under "Personal": said in a sentence. */
const SAID: [ProtectedKind, RegExp][] = [
  [
    "birth",
    /(?:\b(?:I was|was|am)\s+|(?<=^|[,.;(\n\t]\s*))\b[Bb]orn (?:on|in|at)\s+(?=[\p{Lu}\d])(?:(?!\s(?:and|but|where)\s)[^.;\n|]){2,60}/gu,
  ],
  [
    "birth",
    /(?<!\p{L})(?:[Nn]ée?|[Nn]at[oa]|[Nn]acid[oa])\s+(?:le|il|el|à|a|en)\s+(?=[\p{Lu}\d])(?:(?! [—–] )[^.;\n|]){2,60}/gu,
  ],
  ["citizenship", /(?<!\p{L})(?:de )?nationalité\s+\p{L}+|(?<!\p{L})(?:de )?nacionalidad\s+\p{L}+/giu],
  ["age", /\b(?:i am |aged? )?\d{2}[- ]years?[- ]old\b/giu],
  [
    "citizenship",
    /\b(?:(?:u\.?s\.?|american|british|canadian|german|french|italian|spanish|chinese|indian|eu|swiss|dutch|australian|dual)\s+(?:citizen|national|passport holder)|(?:u\.?s\.?\s+|canadian\s+)?(?:lawful )?permanent resident|green card holder|citizen of [^.;\n|]{2,40})\b/giu,
  ],
  // "Norlandish national", but not "Port Salt National University".
  ["citizenship", /(?<!\p{L})(?:\p{Lu}\p{L}+|U\.?S\.?|dual)\s+(?:citizen|national)(?![\p{L}-]|\s+\p{Lu})/gu],
  [
    "religion",
    /(?<=(?:^|[.;,\n]\s*|\b(?:am|I['’]m) (?:an? )?(?:practi[sc]ing )?))(?:Muslim|Christian|Catholic|Protestant|Orthodox Christian|Jewish|Hindu|Buddhist|Sikh|Mormon|[Aa]theist)(?=\s*(?:[.;,\n]|$))[^.\n|]{0,120}/gu,
  ],
  ["family", /\bmy (?:husband|wife|spouse|(?:own )?(?:children|kids|sons?|daughters?))\b[^.;\n|]{0,60}/giu],
  ["hobbies", /\bI play (?!an? |(?:the|my) (?:role|part)\b)[^.\n|]{3,100}/gu],
  [
    "marital",
    /(?<=(?:^|[,;(\n\t]|\b(?:am|is|are|be|I['’]m))\s*)(?:(?:happily )?married(?: (?:to|with)[^.;\n|]{0,50})?|divorced|widowed)(?=\s*(?:$|[,.;)\n]|and\b))/giu,
  ],
  [
    "family",
    /(?<![\p{L}-])(?:(?:one|two|three|four|five|\d)\s+(?:children|kids|sons?|daughters?)(?:\s*\([^()\n]{0,80}\))?|(?:father|mother|parent) of (?:one|two|three|four|\d)\b[^.;\n|]{0,40})/giu,
  ],
  ["family", new RegExp(`${LEAVE}[^.;\\n|]{0,40}`, "giu")],
  [
    "hobbies",
    /\b(?:in my (?:free|spare) time|outside (?:of )?(?:work|research|academia|the lab)|when (?:i(?:['’]m| am) )?not (?:working|doing research|in the lab)|beyond (?:work|research)|my hobbies (?:are|include)|hobbies include)\b[^\n]{3,240}/giu,
  ],
];

/**
 * Places that a search committee must not weigh: birth, age, sex, citizenship, marital status, family, religion, health, hobbies.
 * Only what is said outright. A role in a network for women or a place of school is service or education, not a protected fact.
 */
export function protectedSpans(text: string, parts: SectionPart[]): ProtectedSpan[] {
  const found: ProtectedSpan[] = [];
  for (const part of parts) {
    if (part.sense.kind === "hobbies") {
      const body = part.blocks.filter((block) => block.span.end > block.span.start);
      for (const { span } of body) found.push({ kind: "hobbies", span });
      continue;
    }
    if (
      [
        "publications",
        "talks",
        "references",
        "teaching",
        "advising",
        "grants",
        "awards",
        "software",
        "news",
        "patents",
      ].includes(part.sense.kind)
    )
      continue;
    const personal = ["head", "personal", "biography", "contact", "other"].includes(part.sense.kind);
    for (const block of part.blocks) {
      if (personal) search(text, block.span, LABELLED, found, 400);
      else for (const line of linesIn(block)) search(text, line, LABELLED, found, 90);
      const told = BIRTH_SENTENCE.test(text.slice(block.span.start, block.span.end));
      if (personal || told) search(text, block.span, SAID, found, Number.POSITIVE_INFINITY);
      else if (part.sense.kind !== "interests") search(text, block.span, ON_LEAVE, found, Number.POSITIVE_INFINITY);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start).flatMap((place) => byKind(text, place));
}

/** A line that says when its owner was born is personal, wherever a page puts it. */
const BIRTH_SENTENCE = /(?:^|[.;\n]\s*|\bI was )born (?:on|in|at) [^.\n]{2,60}\d{4}/iu;

function linesIn({ span, lines }: SectionPart["blocks"][number]): Span[] {
  return lines.map((start, index) => ({ start, end: lines[index + 1] ?? span.end }));
}

function search(
  text: string,
  span: Span,
  rules: [ProtectedKind, RegExp][],
  found: ProtectedSpan[],
  longest: number,
): void {
  if (span.end - span.start > longest && longest < 100) return;
  const words = text.slice(span.start, span.end);
  for (const [kind, rule] of rules) {
    for (const match of words.matchAll(rule)) {
      // "Ages", "Gender" and "Health" are also fields of study: a label stands at the start of its line or after a mark.
      const before = words.slice(0, match.index);
      const unmistakable =
        /^(?:date of birth|place of birth|nationality|citizenship|marital status|religion|geburtsdatum|staatsangehörigkeit|familienstand)\s*:/i.test(
          match[0],
        );
      if (rules === LABELLED && !unmistakable && !/(?:^|[\n\t;|•·,(]|\.\s|\s[-–—])\s*$/.test(before)) continue;
      if (rules === LABELLED && !isAnswer(kind, match[0])) continue;
      const start = span.start + match.index;
      const end = start + match[0].trimEnd().replace(/[,(]$/, "").length;
      // "Nationality: Norlandish. Two children (born 2015)": parts of it may have been found before.
      for (const piece of outside({ start, end }, found)) {
        if (/[\p{L}\d]/u.test(text.slice(piece.start, piece.end))) found.push({ kind, span: piece });
      }
    }
  }
}

/** What of a span no place covers yet, in order. */
function outside(span: Span, found: ProtectedSpan[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const { start, end } of found.map((place) => place.span).sort((a, b) => a.start - b.start)) {
    if (end <= from || start >= span.end) continue;
    if (start > from) pieces.push({ start: from, end: start });
    from = end;
  }
  return from < span.end ? [...pieces, { start: from, end: span.end }] : pieces;
}

/** "Sex: F" answers; "Gender and the city, Harbour Studies 3" does not. */
function isAnswer(kind: ProtectedKind, printed: string): boolean {
  const value = printed.replace(/^[^:=–—-]*[:=–—-]\s*/, "");
  if (kind === "age") return /^\D{0,12}\d{2}\b/.test(value);
  if (kind === "sex")
    return (
      /^(?:m|f|d|w|h|male|female|man|woman|non-?binary|männlich|weiblich|masculin|féminin|mujer|hombre|maschile|femminile|masculino|femenino|男|女)\b/iu.test(
        value,
      ) || /[男女]/.test(value)
    );
  if (kind === "health") return /\b(?:excellent|good|disab|none|no\b|gut)/i.test(value);
  if (kind === "family")
    return /\b(?:\d|one|two|three|four|none|married|wife|husband|son|daughter|child|kids)/i.test(value);
  if (kind === "birth" && /^(?:born|née?|nat[oa]|nacid[oa])\b/i.test(printed))
    return /\d{4}|\d{1,2}[./]/.test(printed) || /^born\s*:/i.test(printed);
  return value.trim() !== "";
}

/** The text with every protected place blanked out, of the same length: what all other rules read. */
export function masked(text: string, spans: ProtectedSpan[]): string {
  let out = "";
  let from = 0;
  for (const { span } of spans) {
    if (span.start < from) continue;
    out += text.slice(from, span.start) + text.slice(span.start, span.end).replace(/[^\n\t]/g, " ");
    from = span.end;
  }
  return out + text.slice(from);
}
