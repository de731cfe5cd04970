import { heldFirst, isPersons } from "#lib/ingest/draft/holder.ts";
import { DOUBTFUL, type Draft, type Fact } from "#lib/ingest/draft.ts";
import { alike } from "#lib/ingest/passages/alike.ts";
import type { Reading, Sourced } from "#lib/ingest/reading.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { compareNames } from "#lib/profile/person-name.ts";

export const PROFILE_FIELDS = [
  "name",
  "email",
  "link",
  "position",
  "affiliation",
  "phd-institution",
  "phd-year",
  "advisor",
  "interest",
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** A fact with one value. `beside`: another document says so, and it does not hold. */
export type MergedFact = Sourced<{ field: ProfileField; value: string; label: string | null; beside: boolean }>;

interface Statement {
  documentId: number;
  entry: Fact<string | number>;
}
type Same = (a: string, b: string) => boolean;

/**
 * Single facts of several documents. The newest document holds (if it is sure, or nobody is), unless a person chose or
 * typed another; a document that says otherwise is kept beside it. Links, advisors and interests are collected.
 */
export function mergeFacts(readings: readonly Reading[]): MergedFact[] {
  const told = (pick: (draft: Draft) => Fact<string | number> | null): Statement[] => {
    const all = readings.flatMap(({ documentId, draft }) => {
      const entry = pick(draft);
      return entry ? [{ documentId, entry }] : [];
    });
    const sure = all.filter(({ entry }) => entry.confidence >= DOUBTFUL);
    return heldFirst([...sure, ...all.filter((one) => !sure.includes(one))]);
  };
  return [
    ...stated("name", fullestFirst(told((draft) => draft.name)), sameName),
    ...stated(
      "position",
      told((draft) => draft.currentPosition),
    ),
    ...stated(
      "affiliation",
      told((draft) => draft.affiliation),
    ),
    ...mergePhd(
      told((draft) => draft.phd.institution),
      told((draft) => draft.phd.year),
      readings,
    ),
    ...mergeEmails(readings),
    ...collected("link", readings, (draft) => draft.links.map((fact) => ({ ...fact, value: fact.value.url })), labelOf),
    ...collected("advisor", readings, (draft) => draft.phd.advisors),
    ...collected("interest", readings, (draft) => draft.interests),
  ];
}

/** The first holds; of the others those that say something else, each once. */
function stated(field: ProfileField, statements: readonly Statement[], same: Same = alike): MergedFact[] {
  const kept: MergedFact[] = [];
  for (const { documentId, entry } of statements) {
    const value = String(entry.value);
    if (kept.some((known) => same(known.value, value))) continue;
    const { span, confidence } = entry;
    kept.push({ documentId, field, value, label: null, span, confidence, beside: kept.length > 0 });
  }
  return kept;
}

/** "I. Okonjo" in the newest document is no other name than "Ilse Okonjo" in an older one: the fuller one is shown. */
function fullestFirst(names: Statement[]): Statement[] {
  const [first] = names;
  if (!first || first.entry.held !== undefined) return names;
  const fuller = names
    .filter(({ entry }) => compareNames(String(entry.value), String(first.entry.value)) === "compatible")
    .find(
      ({ entry }) =>
        String(entry.value).length > String(first.entry.value).length && INITIAL.test(String(first.entry.value)),
    );
  return fuller ? [fuller, ...names.filter((one) => one !== fuller)] : names;
}

const INITIAL = /(?:^|[\s.])\p{L}(?:[.\s]|$)/u;

const sameName: Same = (a, b) => compareNames(a, b) !== "different";

/** Institution and year of a PhD are taken from one document where one has both, so that they belong together. */
function mergePhd(institutions: Statement[], years: Statement[], readings: readonly Reading[]): MergedFact[] {
  const has = (list: Statement[], id: number) => list.some(({ documentId }) => documentId === id);
  const [chosen] = heldFirst([...institutions, ...years].filter(isPersons));
  const both = readings.find(({ documentId }) => has(institutions, documentId) && has(years, documentId));
  const from = chosen?.documentId ?? both?.documentId;
  const first = (list: Statement[]) => [
    ...list.filter(({ documentId }) => documentId === from),
    ...list.filter(({ documentId }) => documentId !== from),
  ];
  return [...stated("phd-institution", first(institutions)), ...stated("phd-year", first(years))];
}

/** Addresses of the newest document that has any hold; what only others have stands beside them. */
function mergeEmails(readings: readonly Reading[]): MergedFact[] {
  const all = readings.flatMap(({ documentId, draft }) => draft.emails.map((entry) => ({ documentId, entry })));
  const [first, ...others] = heldFirst(all);
  const kept: MergedFact[] = [];
  for (const { documentId, entry } of first ? [first, ...others] : []) {
    const { value, span, confidence } = entry;
    if (kept.some((known) => known.value.toLowerCase() === value.toLowerCase())) continue;
    const beside = documentId !== first?.documentId;
    kept.push({ documentId, field: "email", value, label: null, span, confidence, beside });
  }
  return kept;
}

function collected(
  field: ProfileField,
  readings: readonly Reading[],
  pick: (draft: Draft) => Fact<string>[],
  labelIn: (draft: Draft, value: string) => string | null = () => null,
): MergedFact[] {
  const seen = new Set<string>();
  return readings.flatMap(({ documentId, draft }) =>
    pick(draft).flatMap(({ value, span, confidence }) => {
      const key = foldWords(value) || value;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ documentId, field, value, label: labelIn(draft, value), span, confidence, beside: false }];
    }),
  );
}

function labelOf({ links }: Draft, url: string): string | null {
  return links.find((link) => link.value.url === url)?.value.label ?? null;
}
