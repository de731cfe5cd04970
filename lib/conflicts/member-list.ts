import { z } from "zod";

/** Where a member's list stands between being dropped and being compared. */
export const LIST_STATES = ["queued", "reading", "read", "failed"] as const;
export type ListState = (typeof LIST_STATES)[number];

export const LIST_STATE_NAMES: Record<ListState, string> = {
  queued: "Waiting",
  reading: "Reading …",
  read: "Read",
  failed: "Not read",
};

/** `name`: the member's own name as a list of theirs prints it. */
export const RELATIONS = ["advisor", "advisee", "name"] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a committee member's lists say of them, for them to check. */
export interface MemberList {
  accountId: number;
  name: string;
  /** Where they are now, as the committee knows it. */
  affiliation: string;
  documents: { id: number; fileName: string; state: ListState; message: string | null }[];
  works: { id: number; title: string; authors: readonly string[]; year: number | null }[];
  stays: { id: number; institution: string; startYear: number | null; endYear: number | null; ongoing: boolean }[];
  people: { id: number; relation: Relation; name: string }[];
}

/** "42 publications, 3 affiliations, PhD advisor Ilse Okonjo". */
export function summaryOf({ works, stays, people }: Pick<MemberList, "works" | "stays" | "people">): string {
  const advisors = people.filter(({ relation }) => relation === "advisor").map(({ name }) => name);
  const places = new Set(stays.map(({ institution }) => institution)).size;
  return [
    `${works.length} ${works.length === 1 ? "publication" : "publications"}`,
    `${places} ${places === 1 ? "affiliation" : "affiliations"}`,
    advisors.length === 0 ? "no PhD advisor found" : `PhD advisor ${advisors.join(" and ")}`,
  ].join(", ");
}

const accountId = z.number().int().positive();
const rowId = z.number().int().positive();
const year = z.number().int().min(1940, "Please give a year.").max(2100, "Please give a year.").nullable();

/** One line of a member's list that is wrong, or a whole document. */
export const LIST_PARTS = ["document", "work", "stay", "person"] as const;
export type ListPart = (typeof LIST_PARTS)[number];
export const removeInput = z.object({ accountId, part: z.enum(LIST_PARTS), id: rowId });

/** A place typed by hand. No last year: still there. */
export const stayInput = z
  .object({
    accountId,
    institution: z.string().trim().min(2, "Please name the institution.").max(200),
    startYear: year,
    endYear: year,
  })
  .refine(({ startYear, endYear }) => startYear === null || endYear === null || startYear <= endYear, {
    path: ["endYear"],
    message: "The last year comes before the first.",
  });
export type StayInput = z.infer<typeof stayInput>;

/** An advisor or advisee typed by hand. */
export const personInput = z.object({
  accountId,
  relation: z.enum(["advisor", "advisee"]),
  name: z.string().trim().min(2, "Please give a name.").max(200),
});
export type PersonInput = z.infer<typeof personInput>;

/** Where the member is now, on this committee. */
export const affiliationInput = z.object({ accountId, affiliation: z.string().trim().max(200) });
