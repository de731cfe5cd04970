"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { type Selection, shownState } from "#lib/tables/selection.ts";
import classes from "./data-table.module.css";

/** What a table needs for rows that can be selected. */
export interface Picks<Row> {
  selection: Selection;
  /** @param range the rows between this one and the one switched before follow. */
  onSwitch: (id: string, range: boolean) => void;
  onAll: () => void;
  /** What a row is called, for its box. */
  nameOf: (row: Row) => string;
}

interface PickBoxProps {
  id: string;
  name: string;
  picked: boolean;
  onSwitch: (id: string, range: boolean) => void;
}

/** The box of one row. Arrows go to the next box up or down; Shift takes the rows in between along. */
export function PickBox({ id, name, picked, onSwitch }: PickBoxProps) {
  return (
    <td className={classes.pick}>
      <label className={classes.pickLabel}>
        <input
          type="checkbox"
          checked={picked}
          data-row={id}
          aria-label={`Select ${name}`}
          autoComplete="off"
          onChange={(event) => onSwitch(id, (event.nativeEvent as MouseEvent).shiftKey === true)}
          onKeyDown={(event) => walk(event, onSwitch)}
        />
      </label>
    </td>
  );
}

/** The box in the head: all rows shown, or none of them. */
export function PickAll<Row>({ picks, shown }: { picks: Picks<Row>; shown: readonly string[] }) {
  const state = shownState(picks.selection, shown);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === "some";
  }, [state]);
  return (
    <th scope="col" className={classes.pick}>
      <label className={classes.pickLabel}>
        <input
          ref={box}
          type="checkbox"
          checked={state === "all"}
          aria-label="Select all shown"
          autoComplete="off"
          onChange={picks.onAll}
        />
      </label>
    </th>
  );
}

function walk(event: KeyboardEvent<HTMLInputElement>, onSwitch: PickBoxProps["onSwitch"]): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const row = event.currentTarget.closest("tr");
  const next = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling;
  const box = next?.querySelector<HTMLInputElement>("input[data-row]");
  if (!box) return;
  event.preventDefault();
  box.focus();
  if (event.shiftKey && !box.checked) onSwitch(box.dataset.row ?? "", true);
}
