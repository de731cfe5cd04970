import { expect, test } from "vitest";
import { certainTokens } from "#lib/ingest/references/certain.ts";
import { venueBadge } from "#lib/ingest/references/venue-badge.ts";

function badge(text: string): string | null {
  const passage = { text, span: { start: 0, end: text.length }, runs: [], lines: [0] };
  const span = venueBadge(passage, certainTokens(passage));
  return span && text.slice(span.start, span.end);
}

test("a place and its year in brackets before a title are one badge", () => {
  expect(badge("[Mire and Wall Letters 2021] Slow tides of the north")).toBe("Mire and Wall Letters 2021");
  expect(badge("(TIDE’21) Slow tides of the north")).toBe("TIDE’21");
});

test("keys, numbers, links, states and kinds of papers are none", () => {
  expect(badge("[Reed 2021] Ada Reed. Slow tides of the north")).toBe(null);
  expect(badge("[12] Slow tides of the north")).toBe(null);
  expect(badge("[PDF] Slow tides of the north")).toBe(null);
  expect(badge("[Accepted 2021] Slow tides of the north")).toBe(null);
  expect(badge("[Journal 2021] Slow tides of the north")).toBe(null);
});
