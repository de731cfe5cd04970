import { hiddenFrom } from "#lib/access/hidden.ts";
import { PHASE_RIGHTS } from "#lib/access/phase-rights.ts";
import { NotFound, type Reason, Refused } from "#lib/access/refusal.ts";
import { isRecused, type SeatedViewer, type Viewer } from "#lib/access/viewer.ts";

/** Every right in one table. A key of `Subjects` without a rule in `RULES` does not compile. */
interface Subjects {
  "site.setup": { accounts: number };
  "session.start": null;
  "session.end": { accountId: number };
  "account.accept-invitation": null;
  "account.change": { accountId: number };
  "account.reset-password": null;
  "account.manage": { accountId: number | null };
  "opening.create": null;
  "opening.configure": { openingId: number };
  "opening.move-phase": { openingId: number };
  "rubric.edit": { openingId: number };
  "rubric.lock": { openingId: number };
  "rubric.revise": { openingId: number };
  "committee.manage": { openingId: number };
  "document.import": { openingId: number };
  "document.store-draft": { openingId: number };
  "document.read": Candidate | Unfiled;
  "document.download": (Candidate | Unfiled) & { masked: boolean };
  "draft.correct": Candidate | Unfiled;
  "draft.accept": { openingId: number; candidateId: number | null };
  "document.reveal": Candidate | Unfiled;
  "candidate.read": Candidate;
  "candidate.tag": Candidate;
  "candidate.move": Candidate;
  "candidate.remove": Candidate;
  "progress.read": { openingId: number };
  "readers.read": { openingId: number };
  "review.write": Candidate;
  "review.read-others": Candidate & { ownSubmitted: boolean };
  "note.write": Candidate;
  "note.change": Candidate & { authorId: number };
  "conflict.declare": { openingId: number; candidateId: number | null; accountId: number };
  "conflict.decide": { openingId: number; candidateId: number | null; accountId: number };
  "conflict.clear": { openingId: number };
  "delegate.name": Candidate;
  "member-list.read": { openingId: number; accountId: number };
  "member-list.edit": { openingId: number; accountId: number };
  "assignment.edit": { openingId: number };
  "assignment.read": { openingId: number };
  "ranking.read": { openingId: number };
  "shortlist.edit": Candidate;
  "shortlist.order": { openingId: number };
  "shortlist.read": { openingId: number };
  "standing.read": Candidate;
  "ballot.hold": { openingId: number };
  "ballot.vote": { openingId: number; candidateId: null };
  "ballot.read": { openingId: number };
  "view.save": { openingId: number };
  "view.share": { openingId: number };
  "venue.name": { openingId: number };
  "venue.watch": { openingId: number };
  "record.read": { openingId: number };
  "record.archive": { openingId: number };
  "practice.hold": { openingId: number };
  "practice.score": { openingId: number };
  "meeting.hold": { openingId: number };
  "retention.set": { openingId: number };
  "retention.hold": { openingId: number };
  "retention.purge": { openingId: number; held: boolean; due: boolean };
  "export.make": { openingId: number };
}

interface Candidate {
  openingId: number;
  candidateId: number;
}
/** A document that belongs to no candidate yet: only the chair's import desk knows it. */
interface Unfiled {
  openingId: number;
  candidateId: null;
}

export type Action = keyof Subjects;
export type Subject<A extends Action> = Subjects[A];

type Rule<A extends Action> = (viewer: Viewer, subject: Subject<A>) => Reason | null;

