import { memo } from "react";
import { Link } from "#components/frame/link.tsx";
import { pairKey } from "#lib/reviews/review-graph.ts";
import classes from "./reading-matrix.module.css";

interface Props {
  slug: string;
  file: { candidateId: number; name: string; inTheRunning: boolean };
  readers: readonly { readerId: number; name: string }[];
  wanted: number;
  /** Something is assigned somewhere: only then is too few worth a warning. */
  dealt: boolean;
  /** Submitted reviews; null for files out of the running. */
  submitted: number | null;
  /** Ids of the readers ticked, with commas: one word, so that a row that did not change is not drawn again. */
  chosen: string;
  blocked: ReadonlySet<string>;
  begun: ReadonlySet<string>;
  closed: boolean;
  toggle: (key: string, on: boolean) => void;
}

/** One file and the readers who may be asked to read it. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { slug, file, readers, wanted, dealt, submitted, chosen, closed } = props;
  const ids = new Set(chosen.split(",").filter(Boolean).map(Number));
  const thin = dealt && file.inTheRunning && ids.size < wanted;
  return (
    <tr data-out={!file.inTheRunning || undefined}>
      <th scope="row">
        <Link href={`/${slug}/candidates/${file.candidateId}`}>{file.name}</Link>
        {!file.inTheRunning && <span className={classes.aside}>no longer in the running</span>}
      </th>
      <td className={classes.count} data-thin={thin || undefined}>
        {ids.size}
        <span className={classes.of}> of {wanted}</span>
      </td>
      <td className={`${classes.count} ${classes.submitted}`}>{submitted ?? ""}</td>
      {readers.map((reader) => (
        <Cell
          key={reader.readerId}
          {...props}
          reader={reader}
          pair={pairKey({ candidateId: file.candidateId, reviewerId: reader.readerId })}
          on={ids.has(reader.readerId)}
          disabled={closed}
        />
      ))}
    </tr>
  );
});

type CellProps = Pick<Props, "file" | "blocked" | "begun" | "toggle"> & {
  reader: { name: string };
  pair: string;
  on: boolean;
  disabled: boolean;
};

function Cell({ file, reader, pair, on, disabled, blocked, begun, toggle }: CellProps) {
  if (blocked.has(pair))
    return (
      <td className={classes.cell}>
        <span title={`${reader.name} is recused from ${file.name}`}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">recused</span>
        </span>
      </td>
    );
  return (
    <td className={classes.cell}>
      <label className={classes.tick}>
        <input
          type="checkbox"
          checked={on}
          disabled={disabled}
          autoComplete="off"
          aria-label={`${reader.name} reads ${file.name}${begun.has(pair) ? ", begun" : ""}`}
          onChange={(event) => toggle(pair, event.currentTarget.checked)}
        />
        {begun.has(pair) && <span className={classes.begun} aria-hidden="true" />}
      </label>
    </td>
  );
}
