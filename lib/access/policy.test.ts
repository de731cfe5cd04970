import { expect, test } from "vitest";
import { admit, system, visitor } from "#lib/access/admit.ts";
import { type Action, othersReviews, permit, refusal, type Subject } from "#lib/access/policy.ts";
import { NotFound, Refused } from "#lib/access/refusal.ts";
import { PHASES, type Phase, type Role, SEALS, type Seat, type SeatedViewer, type Viewer } from "#lib/access/viewer.ts";

const OPENING = 1;
const CANDIDATE = 7;
const SELF = 42;

/** One subject for every action: a new action does not compile until it is here and in the table. */
const SUBJECTS: { [A in Action]: Subject<A> } = {
  "site.setup": { accounts: 0 },
  "session.start": null,
  "session.end": { accountId: SELF },
  "account.accept-invitation": null,
  "account.change": { accountId: SELF },
  "account.reset-password": null,
  "account.manage": { accountId: SELF },
  "opening.create": null,
  "opening.configure": { openingId: OPENING },
  "opening.move-phase": { openingId: OPENING },
  "rubric.edit": { openingId: OPENING },
  "rubric.lock": { openingId: OPENING },
  "rubric.revise": { openingId: OPENING },
  "committee.manage": { openingId: OPENING },
  "document.import": { openingId: OPENING },
  "document.store-draft": { openingId: OPENING },
  "document.read": { openingId: OPENING, candidateId: CANDIDATE },
  "document.download": { openingId: OPENING, candidateId: CANDIDATE, masked: false },
  "draft.correct": { openingId: OPENING, candidateId: CANDIDATE },
  "draft.accept": { openingId: OPENING, candidateId: CANDIDATE },
  "document.reveal": { openingId: OPENING, candidateId: CANDIDATE },
  "candidate.read": { openingId: OPENING, candidateId: CANDIDATE },
  "candidate.tag": { openingId: OPENING, candidateId: CANDIDATE },
  "candidate.move": { openingId: OPENING, candidateId: CANDIDATE },
  "candidate.remove": { openingId: OPENING, candidateId: CANDIDATE },
  "progress.read": { openingId: OPENING },
  "readers.read": { openingId: OPENING },
  "review.write": { openingId: OPENING, candidateId: CANDIDATE },
  "review.read-others": { openingId: OPENING, candidateId: CANDIDATE, ownSubmitted: false },
  "note.write": { openingId: OPENING, candidateId: CANDIDATE },
  "note.change": { openingId: OPENING, candidateId: CANDIDATE, authorId: SELF },
  "conflict.declare": { openingId: OPENING, candidateId: CANDIDATE, accountId: SELF },
  "conflict.decide": { openingId: OPENING, candidateId: CANDIDATE, accountId: 99 },
  "conflict.clear": { openingId: OPENING },
  "delegate.name": { openingId: OPENING, candidateId: CANDIDATE },
  "member-list.read": { openingId: OPENING, accountId: SELF },
  "member-list.edit": { openingId: OPENING, accountId: 99 },
  "assignment.edit": { openingId: OPENING },
  "assignment.read": { openingId: OPENING },
  "ranking.read": { openingId: OPENING },
  "shortlist.edit": { openingId: OPENING, candidateId: CANDIDATE },
  "shortlist.order": { openingId: OPENING },
  "shortlist.read": { openingId: OPENING },
  "standing.read": { openingId: OPENING, candidateId: CANDIDATE },
  "ballot.hold": { openingId: OPENING },
  "ballot.vote": { openingId: OPENING, candidateId: null },
  "ballot.read": { openingId: OPENING },
  "view.save": { openingId: OPENING },
  "view.share": { openingId: OPENING },
  "venue.name": { openingId: OPENING },
  "venue.watch": { openingId: OPENING },
  "record.read": { openingId: OPENING },
  "record.archive": { openingId: OPENING },
  "practice.hold": { openingId: OPENING },
  "practice.score": { openingId: OPENING },
  "meeting.hold": { openingId: OPENING },
  "retention.set": { openingId: OPENING },
  "retention.hold": { openingId: OPENING },
  "retention.purge": { openingId: OPENING, held: false, due: true },
  "export.make": { openingId: OPENING },
};

const seat = (role: Role, phase: Phase, more: Partial<Seat> = {}): Seat => ({
  openingId: OPENING,
  role,
  phase,
  seal: "after-own",
  observersBrowse: false,
  hides: [],
  rubricLocked: phase !== "setup",
  recusedFrom: new Set(),
  recusedFromAll: false,
  delegateFor: new Set(),
  ...more,
});

const person = (at: Seat | null, siteAdmin = false): Viewer =>
  admit({ kind: "person", accountId: SELF, name: "Somebody", siteAdmin, seat: at });

