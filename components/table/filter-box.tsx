"use client";

import { ActionIcon, Popover } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconHelp } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState } from "react";
import type { Column } from "#lib/tables/column.ts";
import { parseFilter } from "#lib/tables/filter.ts";
import { canFilter } from "#lib/tables/query.ts";
import classes from "./filter-box.module.css";

interface FilterBoxProps<Row> {
  columns: readonly Column<Row>[];
  words: string;
  onWords: (words: string) => void;
  /** Milliseconds to wait for the next letter before asking. */
  patience?: number;
  example?: string;
}

const EXAMPLE = "venue:NeurIPS year:2022..";

/** The filter box: words, or a column's name with a colon. What is not understood is said beneath and hides nothing. */
export function FilterBox<Row>({ columns, words, onWords, patience = 0, example = EXAMPLE }: FilterBoxProps<Row>) {
  const [typed, setTyped] = useState(words);
  const [asked, setAsked] = useState(words);
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const said = useId();
  if (asked !== words) {
    setAsked(words);
    if (typed.trim() !== words) setTyped(words);
  }
  useHotkeys([["/", () => input.current?.focus()]]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const { errors } = parseFilter(typed, columns);
  const ask = (text: string) => {
    setAsked(text.trim());
    onWords(text.trim());
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(waiting.current);
    if (patience === 0) ask(text);
    else waiting.current = setTimeout(() => ask(text), patience);
  };
  return (
    <search className={classes.box}>
      <div className={classes.line}>
        <input
          ref={input}
          className={classes.input}
          type="search"
          value={typed}
          aria-label="Filter"
          aria-describedby={said}
          aria-invalid={errors.length > 0 || undefined}
          placeholder={`Filter, for example ${example}`}
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") ask(typed);
            if (event.key === "Escape" && typed !== "") type("");
          }}
        />
        <FilterHelp columns={columns} />
      </div>
      <p id={said} className={classes.error} role="status">
        {errors[0]?.message}
      </p>
    </search>
  );
}

function FilterHelp<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <Popover width={380} position="bottom-end" withinPortal shadow="sm" trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" size="lg" aria-label="How to filter">
          <IconHelp size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long help scrolls and must be reachable by keyboard */}
        <div className={classes.help} tabIndex={0}>
          <p>
            Words are looked for anywhere. <code>name:value</code> asks one column; a comma means or, a minus in front
            means not, <code>2019..2022</code> is a range, <code>none</code> finds what is missing, and quotation marks
            keep words together.
          </p>
          <dl>
            {columns.filter(canFilter).map((column) => (
              <div key={column.id}>
                <dt>
                  <code>{column.id}</code>
                </dt>
                <dd>{column.about ?? column.label}</dd>
              </div>
            ))}
          </dl>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