const RULES: { readonly [A in Action]: Rule<A> } = {
  "site.setup": (_, { accounts }) => (accounts === 0 ? null : "already-set-up"),
  "session.start": () => null,
  "session.end": (viewer, { accountId }) => self(viewer, accountId),
  "account.accept-invitation": () => null,
  "account.change": (viewer, { accountId }) => self(viewer, accountId),
  "account.reset-password": () => null,
  "account.manage": admin,
  "opening.create": admin,
  "opening.configure": first(chair, open),
  "opening.move-phase": chair,
  "rubric.edit": first(chair, open, (viewer) => (viewer.seat?.rubricLocked ? "rubric-locked" : null)),
  "rubric.lock": first(chair, open),
  "rubric.revise": first(chair, open),
  "committee.manage": first(chair, open),
  "document.import": first(chair, open),
  "document.store-draft": (viewer) => (viewer.kind === "system" ? null : "not-system"),
  "document.read": documentReader,
  "document.download": first(documentReader, seesOriginals),
  "draft.correct": first(chair, open, unrecused),
  "draft.accept": first(chair, open, unrecused),
  "document.reveal": first(chair, open, unrecused),
  "candidate.read": browser,
  "candidate.tag": first(reviewer, open, afterSetup, unrecused),
  "candidate.move": first(chairOrDelegate, open, unrecused),
  "candidate.remove": first(chair, open, unrecused),
  "progress.read": first(seated, (viewer) => (viewer.seat?.role === "member" ? "not-chair" : null)),
  // Who read, scored or noted whom, as far as it is another: before the discussion observers know how many, not who.
  "readers.read": first(seated, chairUntilReviewsOpen),
  "review.write": first(reviewer, unrecused, scoring),
  "review.read-others": first(browser, unsealed),
  "note.write": first(reviewer, unrecused, open, afterSetup),
  "note.change": first(reviewer, unrecused, open, afterSetup, author),
  "conflict.declare": first(reviewer, open, selfOrChair),
  "conflict.decide": first(reviewer, open, selfOrChair),
  "conflict.clear": first(reviewer, open),
  "delegate.name": first(chair, open),
  "member-list.read": first(reviewer, selfOrChair),
  "member-list.edit": first(reviewer, open, selfOrChair),
  "assignment.edit": first(chair, open),
  "assignment.read": chair,
  "ranking.read": first(seated, afterSetup),
  "shortlist.edit": first(chairOrDelegate, open, unrecused),
  "shortlist.order": first(chair, open),
  "shortlist.read": first(seated, chairUntilDecision),
  // That a candidate stands on the shortlist or beyond: as secret as the shortlist, but for who moves this candidate.
  "standing.read": first(seated, unrecused, delegateOr(chairUntilDecision)),
  "ballot.hold": first(chair, balloting),
  "ballot.vote": first(reviewer, balloting, unrecused),
  // The names of a ballot are those of the shortlist, also where the opening has gone a step back.
  "ballot.read": first(seated, chairUntilDecision),
  "view.save": seated,
  "view.share": chair,
  "venue.name": first(reviewer, open, seesVenues),
  "venue.watch": first(chair, open),
  "record.read": seated,
  "record.archive": chair,
  "practice.hold": first(chair, practising),
  "practice.score": first(reviewer, practising),
  "meeting.hold": first(chair, discussing),
  "retention.set": chair,
  "retention.hold": chair,
  "retention.purge": first(chair, purging),
  "export.make": seated,
};

/** Why `viewer` may not do `action` to `subject`; null when they may. The interface asks this to hide or explain a button. */
export function refusal<A extends Action>(viewer: Viewer, action: A, subject: Subject<A>): Reason | null {
  return RULES[action](viewer, subject);
}

declare const granted: unique symbol;

/** Leave to do one thing once: `db/write.ts` opens a transaction only for one of these. */
export interface Permit<A extends Action = Action> {
  readonly viewer: Viewer;
  readonly action: A;
  readonly subject: Subject<A>;
  readonly [granted]: true;
}

/**
 * Grants leave to do `action` to `subject`.
 * @throws {Refused} with the reason; {NotFound} where even the existence is secret.
 */
export function permit<A extends Action>(viewer: Viewer, action: A, subject: Subject<A>): Permit<A> {
  const reason = refusal(viewer, action, subject);
  if (reason === "not-found" || reason === "not-seated") throw new NotFound();
  if (reason) throw new Refused(reason);
  return { viewer, action, subject } as Permit<A>;
}

