import type { ReactNode } from "react";
import { ScrollRegion } from "#components/frame/scroll-region.tsx";
import type { AssignmentProblem } from "#lib/reviews/assignment.ts";
import { connectionText, count, problemText } from "#lib/reviews/assignment-words.ts";
import type { ReadingGroup } from "#lib/reviews/review-graph.ts";
import classes from "./assignment-page.module.css";
import type { Table } from "./assignment-page.tsx";

export interface Plan {
  fingerprint: string;
  loads: { readerId: number; before: number; after: number; begun: number }[];
  added: number;
  removed: number;
  problems: AssignmentProblem[];
  groups: ReadingGroup[];
  panelOfFile: [candidateId: number, panel: number][];
}

/** What a deal would change and what it cannot meet, before anything is written. */
export function PlanPreview({ plan, table, children }: { plan: Plan; table: Table; children: ReactNode }) {
  const names = namesOf(table);
  const thin = plan.problems.filter((problem) => problem.kind === "too-few-readers").length;
  return (
    <div aria-live="polite">
      <h3>What this deal would do</h3>
      <p className={classes.sentence}>
        {plan.added + plan.removed === 0
          ? "Nothing would change."
          : `${count(plan.added, "reading")} would be added, ${plan.removed} taken away (none that is begun).`}
      </p>
      <p className={classes.sentence} data-bad={thin > 0 || undefined}>
        {thin === 0 ? "Every file gets the readers it wants." : `${count(thin, "file")} would have too few readers.`}
      </p>
      <p className={classes.sentence} data-bad={plan.groups.length > 1 || undefined}>
        {connectionText(plan.groups, names)}
      </p>
      {plan.problems.length > 0 && (
        <ul className={classes.problems}>
          {plan.problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{problemText(problem, names)}</li>
          ))}
        </ul>
      )}
      <Loads plan={plan} names={names} />
      {children}
    </div>
  );
}

function Loads({ plan, names }: { plan: Plan; names: ReturnType<typeof namesOf> }) {
  return (
    <ScrollRegion label="Files of each reader" className={classes.scroll}>
      <table className={classes.terms}>
        <thead>
          <tr>
            <th scope="col">Reader</th>
            <th scope="col" className={classes.number}>
              Files now
            </th>
            <th scope="col" className={classes.number}>
              With this deal
            </th>
            <th scope="col" className={classes.number}>
              Of those begun
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.loads.map((load) => (
            <tr key={load.readerId}>
              <th scope="row">{names.reader(load.readerId)}</th>
              <td className={classes.number}>{load.before}</td>
              <td className={classes.number}>{load.after}</td>
              <td className={classes.number}>{load.begun}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function namesOf({ files, readers }: Table) {
  const candidates = new Map(files.map((file) => [file.candidateId, file.name]));
  const people = new Map(readers.map((reader) => [reader.readerId, reader.name]));
  return {
    candidate: (id: number) => candidates.get(id) ?? "a file",
    reader: (id: number) => people.get(id) ?? "a reader",
  };
}
