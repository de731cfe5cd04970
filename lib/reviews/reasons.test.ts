import { describe, expect, it } from "vitest";
import FLAGGED from "#lib/reviews/flagged-reasons.json" with { type: "json" };
import NEUTRAL from "#lib/reviews/neutral-reasons.json" with { type: "json" };
import { checkReason } from "#lib/reviews/reasons.ts";

const around = (change: { otherReasons?: string[]; otherNames?: string[] }) => ({
  otherReasons: [],
  otherNames: [],
  ...change,
});

describe("checkReason", () => {
  it("raises at most 5 % false alarms on neutral reasons", () => {
    const alarms = NEUTRAL.filter((reason) => checkReason(reason).length > 0);
    console.log(`false alarms: ${alarms.length} of ${NEUTRAL.length}`, alarms);
    expect(NEUTRAL.length).toBeGreaterThanOrEqual(100);
    expect(new Set(NEUTRAL).size).toBe(NEUTRAL.length);
    expect(alarms.length / NEUTRAL.length).toBeLessThanOrEqual(0.05);
  });

  const bad = Object.entries(FLAGGED).flatMap(([kind, reasons]) => reasons.map((reason) => [kind, reason] as const));

  it("knows enough bad ones", () => expect(bad.length).toBeGreaterThanOrEqual(40));

  it.each(bad)("flags as %s: %s", (kind, reason) => {
    const context = around({ otherNames: ["Marta Ferro"] });
    expect(checkReason(reason, context).map((flag) => flag.kind)).toContain(kind);
  });

  it("points at the words", () => {
    const reason = "Solid theory; stronger than the others, and her husband lives here.";
    const found = checkReason(reason).map(({ kind, start, end }) => [kind, reason.slice(start, end)]);
    expect(found).toEqual([
      ["comparative", "stronger than"],
      ["family", "her husband"],
    ]);
  });

  it("flags the same words for another candidate, and their names", () => {
    const reason = "Three careful papers, all first author.";
    const other = "three careful papers - all first author";
    expect(checkReason(reason, around({ otherReasons: [other] })).map((flag) => flag.kind)).toEqual(["copied"]);
    expect(checkReason(reason, around({ otherReasons: ["Two careful papers, all first author."] }))).toEqual([]);
    const [flag] = checkReason("The joint paper with Ana Costa is careful.", around({ otherNames: ["Ana Costa"] }));
    expect(flag).toMatchObject({ kind: "comparative", start: 21, end: 30 });
    expect(checkReason("The joint paper with Ana Costales is careful.", around({ otherNames: ["Ana Costa"] }))).toEqual(
      [],
    );
  });
});
