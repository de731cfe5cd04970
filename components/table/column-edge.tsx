"use client";

import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { WIDTHS } from "#lib/tables/query.ts";
import classes from "./data-table.module.css";

/** What a column's edge says while it is drawn along, and when it has come to rest. */
export interface Widen {
  /** Pixels while the pointer holds the edge; null when it is let go without effect. */
  onDrag: (id: string, pixels: number | null) => void;
  /** Pixels to keep; null for the usual width. */
  onSet: (id: string, pixels: number | null) => void;
}

interface ColumnEdgeProps {
  id: string;
  label: string;
  /** Pixels, where the column has been made wider or narrower. */
  set: number | undefined;
  /** Pixels it comes with, roughly. */
  usual: number;
  widen: Widen;
}

const STEP = 10;

/** The right edge of a column: drawn by the pointer, moved by arrows, and put back by Home or a double click. */
export function ColumnEdge({ id, label, set, usual, widen }: ColumnEdgeProps) {
  const { onDrag, onSet } = widen;
  // Pixels between the pointer and the edge it took hold of.
  const held = useRef<number | null>(null);
  const at = (event: PointerEvent<HTMLElement>) =>
    event.clientX + (held.current ?? 0) - cellOf(event).getBoundingClientRect().left;
  const letGo = (event: PointerEvent<HTMLElement>) => {
    if (held.current === null) return;
    const pixels = at(event);
    held.current = null;
    onSet(id, pixels);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between two parts cannot be moved; this one can
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${label}`}
      aria-valuenow={set ?? usual}
      aria-valuemin={WIDTHS.least}
      aria-valuemax={WIDTHS.most}
      aria-valuetext={set === undefined ? "usual" : `${set} pixels`}
      title="Drag, or use the arrow keys; Home for the usual width"
      tabIndex={0}
      className={classes.edge}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = cellOf(event).getBoundingClientRect().right - event.clientX;
      }}
      onPointerMove={(event) => held.current !== null && onDrag(id, at(event))}
      onPointerUp={letGo}
      onPointerCancel={() => {
        held.current = null;
        onDrag(id, null);
      }}
      onDoubleClick={() => onSet(id, null)}
      onKeyDown={(event) => {
        if (event.key === "Home") onSet(id, null);
        else if (event.key === "ArrowLeft" || event.key === "ArrowRight")
          onSet(id, cellOf(event).offsetWidth + (event.key === "ArrowRight" ? STEP : -STEP));
        else return;
        event.preventDefault();
      }}
    />
  );
}

function cellOf({ currentTarget }: PointerEvent<HTMLElement> | KeyboardEvent<HTMLElement>): HTMLElement {
  return currentTarget.closest("th") ?? currentTarget;
}
