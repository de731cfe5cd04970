import { comparePublications } from "#lib/ingest/accuracy/compare-publications.ts";
import { compareStations } from "#lib/ingest/accuracy/compare-stations.ts";
import { sameName, wordsShared } from "#lib/ingest/accuracy/likeness.ts";
import { add, type Tallies } from "#lib/ingest/accuracy/tally.ts";
import type { ActivityKind, Draft } from "#lib/ingest/draft.ts";
import { plainProfile } from "#lib/ingest/gold-shape.ts";
import { type Answers, COUNTED, type CountedKind } from "#lib/ingest/layouts/answers.ts";
import { literally } from "#lib/literally.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/** How one document was read: counts by field, and a line for each miss. */
export interface Comparison {
  tallies: Tallies;
  misses: string[];
}

const KINDS: Record<CountedKind, ActivityKind> = {
  awards: "award",
  grants: "grant",
  talks: "talk",
  service: "service",
  teaching: "teaching",
  advising: "advising",
};

/** Compares what was read in a document with what a person read in it. */
export function compare(answers: Answers, draft: Draft): Comparison {
  const tallies: Tallies = {};
  const profile = plainProfile(draft);
  const misses = [
    ...compareHead(tallies, answers, profile),
    ...comparePublications(tallies, answers, profile.publications),
    ...compareStations(tallies, answers, profile),
    ...compareProtected(tallies, answers, draft),
  ];
  for (const counted of COUNTED) {
    const expected = answers[counted] ?? null;
    if (expected === null) continue;
    const got = draft.activities.filter(({ kind }) => kind === KINDS[counted]).length;
    add(tallies, counted, Math.abs(got - expected) <= 1);
    if (Math.abs(got - expected) > 1) misses.push(`${counted}: ${expected}, got ${got}`);
  }
  return { tallies, misses };
}

function compareHead(tallies: Tallies, answers: Answers, got: ReturnType<typeof plainProfile>): string[] {
  const misses: string[] = [];
  const named = [answers.name, ...(answers.nameAlternatives ?? [])].some((name) => sameName(name, got.name ?? ""));
  add(tallies, "name", named);
  if (!named) misses.push(`name: ${answers.name}, got ${got.name}`);
  const wanted = answers.emails.map((email) => email.toLowerCase());
  const found = got.emails.map((email) => email.toLowerCase());
  const both = wanted.filter((email) => found.includes(email)).length;
  add(tallies, "e-mail", 2 * both, wanted.length + found.length);
  if (2 * both < wanted.length + found.length) misses.push(`e-mail: ${wanted.join(" ")}, got ${found.join(" ")}`);
  if (answers.currentPosition !== undefined) {
    const right = samePosition(answers.currentPosition, got.currentPosition);
    add(tallies, "position", right);
    if (!right) misses.push(`position: ${answers.currentPosition}, got ${got.currentPosition}`);
  }
  return misses;
}

function samePosition(expected: string | null, got: string | null): boolean {
  return expected === null || got === null ? expected === got : wordsShared(expected, got) >= 0.75;
}

/**
 * A protected phrase is right when all its letters are masked wherever it is printed and no field of the profile holds it;
 * a mask is right when it covers words of a phrase that is to be masked.
 */
function compareProtected(tallies: Tallies, answers: Answers, draft: Draft): string[] {
  const misses: string[] = [];
  const { protected: masks, ...open } = plainProfile(draft);
  const facts = [open, draft.interests, draft.activities.map(({ text }) => text.value)];
  const values = ` ${foldWords(JSON.stringify(facts).replaceAll("\\n", " "))} `;
  for (const phrase of answers.protected) {
    const readable = values.includes(` ${foldWords(phrase)} `) || !isMasked(phrase, draft);
    add(tallies, "protected", !readable);
    if (readable) misses.push(`protected words can be read: ${phrase}`);
  }
  const known = [...answers.protected, ...(answers.protectedSoft ?? [])];
  for (const mask of masks) {
    const right = known.some((phrase) => wordsShared(phrase, mask) >= 0.5);
    add(tallies, "rightly masked", right);
    if (!right) misses.push(`masked without need: ${mask}`);
  }
  return misses;
}

/** Whether the phrase is printed in the text read, and each time under a mask. */
function isMasked(phrase: string, draft: Draft): boolean {
  // Scripts without word spaces go on behind the phrase: "1982年8月19日" and "生".
  const edge = (letter = "") =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter) ? "" : "[\\p{L}\\p{N}]";
  const [before, behind] = [edge(phrase.trim()[0]), edge(phrase.trim().at(-1))];
  const escaped = literally(phrase.trim());
  const places = [
    ...draft.text.matchAll(
      new RegExp(`${before && `(?<!${before})`}${escaped.replace(/\s+/gu, "\\s+")}${behind && `(?!${behind})`}`, "giu"),
    ),
  ];
  return (
    places.length > 0 &&
    places.every(({ index, 0: printed }) =>
      [...printed].every(
        (letter, at) =>
          !/[\p{L}\p{N}]/u.test(letter) ||
          draft.protected.some(({ span }) => span.start <= index + at && index + at < span.end),
      ),
    )
  );
}
