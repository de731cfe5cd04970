"use client";

import { IconArrowDown, IconArrowUp, IconPin, IconPinFilled } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./column-menu.module.css";

interface ColumnLineProps {
  label: string;
  shown: boolean;
  /** It stays at the left while the others scroll. */
  stays: boolean;
  mayHide: boolean;
  mayMove: (by: -1 | 1) => boolean;
  onShow: (wanted: boolean) => void;
  onStay: (wanted: boolean) => void;
  onMove: (by: -1 | 1) => void;
}

/** One column of the menu: whether it is shown, whether it stays, and its place. */
export function ColumnLine({ label, shown, stays, mayHide, mayMove, onShow, onStay, onMove }: ColumnLineProps) {
  return (
    <li className={classes.line}>
      <label className={classes.label}>
        <input
          type="checkbox"
          checked={shown}
          disabled={shown && !mayHide}
          autoComplete="off"
          onChange={() => onShow(!shown)}
        />
        {label}
      </label>
      {shown && (
        <>
          <Act
            name={`Pin ${label}`}
            title={stays ? "Let it scroll" : "Keep it at the left"}
            {...{ stays }}
            onAct={() => onStay(!stays)}
          >
            {stays ? <IconPinFilled size={14} /> : <IconPin size={14} />}
          </Act>
          <Act name={`Move ${label} left`} may={mayMove(-1)} onAct={() => onMove(-1)}>
            <IconArrowUp size={14} />
          </Act>
          <Act name={`Move ${label} right`} may={mayMove(1)} onAct={() => onMove(1)}>
            <IconArrowDown size={14} />
          </Act>
        </>
      )}
    </li>
  );
}

interface ActProps {
  name: string;
  title?: string;
  /** For a switch: whether it is on. */
  stays?: boolean;
  may?: boolean;
  onAct: () => void;
  children: ReactNode;
}

/** A button that keeps the focus when nothing more can be done by it. */
function Act({ name, title, stays, may = true, onAct, children }: ActProps) {
  return (
    <button
      type="button"
      className={classes.act}
      aria-label={name}
      aria-pressed={stays}
      aria-disabled={may ? undefined : true}
      title={title}
      onClick={() => may && onAct()}
    >
      {children}
    </button>
  );
}
