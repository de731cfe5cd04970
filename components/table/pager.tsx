import { Button } from "@mantine/core";
import classes from "./table-frame.module.css";

interface PagerProps {
  page: number;
  pageRows: number;
  shown: number;
  onPage: (page: number) => void;
}

/** Beneath a paged table: which rows these are, and the way to the others. */
export function Pager({ page, pageRows, shown, onPage }: PagerProps) {
  const last = Math.max(1, Math.ceil(shown / pageRows));
  if (last === 1) return null;
  const from = (page - 1) * pageRows + 1;
  return (
    <nav className={classes.pager} aria-label="Pages">
      <Button variant="default" size="sm" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Previous
      </Button>
      <span>
        {from}–{Math.min(shown, page * pageRows)} of {shown}
      </span>
      <Button variant="default" size="sm" disabled={page >= last} onClick={() => onPage(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
