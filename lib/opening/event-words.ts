import type { Action } from "#lib/access/policy.ts";
import type { Phase } from "#lib/access/viewer.ts";
import { CONFLICT_KINDS, type ConflictKind } from "#lib/conflicts/declaration.ts";
import { PHASE_NAMES } from "#lib/opening/opening.ts";
import { STAGE_NAMES, type Stage } from "#lib/opening/stage.ts";

/** One line of the log as far as its reader may know it. */
export interface ToldEvent {
  action: string;
  /** Null: none, or not the reader's to see. */
  candidate: string | null;
  candidateId: number | null;
  detail: Record<string, unknown>;
  /** Names of the files it is about, as far as its reader may know them. */
  files?: readonly string[];
  /** What was corrected, a sentence each. */
  changes?: readonly string[];
  /** Whose place on the shortlist changed. */
  moved?: readonly { name: string; from: number; to: number }[];
}

interface Words {
  whom: string;
  member: string;
  /** " of Ada Quill"; "" where it is about nobody. */
  ofWhom: string;
  /** “cv.pdf”, or "a file". */
  file: string;
}

type Sentence = (event: ToldEvent & Words) => string;

/** What is said of an act, in the third person and without its actor: "moved Ada Quill from Received to Longlist". */
const SENTENCES: Record<Action, Sentence> = {
  "site.setup": () => "set up Shortlist",
  "session.start": ({ detail }) => (detail.linked ? "linked their account with single sign-on" : "signed in"),
  "session.end": () => "signed out",
  "account.accept-invitation": () => "accepted an invitation",
  "account.change": ({ detail }) =>
    detail.unlinked ? "unlinked their account from single sign-on" : "changed their account",
  "account.reset-password": () => "set a new password by a link",
  "account.manage": ({ detail, member }) =>
    `${LINK_ACTS[String(detail.passwordLink)] ?? "changed the account of"} ${member}`,
  "opening.create": () => "opened this search",
  "opening.configure": ({ detail }) =>
    hiding(detail) ??
    `set the policies${detail.seal ? ` (seal: ${detail.seal})` : ""}${ADJUSTED_ACTS[String(detail.adjustedRanking)] ?? ""}`,
  "opening.move-phase": ({ detail }) =>
    `moved the opening from ${phase(detail.from)} to ${phase(detail.to)}${because(detail.reason)}`,
  "rubric.edit": () => "saved the draft of the rubric",
  "rubric.lock": () => "locked the rubric",
  "rubric.revise": ({ detail }) => `made version ${detail.version} of the rubric${because(detail.reason)}`,
  "committee.manage": ({ detail, member }) => {
    if (detail.mailed) return "mailed an invitation";
    if (detail.role) return detail.accountId ? `made ${member} ${detail.role}` : `invited someone as ${detail.role}`;
    return detail.accountId ? `took ${member} off the committee` : "changed the committee";
  },
  "document.import": ({ detail, file }) => {
    if (detail.removed) return `removed ${file}`;
    return detail.already ? `sent ${file} again, which was here already` : `imported ${file}`;
  },
  "document.store-draft": ({ detail, file }) => {
    if (detail.state === "failed") return `could not read ${file}`;
    if (detail.failed) return `could not read ${file} again; the earlier reading stays`;
    return `${READING[String(detail.state)] ?? "read"} ${file}`;
  },
  "document.read": ({ detail, file, ofWhom }) =>
    `${detail.what === "text" ? "downloaded the masked text of" : "opened"} ${file}${ofWhom}`,
  "document.download": ({ file, ofWhom }) => `downloaded ${file}${ofWhom}`,
  "document.reveal": ({ detail, file, ofWhom }) =>
    detail.what === "original"
      ? `took the original of ${file}${ofWhom} along, with what is masked in it${because(detail.reason)}`
      : `looked at ${REVEALED[String(detail.what)] ?? "a masked detail"} in ${file}${ofWhom}${because(detail.reason)}`,
  "draft.correct": sayCorrection,
  "draft.accept": ({ candidateId, detail, file, whom }) => {
    if (candidateId === null) return `accepted ${file}`;
    if (detail.takenBack) return `took ${file} back from ${whom}`;
    if (detail.putBack) return `put ${file} back with ${whom}`;
    return detail.new ? `accepted ${file} as the new candidate ${whom}` : `accepted ${file} for ${whom}`;
  },
  "candidate.read": ({ whom }) => `opened ${whom}`,
  "candidate.tag": ({ detail, whom }) =>
    detail.added ? `tagged ${whom} “${detail.added}”` : `took the tag “${detail.removed ?? ""}” off ${whom}`,
  "candidate.move": ({ detail, whom }) => `moved ${whom} from ${stage(detail.from)} to ${stage(detail.to)}`,
  "candidate.remove": ({ whom }) => `removed ${whom}`,
  "progress.read": () => "looked at the progress",
  "readers.read": () => "looked at who reads whom",
  "review.write": ({ detail, whom }) =>
    `${detail.submitted ? "submitted a review of" : "saved a draft review of"} ${whom}${detail.round === 2 ? ", second round" : ""}`,
  "review.read-others": ({ whom }) => `read the reviews of ${whom}`,
  "note.write": ({ detail, whom }) => `wrote a ${detail.audience === "private" ? "private " : ""}note on ${whom}`,
  "note.change": ({ detail, whom }) => `${detail.what === "removed" ? "removed" : "changed"} a note on ${whom}`,
  "conflict.declare": ({ detail, whom, member }) =>
    `declared a conflict of ${member} with ${detail.scope === "opening" ? "the whole opening" : whom} (${kind(detail.kind)})`,
  "conflict.decide": ({ detail, member }) => `decided on a conflict of ${member}${because(detail.reason)}`,
  // Not how many before: some of them may be none of the reader’s business.
  "conflict.clear": () => "had no further conflicts to declare",
  "delegate.name": ({ detail, whom, member }) =>
    detail.accountId ? `named ${member} to stand in for the chair on ${whom}` : `ended standing in on ${whom}`,
  "member-list.read": ({ member }) => `looked at the list of ${member}`,
  "member-list.edit": ({ detail, member }) =>
    detail.fileName ? `gave “${detail.fileName}” as work of ${member}` : `changed what is known of ${member}`,
  "assignment.edit": ({ detail }) =>
    detail.how === "balanced" ? "dealt the files to readers, balanced" : "assigned readers by hand",
  "assignment.read": () => "looked at the assignment",
  "ranking.read": () => "looked at the ranking",
  "shortlist.edit": ({ detail, whom }) => {
    if (detail.what === "removed")
      return `took ${whom} off the shortlist${because(detail.reason)}${detail.entry ? `; the entry had said: “${detail.entry}”` : ""}`;
    if (detail.what === "returned") return `put ${whom} back on the shortlist`;
    return detail.what === "reworded"
      ? `reworded the reason for ${whom} on the shortlist`
      : `put ${whom} on the shortlist`;
  },
  "shortlist.order": ({ moved = [] }) =>
    `ordered the shortlist${moved.length > 0 ? `: ${moved.map(({ name, from, to }) => `${name} from ${from} to ${to}`).join(", ")}` : ""}`,
  "shortlist.read": () => "looked at the shortlist",
  "standing.read": ({ whom }) => `looked at where ${whom} stands`,
  "ballot.hold": ({ detail }) => BALLOT_ACTS[String(detail.what)] ?? "changed a ballot",
  "ballot.vote": ({ detail }) =>
    `${detail.cast ? "handed in a ballot" : "saved a ballot paper"}${detail.round === 2 ? ", revision" : ""}`,
  "ballot.read": () => "read a ballot",
  "view.save": () => "saved a view",
  "view.share": () => "shared a view with the committee",
  "venue.name": ({ detail }) => (detail.undone ? "undid a change of venue names" : "renamed or merged venues"),
  "venue.watch": ({ detail }) =>
    detail.watched ? "put a venue on the list to watch" : "took a venue off the list to watch",
  "record.read": () => "read the record",
  "record.archive": ({ detail }) =>
    `made a decision record${detail.fingerprint ? ` (fingerprint ${detail.fingerprint})` : ""}`,
  "practice.hold": ({ detail }) => (detail.what === "ended" ? "ended the practice round" : "started a practice round"),
  "practice.score": ({ detail }) => `${detail.submitted ? "handed in" : "saved"} a practice review`,
  "meeting.hold": () => "held a meeting",
  "retention.set": ({ detail }) => `set the time this opening is kept after closing to ${detail.months} months`,
  "retention.hold": ({ detail }) =>
    detail.lifted
      ? `lifted the legal hold${because(detail.reason)}`
      : `put a legal hold on this opening${because(detail.reason)}`,
  "retention.purge": ({ detail }) =>
    detail.finished
      ? "finished the purge: files, free pages and old copies are gone"
      : `purged this opening: ${detail.rows} rows and ${detail.files} files removed (statement ${detail.statement})`,
  "export.make": ({ detail, files = [] }) =>
    `took a packet of ${detail.packet ? `${detail.packet} ` : ""}files along${files.length > 0 ? `: ${listed(files)}` : ""}`,
};

