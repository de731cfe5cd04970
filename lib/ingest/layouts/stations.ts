import { type Line, words } from "#lib/ingest/layouts/page.ts";

/** Writes a degree or a post: what it is, where, and when. */
export type StationStyle = (what: string, where: string, when: string) => Line[];

const strong = { bold: true } as const;
const it = { italic: true } as const;

/** Ways to write degrees and posts, by name. */
export const STATIONS: Record<string, StationStyle> = {
  commas: (what, where, when) => [[words(`${what}, ${where}, ${when}`)]],
  points: (what, where, when) => [[words(`${what}. ${where}. ${when}.`)]],
  bars: (what, where, when) => [[words(what, strong), words(` | ${where} | ${when}`)]],
  "what bold": (what, where, when) => [[words(what, strong), words(`, ${where}, ${when}`)]],
  "place first": (what, where, when) => [[words(`${where}, ${what} (${when})`)]],
  "place and colon": (what, where, when) => [[words(`${where}: ${what}, ${when}`)]],
  "date and colon": (what, where, when) => [[words(`${when}: ${what}, ${where}`)]],
  "date and dash": (what, where, when) => [[words(`${when} – ${what}, `), words(where, it)]],
  "in a sentence": (what, where, when) => [[words(`${what} at ${where} (${when})`)]],
  "date at the left": (what, where, when) => [[words(`${when}\t${what}, ${where}`)]],
  "date at the left of two": (what, where, when) => [[words(`${when}\t`), words(what, strong)], [words(where)]],
  "date above": (what, where, when) => [[words(when)], [words(`${what}, ${where}`)]],
  "place and date, what below": (what, where, when) => [[words(`${where}, ${when}`)], [words(what)]],
  "place at the left, date at the right": (what, where, when) => [
    [words(where, strong), words(`\t${when}`)],
    [words(what, it)],
  ],
  "what at the left, date at the right": (what, where, when) => [
    [words(what, strong), words(`\t${when}`)],
    [words(where, it)],
  ],
  "three lines": (what, where, when) => [[words(what)], [words(where)], [words(when)]],
  "three cells": (what, where, when) => [[words(`${what}\t${where}\t${when}`)]],
};