/**
 * How far the viewer sees others' submitted reviews of candidates they may see:
 * `all`, `own-first` (where their own is submitted), or `none`. The scoped source of `db/reviews.ts` is built on this.
 */
export function othersReviews(viewer: SeatedViewer): "all" | "own-first" | "none" {
  const rule = PHASE_RIGHTS[viewer.seat.phase].othersReviews;
  if (rule === "always") return "all";
  if (rule === "never" || viewer.seat.role === "observer" || viewer.seat.seal === "never") return "none";
  return viewer.seat.seal === "always" ? "all" : "own-first";
}

/** Whether the committee talks about candidates now: reviews are open to all, and it is not over. */
export function isDiscussed({ seat }: SeatedViewer): boolean {
  return PHASE_RIGHTS[seat.phase].othersReviews === "always" && seat.phase !== "closed";
}

/** Whether the viewer may browse candidates of their opening at all (recusals aside). */
export function mayBrowse(viewer: Viewer): boolean {
  const seat = viewer.seat;
  if (!seat || seat.recusedFromAll) return false;
  if (seat.role === "chair") return true;
  return PHASE_RIGHTS[seat.phase].membersBrowse && (seat.role === "member" || seat.observersBrowse);
}

type Check = (viewer: Viewer, subject: never) => Reason | null;
/** The subject that suits every check: the intersection of what each of them asks for. */
type SubjectOf<C> = (C extends (viewer: Viewer, subject: infer S) => unknown ? (subject: S) => void : never) extends (
  subject: infer All,
) => void
  ? All
  : never;

function first<const C extends Check[]>(...checks: C) {
  return (viewer: Viewer, subject: SubjectOf<C[number]>): Reason | null => {
    for (const check of checks) {
      const reason = check(viewer, subject as never);
      if (reason) return reason;
    }
    return null;
  };
}

function self(viewer: Viewer, accountId: number): Reason | null {
  if (viewer.kind === "visitor") return "signed-out";
  return viewer.accountId === accountId || viewer.siteAdmin ? null : "not-author";
}

function admin(viewer: Viewer): Reason | null {
  if (viewer.kind === "visitor") return "signed-out";
  return viewer.siteAdmin ? null : "not-admin";
}

function seated(viewer: Viewer, subject: { openingId: number }): Reason | null {
  if (viewer.kind === "visitor") return "signed-out";
  return viewer.seat?.openingId === subject.openingId ? null : "not-seated";
}

function chair(viewer: Viewer, subject: { openingId: number }): Reason | null {
  return seated(viewer, subject) ?? (viewer.seat?.role === "chair" ? null : "not-chair");
}

/** The chair, or whoever a recused chair named for this one candidate. */
function chairOrDelegate(viewer: Viewer, subject: Candidate): Reason | null {
  const refused = chair(viewer, subject);
  return refused === "not-chair" && viewer.seat?.delegateFor.has(subject.candidateId) ? null : refused;
}

function reviewer(viewer: Viewer, subject: { openingId: number }): Reason | null {
  return seated(viewer, subject) ?? (viewer.seat?.role === "observer" ? "not-reviewer" : null);
}

function open(viewer: Viewer): Reason | null {
  return viewer.seat?.phase === "closed" ? "closed" : null;
}

function afterSetup(viewer: Viewer): Reason | null {
  return viewer.seat?.phase === "setup" && viewer.seat.role !== "chair" ? "setup-phase" : null;
}

function unrecused(viewer: Viewer, subject: { candidateId: number | null }): Reason | null {
  const recused =
    subject.candidateId === null ? viewer.seat?.recusedFromAll === true : isRecused(viewer, subject.candidateId);
  return recused ? "recused" : null;
}

