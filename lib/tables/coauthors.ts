import type { Column, Table } from "#lib/tables/column.ts";
import { YEARS_OF_PAPERS } from "#lib/tables/years.ts";

/** What a coauthor is to the opening. A name that only may be a member's is a question, never a verdict. */
export const COAUTHOR_PARTS = ["member", "maybe-member", "candidate", "other"] as const;
export type CoauthorPart = (typeof COAUTHOR_PARTS)[number];

const PART_NAMES: Record<CoauthorPart, string> = {
  member: "Committee member",
  "maybe-member": "May be a member",
  candidate: "Candidate",
  other: "Coauthor",
};

/** Rows of the table at most: it is sent whole, and nobody reads more. */
export const MOST_COAUTHORS = 2_000;

/** A line of the table of coauthors: a person, as the candidates' publications print the name. */
export interface CoauthorRow {
  /** Folded name; tells people apart. */
  key: string;
  name: string;
  part: CoauthorPart;
  /** The member or candidate this is, or may be. */
  known: string | null;
  /** Different works with candidates; one by two candidates counts once. */
  papers: number;
  years: number[];
  who: { candidateId: number; name: string; papers: number }[];
}

/** Two candidates whose documents both list the same work. */
export interface JointCandidates {
  a: { id: number; name: string };
  b: { id: number; name: string };
  papers: number;
}

/** Who wrote with the candidates, and so connects them with each other and with the committee. */
export const COAUTHORS: Table<CoauthorRow> = {
  id: "coauthors",
  noun: { one: "coauthor", many: "coauthors" },
  columns: columns(),
  defaultSort: [
    { id: "candidates", descending: true },
    { id: "papers", descending: true },
  ],
  ownOrder: "by name",
};

function columns(): Column<CoauthorRow>[] {
  return [
    { id: "name", label: "Name", kind: "text", value: (row) => row.name, width: 26 },
    {
      id: "part",
      label: "Is",
      kind: "choice",
      groups: true,
      facet: true,
      choices: COAUTHOR_PARTS.map((part) => ({ value: part, label: PART_NAMES[part] })),
      value: (row) => row.part,
      text: (row) => (row.part === "maybe-member" ? `May be ${row.known}` : PART_NAMES[row.part]),
      width: 24,
      about: "Members are recognised by name; where only initials agree, it is a question.",
    },
    {
      id: "papers",
      label: "Papers",
      kind: "count",
      value: (row) => row.papers,
      width: 11,
      about: "Works with candidates; one by two candidates counts once.",
    },
    { id: "candidates", label: "Candidates", kind: "count", value: (row) => row.who.length, width: 14 },
    {
      id: "connects",
      label: "Connects",
      kind: "flag",
      facet: true,
      value: (row) => row.who.length > 1 || row.part !== "other",
      hidden: true,
      width: 10,
      about: "Wrote with two candidates or more, or is a candidate or a member.",
    },
    {
      id: "candidate",
      label: "With",
      kind: "list",
      facet: true,
      value: (row) => row.who.map((one) => one.name),
      text: (row) => row.who.map((one) => (one.papers > 1 ? `${one.name} ${one.papers}` : one.name)).join(" · "),
      aliases: ["with", "who"],
      width: 52,
    },
    { ...YEARS_OF_PAPERS, about: "Ordered by the latest year." },
  ];
}