/** What a person said of a file, or of what its facts come to; the corrections themselves at the end. */
function sayCorrection({ candidateId, detail, changes = [], file, whom, ofWhom }: ToldEvent & Words): string {
  if (detail.removed) return `removed ${file}${ofWhom}`;
  if (detail.restored) return `put ${file}${ofWhom} back`;
  if (detail.state === "queued") return `had ${file}${ofWhom} read again`;
  const what = changes.length > 0 ? `: ${changes.join("; ")}` : "";
  if (detail.op === "withdraw") return `undid a correction in ${file}${ofWhom}${what}`;
  const decided = CORRECTIONS[String(detail.op)]?.(whom);
  if (decided) return `${decided}${what}`;
  return `${candidateId === null ? `corrected the draft of ${file}` : `corrected the facts of ${whom}`}${what}`;
}

/** A long list says how many more there are. */
function listed(files: readonly string[]): string {
  const shown = files.slice(0, MOST_NAMED).map((name) => `“${name}”`);
  return `${shown.join(", ")}${files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ""}`;
}

const MOST_NAMED = 5;

const READING: Record<string, string> = { queued: "put back to be read", reading: "began to read" };

const CORRECTIONS: Record<string, (whom: string) => string> = {
  hold: (whom) => `chose which document holds on ${whom}`,
  join: (whom) => `put publications of ${whom} together as one work`,
  part: (whom) => `took a version of a publication of ${whom} apart`,
  undo: (whom) => `undid a decision on the facts of ${whom}`,
};

