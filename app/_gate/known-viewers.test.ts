import { expect, test } from "vitest";
import { admit } from "#lib/access/admit.ts";
import type { Seat, ViewerFacts } from "#lib/access/viewer.ts";
import { sameViewer } from "./known-viewers.ts";

const SEAT: Seat = {
  openingId: 1,
  role: "member",
  phase: "independent",
  seal: "never",
  observersBrowse: false,
  hides: ["names"],
  rubricLocked: true,
  recusedFrom: new Set([7]),
  recusedFromAll: false,
  delegateFor: new Set([9]),
};
const FACTS: ViewerFacts = { kind: "person", accountId: 3, name: "Ines Roth", siteAdmin: false, seat: SEAT };

test("who is known by the same facts is the same viewer", () => {
  const copy = { ...SEAT, recusedFrom: new Set([7]), delegateFor: new Set([9]), hides: ["names"] as const };
  expect(sameViewer(admit({ ...FACTS, seat: copy }))).toBe(sameViewer(admit(FACTS)));
  expect(sameViewer(admit({ ...FACTS, seat: null }))).toBe(sameViewer(admit({ ...FACTS, seat: null })));
});

/** Every fact of a seat, changed: a new one does not compile until it stands here. */
const OTHER: { [Fact in keyof Seat]-?: Seat[Fact] } = {
  openingId: 2,
  role: "chair",
  phase: "discussion",
  seal: "after-own",
  observersBrowse: true,
  hides: ["names", "venues"],
  rubricLocked: false,
  recusedFrom: new Set([7, 8]),
  recusedFromAll: true,
  delegateFor: new Set([8]),
};

test.each([
  ...Object.entries(OTHER).map(([fact, value]) => [fact, { ...FACTS, seat: { ...SEAT, [fact]: value } }] as const),
  ["a recusal that ended", { ...FACTS, seat: { ...SEAT, recusedFrom: new Set<number>() } }] as const,
  ["accountId", { ...FACTS, accountId: 4 }] as const,
  ["name", { ...FACTS, name: "Ines Rothe" }] as const,
  ["siteAdmin", { ...FACTS, siteAdmin: true }] as const,
  ["kind", { ...FACTS, kind: "system" as const }] as const,
  ["no seat", { ...FACTS, seat: null }] as const,
])("who differs in anything is another viewer: %s", (_, facts) => {
  const first = sameViewer(admit(FACTS));
  const other = sameViewer(admit(facts));
  expect(other).not.toBe(first);
  expect(other.seat?.recusedFrom).toBe(facts.seat?.recusedFrom);
  expect(sameViewer(admit(FACTS))).toBe(first);
});

test("viewers do not pile up", () => {
  const first = sameViewer(admit(FACTS));
  for (let accountId = 1_000; accountId < 1_200; accountId += 1) sameViewer(admit({ ...FACTS, accountId }));
  expect(sameViewer(admit(FACTS))).not.toBe(first);
});