/** May see the candidate: being recused, unseated or too early all answer alike. */
function browser(viewer: Viewer, subject: Candidate): Reason | null {
  if (viewer.kind === "visitor") return "signed-out";
  const visible = seated(viewer, subject) === null && mayBrowse(viewer) && !isRecused(viewer, subject.candidateId);
  return visible ? null : "not-found";
}

function documentReader(viewer: Viewer, subject: Candidate | Unfiled): Reason | null {
  if (subject.candidateId !== null) return browser(viewer, subject);
  return chair(viewer, subject) === null && !viewer.seat?.recusedFromAll ? null : "not-found";
}

/**
 * An original shows everything: it is for those from whom nothing is hidden, and for the chair who answers for the files.
 * Where something in it is masked it is for nobody: the chair may take it as they look beneath a mask, with a reason.
 */
function seesOriginals(viewer: Viewer, { masked }: { masked: boolean }): Reason | null {
  if (hiddenFrom(viewer).size > 0 && viewer.seat?.role !== "chair") return "hidden";
  return masked ? "masked" : null;
}

function seesVenues(viewer: Viewer): Reason | null {
  return hiddenFrom(viewer).has("venues") ? "hidden" : null;
}

function scoring(viewer: Viewer): Reason | null {
  const seat = viewer.seat;
  if (!seat) return "not-seated";
  if (seat.phase === "closed") return "closed";
  if (!PHASE_RIGHTS[seat.phase].scoring) return "not-scoring-phase";
  return seat.rubricLocked ? null : "rubric-open";
}

function balloting(viewer: Viewer): Reason | null {
  const seat = viewer.seat;
  if (!seat) return "not-seated";
  if (seat.phase === "closed") return "closed";
  return PHASE_RIGHTS[seat.phase].balloting ? null : "not-ballot-phase";
}

/** Calibration on invented files comes before the first real one is read. */
function practising(viewer: Viewer): Reason | null {
  return viewer.seat?.phase === "setup" ? null : "not-setup-phase";
}

function discussing(viewer: Viewer): Reason | null {
  const seat = viewer.seat;
  if (!seat) return "not-seated";
  if (seat.phase === "closed") return "closed";
  return isDiscussed(viewer as SeatedViewer) ? null : "not-decision-phase";
}

/** Legal hold beats everything; then the opening must be over and its time run out. */
function purging(viewer: Viewer, { held, due }: { held: boolean; due: boolean }): Reason | null {
  if (held) return "legal-hold";
  if (viewer.seat?.phase !== "closed") return "not-closed";
  return due ? null : "not-due";
}

function unsealed(viewer: Viewer, subject: { ownSubmitted: boolean }): Reason | null {
  const reach = othersReviews(viewer as SeatedViewer);
  if (reach === "all") return null;
  if (reach === "none") return "sealed-phase";
  return subject.ownSubmitted ? null : "sealed";
}

function author(viewer: Viewer, subject: { authorId: number }): Reason | null {
  return viewer.accountId === subject.authorId ? null : "not-author";
}

function selfOrChair(viewer: Viewer, subject: { accountId: number }): Reason | null {
  return viewer.accountId === subject.accountId || viewer.seat?.role === "chair" ? null : "not-chair";
}

function chairUntilDecision(viewer: Viewer): Reason | null {
  const seat = viewer.seat;
  if (!seat || seat.role === "chair" || PHASE_RIGHTS[seat.phase].shortlistShown) return null;
  return "not-decision-phase";
}

function chairUntilReviewsOpen(viewer: Viewer): Reason | null {
  const seat = viewer.seat;
  if (!seat || seat.role === "chair" || PHASE_RIGHTS[seat.phase].othersReviews === "always") return null;
  return "sealed-phase";
}

/** For whoever stands in for the chair on this one candidate as for the chair; for others as `check` says. */
function delegateOr(check: (viewer: Viewer) => Reason | null) {
  return (viewer: Viewer, { candidateId }: Candidate): Reason | null =>
    viewer.seat?.delegateFor.has(candidateId) ? null : check(viewer);
}
