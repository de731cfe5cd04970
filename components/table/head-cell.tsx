import { type Column, isNumeric } from "#lib/tables/column.ts";
import { canSort } from "#lib/tables/query.ts";
import classes from "./data-table.module.css";

/** Figures stand at the right, under their head; years and worded figures ("2nd of 5") read from the left. */
export function isSetAsNumber<Row>(column: Column<Row>): boolean {
  return isNumeric(column.kind) && column.kind !== "year" && !column.worded;
}

interface HeadCellProps<Row> {
  column: Column<Row>;
  sorted: false | "asc" | "desc";
  /** Place among several sort keys from 0; -1 when there is only one. */
  place: number;
  onToggle: ((event: unknown) => void) | undefined;
}

/** A head that sorts: click or Enter for this column alone, with Shift as a further key. */
export function HeadCell<Row>({ column, sorted, place, onToggle }: HeadCellProps<Row>) {
  const number = isSetAsNumber(column) ? classes.number : undefined;
  const order = sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : undefined;
  if (!canSort(column))
    return (
      <th scope="col" className={number} title={column.about}>
        <span className={classes.label}>{column.label}</span>
      </th>
    );
  return (
    <th scope="col" className={number} aria-sort={order ?? "none"}>
      <button
        type="button"
        className={classes.sort}
        onClick={onToggle}
        title={column.about ?? `Sort by ${column.label}`}
      >
        <span className={classes.label}>{column.label}</span>
        <span className={classes.arrow} aria-hidden="true">
          {sorted === "asc" ? "↑" : sorted === "desc" ? "↓" : ""}
          {sorted && place >= 0 ? <sub>{place + 1}</sub> : null}
        </span>
      </button>
    </th>
  );
}
