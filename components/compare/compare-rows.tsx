import type { ReactNode } from "react";
import type { ComparedCandidate } from "#lib/compare/comparison.ts";
import classes from "./compare-page.module.css";

/** One line across the candidates. `draw` gives null where nothing is known. */
export interface CompareRow {
  id: string;
  label: string;
  draw: (candidate: ComparedCandidate) => ReactNode;
  /** Left out when no candidate has anything to show. */
  optional?: boolean;
}

interface CompareRowsProps {
  title: string;
  candidates: readonly ComparedCandidate[];
  rows: readonly CompareRow[];
}

/** A part of the comparison: rows aligned over all candidates; on a narrow page each row stacks, with the names. */
export function CompareRows({ title, candidates, rows }: CompareRowsProps) {
  return (
    <tbody>
      <tr className={classes.part}>
        <th scope="rowgroup" colSpan={candidates.length + 1}>
          {title}
        </th>
      </tr>
      {rows.map(({ id, label, draw, optional }) => {
        const cells = candidates.map((candidate) => ({ candidate, content: draw(candidate) }));
        if (optional && cells.every(({ content }) => content === null)) return null;
        return (
          <tr key={id}>
            <th scope="row">{label}</th>
            {cells.map(({ candidate, content }) => (
              <td key={candidate.id} data-name={candidate.name}>
                {content ?? <span className={classes.quiet}>–</span>}
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}
