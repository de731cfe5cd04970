import { rm } from "node:fs/promises";
import { storeUnpacked } from "#db/archives.ts";
import { failImport, type Job, requeueImport, resumeImports, storeDraft, takeImport } from "#db/jobs.ts";
import {
  failMemberList,
  type MemberJob,
  requeueMemberList,
  resumeMemberLists,
  storeMemberReading,
  takeMemberList,
} from "#db/member-jobs.ts";
import type { Viewer } from "#lib/access/viewer.ts";
import { TOO_MUCH } from "#lib/ingest/intake/worth-trying.ts";
import type { Ending } from "./reader-process.ts";

const ATTEMPTS = 2;

/** The next file to read: a committee member's own list first, for somebody waits for it. */
export function takeJob(viewer: Viewer): Job | MemberJob | null {
  return takeMemberList(viewer) ?? takeImport(viewer);
}

/** Puts everything back into the queue that was being read when the program stopped. */
export function resumeJobs(viewer: Viewer): void {
  resumeMemberLists(viewer);
  resumeImports(viewer);
}

/** Puts one back, to be tried again. */
export function requeueJob(viewer: Viewer, job: Job | MemberJob): void {
  if ("accountId" in job) requeueMemberList(viewer, job);
  else requeueImport(viewer, job);
}

/** Writes down how reading a file ended. @throws when the database cannot be written. */
export async function settleJob(viewer: Viewer, job: Job | MemberJob, ending: Ending, limitMs: number): Promise<void> {
  if (ending.say === "crashed" && job.attempts < ATTEMPTS) requeueJob(viewer, job);
  else if ("accountId" in job) await settleMemberList(viewer, job, ending, limitMs);
  else if (ending.say === "draft") storeDraft(viewer, job, ending.draft, ending.kind);
  else if (ending.say === "unpacked") await storeUnpacked(viewer, job, ending.files);
  else failImport(viewer, job, sentenceFor(ending, limitMs));
}

async function settleMemberList(viewer: Viewer, job: MemberJob, ending: Ending, limitMs: number): Promise<void> {
  if (ending.say === "draft") storeMemberReading(viewer, job, ending.draft);
  else if (ending.say === "unpacked") {
    failMemberList(viewer, job, "This is a ZIP. Please give the files in it one by one.");
    for (const { path } of ending.files) await rm(path, { force: true });
  } else failMemberList(viewer, job, sentenceFor(ending, limitMs));
}

function sentenceFor(ending: Extract<Ending, { say: "refused" | "late" | "crashed" }>, limitMs: number): string {
  if (ending.say === "refused") return ending.sentence;
  const other = "Save it as PDF or plain text and try again, or paste its text.";
  if (ending.say === "late") return `${TOO_MUCH} took longer than ${limitMs / 1000} seconds and was stopped. ${other}`;
  return `${TOO_MUCH} used up the memory a file may use. ${other}`;
}
