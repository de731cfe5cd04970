"use client";

import { ActionIcon } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconHelp } from "@tabler/icons-react";
import { memo, useEffect, useId, useRef, useState } from "react";
import { TABLE_FILTER } from "#components/frame/skip-marks.ts";
import type { Column } from "#lib/tables/column.ts";
import type { Facet } from "#lib/tables/facets.ts";
import { exampleFor, LEFT_OUT, parseFilter } from "#lib/tables/filter.ts";
import classes from "./filter-box.module.css";
import { FilterOffers, offerId } from "./filter-offers.tsx";
import { ToolMenu } from "./tool-menu.tsx";
import { useCompletion } from "./use-completion.ts";

interface FilterBoxProps<Row> {
  columns: readonly Column<Row>[];
  words: string;
  onWords: (words: string) => void;
  /** Values to offer, with counts, under a filter text. */
  facets?: (words: string) => readonly Facet[];
  /** Milliseconds to wait for the next letter before asking. */
  patience?: number;
  /** Without one, made from the columns there are. */
  example?: string;
  /** What of the page's address is not understood. */
  unread?: readonly string[];
}

const NO_FACETS: readonly Facet[] = [];
const NOTHING: readonly string[] = [];

/**
 * The filter box: words, or a column's name with a colon; columns and values are offered while one types.
 * What is not understood is said beneath and hides nothing.
 */
export const FilterBox = memo(Box) as typeof Box;

function Box<Row>({
  columns,
  words,
  onWords,
  facets = () => NO_FACETS,
  patience = 0,
  example,
  unread = NOTHING,
}: FilterBoxProps<Row>) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, type, ask] = useTyped(words, onWords, patience);
  const said = useId();
  const list = useId();
  useHotkeys([["/", () => input.current?.focus()]]);
  const completion = useCompletion({
    typed,
    columns,
    facets,
    onTake: (text, caret) => {
      type(text);
      requestAnimationFrame(() => input.current?.setSelectionRange(caret, caret));
    },
  });
  const { offers, active } = completion;
  const { errors } = parseFilter(typed, columns);
  const wrong = [...errors.map(({ message }) => message), ...unread];
  return (
    <search className={classes.box}>
      <div className={classes.line}>
        <input
          ref={input}
          id={TABLE_FILTER}
          className={classes.input}
          type="search"
          role="combobox"
          value={typed}
          aria-label="Filter"
          aria-describedby={said}
          aria-invalid={errors.length > 0 || undefined}
          aria-autocomplete="list"
          aria-expanded={offers.length > 0}
          aria-controls={list}
          aria-activedescendant={active < 0 ? undefined : offerId(list, active)}
          placeholder={`Filter, for example ${example ?? exampleFor(columns)}`}
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          onChange={(event) => {
            type(event.currentTarget.value);
            completion.openAt(event.currentTarget.selectionStart ?? event.currentTarget.value.length);
          }}
          onBlur={completion.close}
          onKeyDown={(event) => {
            if (completion.onKey(event)) return;
            if (event.key === "Enter") {
              completion.close();
              ask(typed);
            }
            if (event.key === "Escape" && typed !== "") type("");
          }}
        />
        {offers.length > 0 && <FilterOffers id={list} offers={offers} active={active} onTake={completion.take} />}
        <ToolMenu button={HELP} popup="dialog" fetch={filterHelp<Row>} columns={columns} />
      </div>
      <p id={said} className={classes.error} role="status">
        {wrong.length > 0 && `${wrong.join(" ")} ${LEFT_OUT}`}
      </p>
    </search>
  );
}

const filterHelp = <Row,>() => import("./filter-help.tsx").then((file) => file.FilterHelp<Row>);

const HELP = (
  <ActionIcon variant="subtle" size="lg" aria-label="How to filter">
    <IconHelp size={18} />
  </ActionIcon>
);

/** The text of the box: what is typed is here at once and asked for when the letters stop coming; the address wins. */
function useTyped(words: string, onWords: (words: string) => void, patience: number) {
  const [typed, setTyped] = useState(words);
  const [asked, setAsked] = useState(words);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (asked !== words) {
    setAsked(words);
    if (typed.trim() !== words) setTyped(words);
  }
  useEffect(() => () => clearTimeout(waiting.current), []);
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
  return [typed, type, ask] as const;
}
