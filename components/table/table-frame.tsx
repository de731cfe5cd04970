import type { ReactNode } from "react";
import classes from "./table-frame.module.css";

interface TableFrameProps {
  tools: ReactNode;
  facets: ReactNode;
  children: ReactNode;
  /** Rows are on their way. */
  waiting?: boolean;
}

/** Where things stand around a table: tools above, counts at the side, the rows. */
export function TableFrame({ tools, facets, children, waiting = false }: TableFrameProps) {
  return (
    <div className={classes.frame}>
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
