"use client";

import { memo } from "react";
import type { GroupHead } from "#lib/tables/group.ts";
import classes from "./data-table.module.css";

interface GroupRowProps {
  head: GroupHead;
  /** From 1, the head of the table counted. */
  index: number;
  /** Pixels. */
  height: number;
  /** Cells of a row. */
  across: number;
  onSwitch: (key: string) => void;
}

/** The head of rows that stand together; its button closes and opens them. */
export const GroupRow = memo(function Head({ head, index, height, across, onSwitch }: GroupRowProps) {
  return (
    <tr aria-rowindex={index} className={classes.group} style={{ height }}>
      <th scope="rowgroup" colSpan={across}>
        <button
          type="button"
          className={classes.groupButton}
          aria-expanded={head.open}
          onClick={() => onSwitch(head.key)}
          onKeyDown={(event) => {
            if (event.key === (head.open ? "ArrowLeft" : "ArrowRight")) onSwitch(head.key);
          }}
        >
          <span className={classes.groupSign} aria-hidden="true">
            {head.open ? "▾" : "▸"}
          </span>
          {head.label} <span className={classes.groupCount}>{head.n}</span>
        </button>
      </th>
    </tr>
  );
});