/** The columns of the table below, in order. */
const PERSONAS: ((phase: Phase) => Viewer)[] = [
  () => visitor(),
  () => person(null, true), // the site administrator, with no seat
  (phase) => person(seat("chair", phase, { openingId: 2 })), // the chair of another opening
  (phase) => person(seat("chair", phase)),
  (phase) => person(seat("chair", phase, { recusedFrom: new Set([CANDIDATE]) })),
  (phase) => person(seat("member", phase)),
  (phase) => person(seat("member", phase, { recusedFrom: new Set([CANDIDATE]) })),
  (phase) => person(seat("member", phase, { recusedFromAll: true })),
  (phase) => person(seat("observer", phase)),
  (phase) => person(seat("observer", phase, { observersBrowse: true })),
  () => system(),
];

/**
 * Who may do what, when. A row per action; a group per phase (set-up, independent, discussion, decision, closed); in it a
 * mark per persona: visitor, admin · other chair · chair, recused chair · member, recused, recused from all · observer,
 * browsing observer · the program. `+` may, `-` is refused, `0` is told there is nothing.
 */
const TABLE: Record<Action, string> = {
  "site.setup": "++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+",
  "session.start": "++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+",
  "session.end": "-+·+·++·+++·++·-  -+·+·++·+++·++·-  -+·+·++·+++·++·-  -+·+·++·+++·++·-  -+·+·++·+++·++·-",
  "account.accept-invitation":
    "++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+",
  "account.change": "-+·+·++·+++·++·-  -+·+·++·+++·++·-  -+·+·++·+++·++·-  -+·+·++·+++·++·-  -+·+·++·+++·++·-",
  "account.reset-password": "++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+  ++·+·++·+++·++·+",
  "account.manage": "-+·-·--·---·--·-  -+·-·--·---·--·-  -+·-·--·---·--·-  -+·-·--·---·--·-  -+·-·--·---·--·-",
  "opening.create": "-+·-·--·---·--·-  -+·-·--·---·--·-  -+·-·--·---·--·-  -+·-·--·---·--·-  -+·-·--·---·--·-",
  "opening.configure": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "opening.move-phase": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0",
  "rubric.edit": "-0·0·++·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0",
  "rubric.lock": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "rubric.revise": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "committee.manage": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "document.import": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "document.store-draft": "--·-·--·---·--·+  --·-·--·---·--·+  --·-·--·---·--·+  --·-·--·---·--·+  --·-·--·---·--·+",
  "document.read": "-0·0·+0·000·00·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0",
  "document.download": "-0·0·+0·000·00·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0",
  "draft.correct": "-0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·--·---·--·0",
  "draft.accept": "-0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·--·---·--·0",
  "document.reveal": "-0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·--·---·--·0",
  "candidate.read": "-0·0·+0·000·00·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0",
  "candidate.tag": "-0·0·+-·---·--·0  -0·0·+-·+--·--·0  -0·0·+-·+--·--·0  -0·0·+-·+--·--·0  -0·0·--·---·--·0",
  "candidate.move": "-0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·--·---·--·0",
  "candidate.remove": "-0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·--·---·--·0",
  "progress.read": "-0·0·++·---·++·0  -0·0·++·---·++·0  -0·0·++·---·++·0  -0·0·++·---·++·0  -0·0·++·---·++·0",
  "readers.read": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0",
  "review.write": "-0·0·--·---·--·0  -0·0·+-·+--·--·0  -0·0·+-·+--·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0",
  "review.read-others": "-0·0·-0·000·00·0  -0·0·-0·-00·0-·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0  -0·0·+0·+00·0+·0",
  "note.write": "-0·0·+-·---·--·0  -0·0·+-·+--·--·0  -0·0·+-·+--·--·0  -0·0·+-·+--·--·0  -0·0·--·---·--·0",
  "note.change": "-0·0·+-·---·--·0  -0·0·+-·+--·--·0  -0·0·+-·+--·--·0  -0·0·+-·+--·--·0  -0·0·--·---·--·0",
  "conflict.declare": "-0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·--·---·--·0",
  "conflict.decide": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "conflict.clear": "-0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·--·---·--·0",
  "delegate.name": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "member-list.read": "-0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0",
  "member-list.edit": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "assignment.edit": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "assignment.read": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0",
  "ranking.read": "-0·0·++·---·--·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0",
  "shortlist.edit": "-0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·--·---·--·0",
  "shortlist.order": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "shortlist.read": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0",
  "standing.read": "-0·0·+-·---·--·0  -0·0·+-·---·--·0  -0·0·+-·+--·++·0  -0·0·+-·+--·++·0  -0·0·+-·+--·++·0",
  "ballot.hold": "-0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "ballot.vote": "-0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·++·++-·--·0  -0·0·--·---·--·0",
  "ballot.read": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0",
  "view.save": "-0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0",
  "view.share": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0",
  "venue.name": "-0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·++·+++·--·0  -0·0·--·---·--·0",
  "venue.watch": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "record.read": "-0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0",
  "record.archive": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0",
  "practice.hold": "-0·0·++·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0",
  "practice.score": "-0·0·++·+++·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0",
  "meeting.hold": "-0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·--·---·--·0",
  "retention.set": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0",
  "retention.hold": "-0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0  -0·0·++·---·--·0",
  "retention.purge": "-0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·--·---·--·0  -0·0·++·---·--·0",
  "export.make": "-0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0  -0·0·++·+++·++·0",
};

