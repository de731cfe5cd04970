import type { ReactNode } from "react";
import { SoftLink } from "#components/frame/soft-link.tsx";
import type { Column } from "#lib/tables/column.ts";
import { textOf } from "#lib/tables/column.ts";
import { DISCUSS_NAMES, type RankingRow } from "#lib/tables/ranking.ts";
import { MarkStrip } from "./mark-strip.tsx";
import { RankBand } from "./rank-band.tsx";
import classes from "./ranking-page.module.css";

interface CellProps {
  slug: string;
  column: Column<RankingRow>;
  row: RankingRow;
  /** Highest level of the rubric. */
  top: number;
  /** The adjusted column stands: how many are ranked, and for how many places. */
  shown: { pool: number; places: number } | null;
  /** Opens the forms for this candidate; null when the viewer decides nothing. */
  decide: (() => void) | null;
}

/** Cells of the ranking that are more than their text. */
export function rankingCell({ slug, column, row, top, shown, decide }: CellProps): ReactNode | undefined {
  if (column.id === "name")
    return (
      <SoftLink from="ranking" className={classes.name} href={`/${slug}/candidates/${row.candidateId}`}>
        {row.name}
      </SoftLink>
    );
  if (column.id === "rank" && row.rank === null) return <span className={classes.quiet}>{textOf(column, row)}</span>;
  if (column.id === "marks") {
    if (!row.open) return <span className={classes.quiet}>sealed</span>;
    return <MarkStrip marks={row.marks} mean={row.mean} top={top} />;
  }
  if (column.id === "band" && row.adjusted && shown) return <RankBand mark={row.adjusted} {...shown} />;
  if (column.id === "top" && row.adjusted?.top === "open")
    return <strong className={classes.discuss}>{textOf(column, row)}</strong>;
  if (column.id === "discuss" && row.discuss)
    return <strong className={classes.discuss}>{DISCUSS_NAMES[row.discuss]}</strong>;
  if (column.id === "mean" && row.mean !== null) return <strong>{textOf(column, row)}</strong>;
  if (column.id === "stage" && decide)
    return (
      <button
        type="button"
        className={classes.decide}
        onClick={decide}
        aria-label={`${textOf(column, row)}: decide on ${row.name}`}
      >
        {textOf(column, row)}
      </button>
    );
  if (column.id === "shortlist") return row.onShortlist ? "yes" : "";
  return undefined;
}
