import { describe, expect, it } from "vitest";
import { EVENT_KINDS, HISTORY_ACTIONS } from "#lib/opening/event-kinds.ts";
import { foldEvents, sayEvent, type ToldEvent } from "#lib/opening/event-words.ts";

const say = (
  action: string,
  detail: Record<string, unknown> = {},
  candidate: string | null = "Ada Quill",
  more: Partial<ToldEvent> = {},
) => sayEvent({ action, detail, candidate, candidateId: 1, ...more }, (id) => (id === 7 ? "Ida Chair" : null));
const cv = { files: ["cv.pdf"] };
const unfiled = { ...cv, candidateId: null };

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

  it("names the files it is about, as far as they may be known", () => {
    expect(say("document.import", {}, null, unfiled)).toBe("imported “cv.pdf”");
    expect(say("document.import", { already: true }, null, unfiled)).toBe(
      "sent “cv.pdf” again, which was here already",
    );
    expect(say("document.store-draft", { state: "draft" }, null, unfiled)).toBe("read “cv.pdf”");
    expect(say("document.store-draft", { state: "failed" }, null, { candidateId: null })).toBe("could not read a file");
    expect(say("document.store-draft", { state: "accepted", failed: true }, null, unfiled)).toBe(
      "could not read “cv.pdf” again; the earlier reading stays",
    );
    expect(say("document.download", {}, "Ada Quill", cv)).toBe("downloaded “cv.pdf” of Ada Quill");
    expect(say("document.read", { what: "text" }, "Ada Quill", cv)).toBe(
      "downloaded the masked text of “cv.pdf” of Ada Quill",
    );
    expect(say("document.reveal", { what: "original", reason: "The visa office." }, "Ada Quill", cv)).toBe(
      "took the original of “cv.pdf” of Ada Quill along, with what is masked in it: The visa office.",
    );
    expect(say("draft.accept", { new: true }, "Ada Quill", cv)).toBe(
      "accepted “cv.pdf” as the new candidate Ada Quill",
    );
    expect(say("draft.accept", { takenBack: true }, "Ada Quill", cv)).toBe("took “cv.pdf” back from Ada Quill");
    expect(say("draft.accept", { documents: [1, 2] }, null, { candidateId: null })).toBe("accepted 2 files");
    expect(say("export.make", { packet: 7 }, null, { files: [..."abcdefg"], candidateId: null })).toBe(
      "took a packet of 7 files along: “a”, “b”, “c”, “d”, “e” and 2 more",
    );
  });

  it("says what was corrected, removed, put back and ordered", () => {
    const changes = ["PhD year set to “2019” instead of “2018”"];
    expect(say("draft.correct", { op: "correct" }, null, { ...unfiled, changes })).toBe(
      "corrected the draft of “cv.pdf”: PhD year set to “2019” instead of “2018”",
    );
    expect(say("draft.correct", { op: "withdraw" }, "Ada Quill", { ...cv, changes })).toBe(
      "undid a correction in “cv.pdf” of Ada Quill: PhD year set to “2019” instead of “2018”",
    );
    expect(say("draft.correct", { removed: true }, "Ada Quill", cv)).toBe("removed “cv.pdf” of Ada Quill");
    expect(say("draft.correct", { restored: true }, "Ada Quill", cv)).toBe("put “cv.pdf” of Ada Quill back");
    expect(say("draft.correct", { state: "queued" }, null, unfiled)).toBe("had “cv.pdf” read again");
    const moved = [
      { name: "Ada Quill", from: 3, to: 1 },
      { name: "Bo", from: 1, to: 2 },
    ];
    expect(say("shortlist.order", {}, null, { moved, candidateId: null })).toBe(
      "ordered the shortlist: Ada Quill from 3 to 1, Bo from 1 to 2",
    );
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
    expect(HISTORY_ACTIONS.filter((action) => /^(review|note)\./.test(action))).toEqual([]);
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
