import type { Action } from "#lib/access/policy.ts";

/** Kinds of acts for the filter of the record. Together they hold every act that belongs to an opening. */
export const EVENT_KINDS = {
  reading: {
    label: "Reviews",
    actions: [
      "review.write",
      "review.read-others",
      "candidate.read",
      "document.read",
      "document.download",
      "document.reveal",
      "assignment.edit",
    ],
  },
  notes: { label: "Notes and tags", actions: ["note.write", "note.change", "candidate.tag"] },
  conflicts: {
    label: "Conflicts",
    actions: ["conflict.declare", "conflict.decide", "conflict.clear", "member-list.edit", "delegate.name"],
  },
  decisions: {
    label: "Decisions",
    actions: [
      "candidate.move",
      "candidate.remove",
      "shortlist.edit",
      "shortlist.order",
      "ballot.hold",
      "ballot.vote",
      "opening.move-phase",
      "meeting.hold",
    ],
  },
  rubric: {
    label: "Rubric",
    actions: ["rubric.edit", "rubric.lock", "rubric.revise", "practice.hold", "practice.score"],
  },
  files: {
    label: "Files",
    actions: [
      "document.import",
      "document.store-draft",
      "draft.correct",
      "draft.accept",
      "export.make",
      "record.archive",
    ],
  },
  committee: {
    label: "Committee and policies",
    actions: [
      "opening.create",
      "opening.configure",
      "committee.manage",
      "view.save",
      "view.share",
      "venue.name",
      "venue.watch",
      "retention.set",
      "retention.hold",
      "retention.purge",
    ],
  },
} as const satisfies Record<string, { label: string; actions: readonly Action[] }>;
export type EventKind = keyof typeof EVENT_KINDS;

/** Acts that tell whom somebody reads: named to observers from the discussion on, counted before. */
export const READERS_ACTIONS: readonly Action[] = [
  "review.write",
  "review.read-others",
  "note.write",
  "note.change",
  "candidate.read",
  "document.read",
  "document.download",
];

/** Acts on the shortlist, besides the moves onto it: a packet holds the files of those on it. */
export const SHORTLIST_ACTIONS: readonly Action[] = ["shortlist.edit", "shortlist.order", "export.make"];

/**
 * What the page of a candidate tells of its history: files and decisions. Who has read, scored or noted stays in the
 * record: beside sealed reviews nothing shall say whose are in.
 */
export const HISTORY_ACTIONS: readonly Action[] = [
  ...EVENT_KINDS.files.actions,
  ...EVENT_KINDS.decisions.actions,
  "document.read",
  "document.download",
  "document.reveal",
  "candidate.tag",
  "delegate.name",
];
