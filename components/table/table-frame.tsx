import type { ReactNode } from "react";
import classes from "./table-frame.module.css";

interface TableFrameProps {
  tools: ReactNode;
  /** False where nothing is ever counted: the rows have the whole width. */
  facets: ReactNode;
  children: ReactNode;
  /** Rows are on their way. */
  waiting?: boolean;
}

/** Where things stand around a table: tools above, counts at the side, the rows. */
export function TableFrame({ tools, facets, children, waiting = false }: TableFrameProps) {
  return (
    <div className={classes.frame} data-alone={facets ? undefined : true}>
      {facets}
      <div className={classes.main}>
        {tools}
        <div className={classes.rows} aria-busy={waiting} data-waiting={waiting || undefined}>
          {children}
        </div>
      </div>
    </div>
  );
}
