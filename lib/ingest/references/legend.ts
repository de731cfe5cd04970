import type { PrintedAuthor } from "#lib/ingest/references/authors.ts";

/** What the footnote marks of a list mean. */
export interface Legend {
  equal: Set<string>;
  /** Marks that mean something else (corresponding author, student). */
  other: Set<string>;
}

const MARK = "[*†‡§¶#∗⋆^+]";
/** Also as other languages have it: "równy wkład", "contribution égale", "gedeeld eerste auteurschap". */
const EQUAL =
  /równ(?:y|orzędny) wkład|contribution égale|contribué (?:à parts égales|également)|gedeeld eerste|gleichberechtigt|geteilte erstautor|zu gleichen teilen|contribuci[oó]n igual|contribuyeron por igual|uguale contributo|contribuíram igualmente|delad första|delt første|equal|co-?first|joint(?:ly)? first|shared first|contributed equally|alphabetical/i;
const OTHER =
  /correspond|student|supervis|advis|mentee|senior|presenting|undergrad|lead author|first author\b|betreut|doktorand|promovier|encadr[ée]|doctorant|étudiant|dirig[ée]|estudiante|tesista|orientand|dottorand|studente|promovend/i;

/**
 * Reads "* equal contribution, † corresponding author", "Joint first authors are marked with * and †" or "(von mir Betreute
 * mit †)" wherever it stands.
 */
export function readLegend(text: string): Legend {
  const legend: Legend = { equal: new Set(), other: new Set() };
  for (const match of text.matchAll(
    new RegExp(
      `(${MARK})\\s*(?:[:=–-]|indicates?|denotes?|means?|marks?|stands for|are|is)?\\s*([^*†‡§¶#∗⋆^+,\\n.;)]{4,80})`,
      "gu",
    ),
  )) {
    note(legend, match[1] ?? "", match[2] ?? "");
  }
  for (const match of text.matchAll(
    new RegExp(
      `((?:equal|co-?first|joint|correspond|student|alphabetical|supervis|mentee|betreut|doktorand|encadr[ée]|doctorant|étudiant|estudiante|tesista|orientand|dottorand|studente|promovend)[^*†‡§¶#\\n.]{0,60}?(?:denoted|marked|indicated|by|with|mit|par|avec|con|com|met|:)[^*†‡§¶#\\n.]{0,30}?)(${MARK}(?:[\\s,]*(?:and|or|&)?\\s*${MARK})*)`,
      "giu",
    ),
  )) {
    for (const mark of (match[2] ?? "").match(new RegExp(MARK, "gu")) ?? []) note(legend, mark, match[1] ?? "");
  }
  // "&: Equal contribution": a sign that is a word elsewhere, alone at the head of its line.
  for (const match of text.matchAll(/(?:^|[\n(])\s{0,4}(&)\s{0,4}[:=]\s{0,4}([^\n]{4,80})/gu))
    note(legend, "&", match[2] ?? "");
  return legend;
}

function note(legend: Legend, mark: string, meaning: string): void {
  const key = mark === "∗" ? "*" : mark;
  const early = meaning.slice(0, 45);
  if (EQUAL.test(early)) legend.equal.add(key);
  else if (OTHER.test(early)) legend.other.add(key);
}

/**
 * Indices of the authors who contributed equally. Without a legend a mark shared by two or more authors, but not by all,
 * is read as equal contribution: that is its commonest use; a mark on one author alone is not.
 */
export function equalContributors(authors: PrintedAuthor[], own: Legend, list: Legend): number[] {
  const marks = new Set(authors.flatMap((author) => author.marks));
  for (const mark of marks) {
    if (own.other.has(mark) || /\d/.test(mark)) continue;
    const says = own.equal.has(mark) || (list.equal.has(mark) && !own.equal.size);
    if (!says && (list.other.has(mark) || own.equal.size > 0 || list.equal.size > 0)) continue;
    const holders = authors.flatMap((author, index) => (author.marks.includes(mark) ? [index] : []));
    if (holders.length >= 2) return holders;
  }
  return [];
}

/** Papers on which a mark stands beside one author alone before it is known to say something else of him. */
const ENOUGH_ALONE = 2;

/**
 * The marks of lists that no legend explains and that stand beside one author alone on some of their papers: who answers
 * letters, not who shares the work, whatever they stand beside elsewhere.
 */
export function marksOfOne(lists: readonly (readonly PrintedAuthor[])[], legend: Legend): Set<string> {
  const alone = new Map<string, number>();
  for (const authors of lists) {
    const marks = authors.flatMap((author) => author.marks);
    for (const mark of new Set(marks))
      if (authors.length > 1 && marks.filter((other) => other === mark).length === 1)
        alone.set(mark, (alone.get(mark) ?? 0) + 1);
  }
  return new Set(
    [...alone].flatMap(([mark, count]) => (count >= ENOUGH_ALONE && !legend.equal.has(mark) ? [mark] : [])),
  );
}

/** True where an entry says of itself what its marks mean. */
export const saysEqual = (text: string): boolean => EQUAL.test(text);
