"use client";

import { Button } from "@mantine/core";
import type { Query } from "#lib/tables/query.ts";
import classes from "./table-frame.module.css";
import type { ChangeQuery } from "./use-table-query.ts";

interface NoRowsProps {
  query: Query;
  onChange: ChangeQuery;
  /** Said when nothing is filtered: what to do first; left out where the page itself says it. */
  children?: React.ReactNode;
}

/** In place of a table without rows: nothing is there yet, or the filter lets nothing through. */
export function NoRows({ query, onChange, children }: NoRowsProps) {
  const filtered = query.words !== "" || Object.keys(query.chosen).length > 0;
  if (!filtered) return <div className={classes.empty}>{children}</div>;
  return (
    <div className={classes.empty}>
      <p>Nothing passes this filter.</p>
      <Button variant="default" onClick={() => onChange({ ...query, words: "", chosen: {}, page: 1 })}>
        Show everything
      </Button>
    </div>
  );
}
