import { describe, expect, it } from "vitest";
import { EVENT_KINDS, foldEvents, sayEvent } from "#lib/opening/event-words.ts";

const say = (action: string, detail: Record<string, unknown> = {}, candidate: string | null = "Ada Quill") =>
  sayEvent({ action, detail, candidate, candidateId: 1 }, (id) => (id === 7 ? "Ida Chair" : null));

describe("the record in words", () => {
  it("says who did what to whom", () => {
    expect(say("candidate.move", { from: "received", to: "longlist" })).toBe(
      "moved Ada Quill from Received to Longlist",
    );
    expect(say("review.write", { submitted: true, round: 2 })).toBe("submitted a review of Ada Quill, second round");
    expect(say("opening.move-phase", { from: "setup", to: "independent", reason: "" })).toBe(
      "moved the opening from Set-up to Independent review",
    );
    expect(say("conflict.declare", { accountId: 7, kind: "coauthor", scope: "candidate" })).toBe(
      "declared a conflict of Ida Chair with Ada Quill (co-author)",
    );
  });

  it("says what was hidden and what was looked at, never what it said", () => {
    expect(say("opening.configure", { hides: ["names", "venues"], reason: "Asked by the dean." })).toBe(
      "hid names, venues from readers: Asked by the dean.",
    );
    expect(say("opening.configure", { hides: [], reason: "" })).toBe("let readers see everything");
    expect(say("document.reveal", { what: "citizenship", reason: "Export control." })).toBe(
      "looked at a masked citizenship in a file of Ada Quill: Export control.",
    );
  });

  it("says what was decided on works and on what documents say", () => {
    expect(say("draft.correct", { op: "join" })).toBe("put publications of Ada Quill together as one work");
    expect(say("draft.correct", { op: "hold" })).toBe("chose which document holds on Ada Quill");
    expect(say("draft.correct", { op: "correct" })).toBe("corrected the facts of Ada Quill");
  });

  it("names nobody its reader may not know, and does not fail on acts of a later version", () => {
    expect(say("review.write", { submitted: false }, null)).toBe("saved a draft review of a candidate");
    expect(say("committee.manage", { accountId: 8, role: "chair" })).toBe("made a member chair");
    expect(say("committee.manage", { role: "member" })).toBe("invited someone as member");
    expect(say("session.start", { accountId: 7, linked: "https://login.example.edu" })).toBe(
      "linked their account with single sign-on",
    );
    expect(say("committee.manage", { mailed: true, invitationId: 3 })).toBe("mailed an invitation");
    expect(say("ballot.cast")).toBe("ballot.cast");
    expect(say("toString")).toBe("toString");
  });

  it("puts every act into one kind at most", () => {
    const all = Object.values(EVENT_KINDS).flatMap((kind): readonly string[] => kind.actions);
    expect(new Set(all).size).toBe(all.length);
  });

  it("tells a run of the same act once", () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 5, 9, minute));
    const line = (minute: number, actor: string, words = "saved a draft") => ({ at: at(minute), actor, words });
    expect(foldEvents([line(9, "A"), line(8, "A"), line(7, "B"), line(6, "A")])).toMatchObject([
      { actor: "A", times: 2, at: at(9), since: at(8) },
      { actor: "B", times: 1 },
      { actor: "A", times: 1 },
    ]);
  });
});