const BALLOT_ACTS: Record<string, string> = {
  opened: "opened a ballot",
  "name added": "added a name to a ballot",
  closed: "closed a ballot",
  revision: "opened the revision of a ballot",
  withdrawn: "took a ballot back before anybody had voted",
};

/**
 * Says one event in words. Acts unknown to this version are named by their key.
 * @param nameOf the name of an account on this committee; null when unknown.
 */
export function sayEvent(event: ToldEvent, nameOf: (accountId: number) => string | null): string {
  const accountId = event.detail.accountId;
  const member = (typeof accountId === "number" ? nameOf(accountId) : null) ?? "a member";
  const whom = event.candidate ?? "a candidate";
  const ofWhom = event.candidateId === null && event.candidate === null ? "" : ` of ${whom}`;
  const several = Array.isArray(event.detail.documents) ? `${event.detail.documents.length} files` : "a file";
  const file = event.files?.length ? listed(event.files) : several;
  const sentence = Object.hasOwn(SENTENCES, event.action) ? SENTENCES[event.action as Action] : null;
  return sentence ? sentence({ ...event, whom, member, ofWhom, file }) : event.action;
}

/** Lines that follow each other and say the same of the same person are told once, with their number and first and last time. */
export function foldEvents<T extends { at: Date; actor: string | null; words: string }>(
  newestFirst: readonly T[],
): (T & { times: number; since: Date })[] {
  const folded: (T & { times: number; since: Date })[] = [];
  for (const event of newestFirst) {
    const last = folded.at(-1);
    if (last && last.words === event.words && last.actor === event.actor) {
      last.times += 1;
      last.since = event.at;
    } else folded.push({ ...event, times: 1, since: event.at });
  }
  return folded;
}

/** A change of what readers see; null for other policies. */
function hiding({ hides, reason }: Record<string, unknown>): string | null {
  if (!Array.isArray(hides)) return null;
  const what = hides.length > 0 ? `hid ${hides.join(", ")} from readers` : "let readers see everything";
  return `${what}${because(reason)}`;
}

const because = (reason: unknown): string => (typeof reason === "string" && reason !== "" ? `: ${reason}` : "");
const phase = (value: unknown): string => PHASE_NAMES[value as Phase] ?? String(value);
const stage = (value: unknown): string => STAGE_NAMES[value as Stage] ?? String(value);
const kind = (value: unknown): string => (CONFLICT_KINDS[value as ConflictKind] ?? String(value)).toLowerCase();

/** A masked detail by its kind: what it was, never what it said. */
const REVEALED: Record<string, string> = {
  birth: "a masked detail of birth",
  age: "a masked age",
  sex: "a masked detail of sex",
  citizenship: "a masked citizenship",
  marital: "a masked marital status",
  family: "a masked detail of family",
  religion: "a masked religion",
  health: "a masked detail of health",
  hobbies: "a masked pastime",
  photo: "a masked photo",
  "graduation dates": "a hidden graduation date",
};

const LINK_ACTS: Record<string, string> = {
  made: "made a link for a new password of",
  mailed: "mailed a link for a new password to",
};

const ADJUSTED_ACTS: Record<string, string> = {
  true: " and asked for an adjusted column in the ranking",
  false: " and took the adjusted column out of the ranking",
};
