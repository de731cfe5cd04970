import { likeness, sameName, sameTitle, sameVenue, wordsShared } from "#lib/ingest/accuracy/likeness.ts";
import { match } from "#lib/ingest/accuracy/match.ts";
import { add, type Field, type Tallies } from "#lib/ingest/accuracy/tally.ts";
import type { PlainPublication } from "#lib/ingest/gold-shape.ts";
import type { AnsweredPublication, Answers } from "#lib/ingest/layouts/answers.ts";

/** Titles less alike than this are two publications. */
const SAME = 0.9;

/** Counts into `tallies` how the publications were read, and tells each miss in a line. */
export function comparePublications(tallies: Tallies, answers: Answers, got: PlainPublication[]): string[] {
  const expected = answers.publications;
  const { pairs, missed, extra } = match(expected, got, alike);
  add(tallies, "recall", pairs.length, pairs.length + missed.length);
  add(tallies, "precision", pairs.length, got.length);
  add(tallies, "F1", 2 * pairs.length, pairs.length + missed.length + got.length);
  const misses = [
    ...missed.map(({ title }) => `publication not found: ${title}`),
    ...extra.map(({ title }) => `no publication: ${title}`),
  ];
  for (const pair of pairs) {
    const verdicts = fieldsOf(pair.expected, pair.got);
    for (const { field, right, expected: wanted, got: read } of verdicts) {
      add(tallies, field, right);
      if (!right)
        misses.push(`${field} of “${pair.expected.title}”: ${JSON.stringify(wanted)}, got ${JSON.stringify(read)}`);
    }
    const four = verdicts.filter(({ field }) => ["title", "authors", "year", "venue"].includes(field));
    add(
      tallies,
      "all four",
      four.every(({ right }) => right),
    );
  }
  return misses;
}

interface Verdict {
  field: Field;
  right: boolean;
  expected: unknown;
  got: unknown;
}

function fieldsOf(expected: AnsweredPublication, got: PlainPublication): Verdict[] {
  const status = expected.status ?? "published";
  const equal = expected.equalContribution ?? [];
  const verdicts: Verdict[] = [
    { field: "title", right: titleRight(expected, got), expected: expected.title, got: got.title },
    { field: "authors", right: authorsRight(expected, got), expected: expected.authors, got: got.authors },
    {
      field: "year",
      right: yearRight(expected, got),
      expected: expected.year,
      got: got.year,
    },
    { field: "venue", right: venueRight(expected, got), expected: expected.venue, got: got.venue },
    {
      field: "kind",
      right: [expected.kind, ...(expected.kindAlternatives ?? [])].includes(got.kind),
      expected: expected.kind,
      got: got.kind,
    },
    {
      field: "status",
      right: [status, ...(expected.statusAlternatives ?? [])].includes(got.status),
      expected: status,
      got: got.status,
    },
    {
      field: "self",
      right: [expected.candidateAuthorIndex, ...(expected.selfAlternatives ?? [])].includes(got.candidateAuthorIndex),
      expected: expected.candidateAuthorIndex,
      got: got.candidateAuthorIndex,
    },
  ];
  if (equal.length > 0 || got.equalContribution.length > 0) {
    const right = equal.join() === [...got.equalContribution].sort((a, b) => a - b).join();
    verdicts.push({ field: "equal", right, expected: equal, got: got.equalContribution });
  }
  return verdicts;
}

function alike(expected: AnsweredPublication, got: PlainPublication): number {
  const titles = [expected.title, ...(expected.titleAlternatives ?? [])];
  const like = Math.max(...titles.map((title) => likeness(title, got.title)));
  if (like < SAME) return 0;
  // Papers shown twice, or in two versions, are told apart by the rest.
  return (
    like +
    (expected.year === got.year ? 0.02 : 0) +
    (expected.kind === got.kind ? 0.02 : 0) +
    (venueRight(expected, got) ? 0.02 : 0)
  );
}

function titleRight(expected: AnsweredPublication, got: PlainPublication): boolean {
  return [expected.title, ...(expected.titleAlternatives ?? [])].some((title) => sameTitle(title, got.title));
}

function authorsRight(expected: AnsweredPublication, got: PlainPublication): boolean {
  return [expected.authors, ...(expected.authorsAlternatives ?? [])].some(
    (authors) =>
      authors.length === got.authors.length && authors.every((name, index) => sameName(name, got.authors[index] ?? "")),
  );
}

function yearRight(expected: AnsweredPublication, got: PlainPublication): boolean {
  if (got.year === null && expected.yearNullOk) return true;
  return got.year === expected.year || (got.year !== null && (expected.yearAlternatives ?? []).includes(got.year));
}

function venueRight(expected: AnsweredPublication, got: PlainPublication): boolean {
  if (got.venue === null && expected.venueNullOk) return true;
  const venues = [expected.venue, ...(expected.venueAlternatives ?? [])];
  if (venues.some((venue) => sameVenue(venue, got.venue))) return true;
  // Names of workshops are long and are printed in many orders.
  return (
    expected.kind === "workshop" &&
    got.venue !== null &&
    venues.some((venue) => wordsShared(venue ?? "", got.venue ?? "") >= 0.7)
  );
}
