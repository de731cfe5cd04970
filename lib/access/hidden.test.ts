import { expect, test } from "vitest";
import { admit } from "#lib/access/admit.ts";
import { hiddenFrom, hiddenText, tellsWho } from "#lib/access/hidden.ts";
import { refusal } from "#lib/access/policy.ts";
import { HIDEABLE, type Hideable, PHASES, type Phase, type Role } from "#lib/access/viewer.ts";

const OPENING = 1;
const viewer = (role: Role, phase: Phase, hides: readonly Hideable[]) =>
  admit({
    kind: "person",
    accountId: 42,
    name: "Somebody",
    siteAdmin: false,
    seat: {
      openingId: OPENING,
      role,
      phase,
      seal: "after-own",
      observersBrowse: true,
      hides,
      rubricLocked: true,
      recusedFrom: new Set(),
      recusedFromAll: false,
      delegateFor: new Set(),
    },
  });

test("from whom, and until when: data of the phase", () => {
  const counts = (role: Role) => PHASES.map((phase) => hiddenFrom(viewer(role, phase, HIDEABLE)).size);
  expect(counts("chair")).toEqual([1, 1, 1, 1, 1]);
  expect(counts("member")).toEqual([4, 4, 1, 1, 1]);
  expect(counts("observer")).toEqual([4, 4, 1, 1, 1]);
  expect(hiddenFrom(viewer("member", "independent", [])).size).toBe(0);
});

test("originals and names of venues are refused to those from whom they are hidden", () => {
  const download = (role: Role, phase: Phase, ...hides: Hideable[]) =>
    refusal(viewer(role, phase, hides), "document.download", { openingId: OPENING, candidateId: 7, masked: false });
  for (const what of HIDEABLE) expect(download("member", "independent", what)).toBe("hidden");
  expect(download("member", "discussion", "names")).toBeNull();
  expect(download("member", "discussion", "graduation dates")).toBe("hidden");
  expect(download("chair", "independent", ...HIDEABLE)).toBeNull();
  const rename = (phase: Phase, ...hides: Hideable[]) =>
    refusal(viewer("member", phase, hides), "venue.name", { openingId: OPENING });
  expect([rename("independent", "venues"), rename("independent", "names"), rename("discussion", "venues")]).toEqual([
    "hidden",
    null,
    null,
  ]);
});

test("an original in which something is masked is for nobody; the chair looks beneath masks, with a reason", () => {
  const subject = { openingId: OPENING, candidateId: 7, masked: true };
  for (const role of ["chair", "member", "observer"] as const) {
    expect(refusal(viewer(role, "discussion", []), "document.download", subject)).toBe("masked");
    expect(refusal(viewer(role, "discussion", []), "document.reveal", subject)).toBe(
      role === "chair" ? null : "not-chair",
    );
  }
  expect(refusal(viewer("member", "independent", ["names"]), "document.download", subject)).toBe("hidden");
  expect(refusal(viewer("chair", "closed", []), "document.reveal", subject)).toBe("closed");
});

test("it is said in words, to those it concerns", () => {
  expect(hiddenText(new Set(HIDEABLE))).toBe(
    "Names, institutions, and venues are hidden until the discussion. Graduation dates are not shown.",
  );
  expect(hiddenText(new Set(["names"]))).toBe("Names are hidden until the discussion.");
  expect(hiddenText(new Set())).toBe("");
  expect(tellsWho(new Set(["graduation dates"]))).toBe(false);
});
