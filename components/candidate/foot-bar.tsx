"use client";

import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "./selection-bar.module.css";

interface FootBarProps {
  /** What is selected: "Selected candidates". */
  label: string;
  count: number;
  /** After the count. */
  note?: ReactNode;
  onClear: () => void;
  /** What can be done with them. */
  children: ReactNode;
  /** Beneath, and what opens over the page. */
  after?: ReactNode;
}

/** At the foot of a table while rows are selected. It never lies on the row that was just selected. */
export function FootBar({ label, count, note, onClear, children, after }: FootBarProps) {
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count is what says that a row was selected
  useEffect(() => {
    const row = document.activeElement?.closest("tr")?.getBoundingClientRect();
    const top = bar.current?.getBoundingClientRect().top;
    if (row && top !== undefined && row.bottom > top) window.scrollBy({ top: row.bottom - top + CLEAR });
  }, [count]);
  return (
    <section ref={bar} className={classes.bar} aria-label={label}>
      <span className={classes.count} role="status">
        {count} selected{note}
      </span>
      {children}
      <Button variant="subtle" size="xs" leftSection={<IconX size={14} />} onClick={onClear}>
        Clear
      </Button>
      {after}
    </section>
  );
}

/** Pixels left between the row and the bar. */
const CLEAR = 6;