test("roles × actions × situations", () => {
  const actual = Object.fromEntries((Object.keys(SUBJECTS) as Action[]).map((action) => [action, row(action)]));
  expect(actual).toEqual(TABLE);
});

test("a delegate moves and shortlists the one candidate they were named for, and no other, unless recused or closed", () => {
  const delegate = (phase: Phase, more: Partial<Seat> = {}) =>
    person(seat("member", phase, { delegateFor: new Set([CANDIDATE]), ...more }));
  for (const action of ["candidate.move", "shortlist.edit"] as const) {
    const subject = { openingId: OPENING, candidateId: CANDIDATE };
    expect(PHASES.map((phase) => refusal(delegate(phase), action, subject))).toEqual([
      null,
      null,
      null,
      null,
      "closed",
    ]);
    expect(refusal(delegate("decision"), action, { ...subject, candidateId: 8 })).toBe("not-chair");
    const recused = delegate("decision", { recusedFrom: new Set([CANDIDATE]) });
    expect(refusal(recused, action, subject)).toBe("recused");
  }
  expect(refusal(delegate("decision"), "candidate.remove", { openingId: OPENING, candidateId: CANDIDATE })).toBe(
    "not-chair",
  );
});

function row<A extends Action>(action: A): string {
  return PHASES.map((phase) => {
    const marks = PERSONAS.map((make) => mark(make(phase), action));
    return [
      marks.slice(0, 2),
      marks.slice(2, 3),
      marks.slice(3, 5),
      marks.slice(5, 8),
      marks.slice(8, 10),
      marks.slice(10),
    ]
      .map((part) => part.join(""))
      .join("·");
  }).join("  ");
}

function mark<A extends Action>(viewer: Viewer, action: A): string {
  const reason = refusal(viewer, action, SUBJECTS[action]);
  if (reason === null) return "+";
  return reason === "not-found" || reason === "not-seated" ? "0" : "-";
}

test("whoever stands in for the chair knows where the one candidate stands, and of no other", () => {
  const at = (candidateId: number) => ({ openingId: OPENING, candidateId });
  const delegate = person(seat("member", "independent", { delegateFor: new Set([CANDIDATE]) }));
  expect(refusal(delegate, "standing.read", at(CANDIDATE))).toBeNull();
  expect(refusal(delegate, "standing.read", at(8))).toBe("not-decision-phase");
  expect(refusal(delegate, "shortlist.read", { openingId: OPENING })).toBe("not-decision-phase");
});

test("a permit is given exactly where there is no refusal; a secret answers “not found”", () => {
  const subject = SUBJECTS["candidate.read"];
  expect(permit(person(seat("member", "independent")), "candidate.read", subject).action).toBe("candidate.read");
  const recused = person(seat("member", "independent", { recusedFrom: new Set([CANDIDATE]) }));
  expect(() => permit(recused, "candidate.read", subject)).toThrow(NotFound);
  expect(() => permit(person(seat("observer", "independent")), "review.write", subject)).toThrow(Refused);
});

test("others’ reviews open as phase and seal say", () => {
  const reach = (role: Role, phase: Phase, seal: Seat["seal"]) =>
    othersReviews(person(seat(role, phase, { seal })) as SeatedViewer);
  const table = PHASES.map((phase) => SEALS.map((seal) => reach("member", phase, seal)));
  expect(table).toEqual([
    ["none", "none", "none"],
    ["none", "own-first", "all"],
    ["all", "all", "all"],
    ["all", "all", "all"],
    ["all", "all", "all"],
  ]);
  expect(PHASES.map((phase) => reach("observer", phase, "always"))).toEqual(["none", "none", "all", "all", "all"]);
  expect(reach("chair", "independent", "after-own")).toBe("own-first");
});

test("a purge waits for the end of the opening and of its time, and a legal hold beats both", () => {
  const answer = (phase: Phase, held: boolean, due: boolean) =>
    refusal(person(seat("chair", phase)), "retention.purge", { openingId: OPENING, held, due });
  expect(answer("closed", false, true)).toBeNull();
  expect(answer("closed", true, true)).toBe("legal-hold");
  expect(answer("closed", false, false)).toBe("not-due");
  expect(answer("decision", false, true)).toBe("not-closed");
});
