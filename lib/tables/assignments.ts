import type { Table } from "#lib/tables/column.ts";

/** A line of the table of assignments: one reader asked to read one candidate. */
export interface AssignmentLine {
  candidate: string;
  reader: string;
  assignedBy: string;
  at: Date;
  /** Taken back. */
  withdrawnAt: Date | null;
}

const day = (at: Date | null): string | null => at?.toISOString().slice(0, 10) ?? null;

/** Who was asked to read whom, as files write it. */
export const ASSIGNMENTS: Table<AssignmentLine> = {
  id: "assignments",
  noun: { one: "assignment", many: "assignments" },
  columns: [
    { id: "candidate", label: "Candidate", kind: "text", value: (row) => row.candidate, width: 28 },
    { id: "reader", label: "Reader", kind: "text", value: (row) => row.reader, width: 24 },
    { id: "asked", label: "Asked", kind: "text", value: (row) => day(row.at), width: 12 },
    { id: "asked-by", label: "Asked by", kind: "text", value: (row) => row.assignedBy, width: 24 },
    { id: "taken-back", label: "Taken back", kind: "text", value: (row) => day(row.withdrawnAt), width: 12 },
  ],
  defaultSort: [],
  ownOrder: "as they were asked",
};
