"use client";

import { ActionIcon } from "@mantine/core";
import { IconCheck, IconPencil, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { Item } from "#lib/ingest/draft/facts.ts";
import type { Draft, Span } from "#lib/ingest/draft.ts";
import classes from "./draft-desk.module.css";
import { EditForm } from "./edit-form.tsx";
import { fieldsOf, labelOf } from "./entry-fields.ts";
import { FactText } from "./fact-text.tsx";
import { whysOf, wordsOf } from "./fact-words.ts";
import type { Correcting } from "./use-correcting.ts";

interface Props {
  draft: Draft;
  item: Item;
  desk: Correcting;
  locked: boolean;
  /** Its place is the one shown in the document. */
  current: boolean;
  show: (span: Span) => void;
}

/** Names a fact on the page, while the reading is the same. */
export function keyOf({ place, index, span }: Item): string {
  return `${place} ${span.start} ${span.end === span.start ? index : span.end}`;
}

/** One fact: focusing it shows its place in the document; it can be confirmed, corrected in place, or removed. */
export function FactLine({ draft, item, desk, locked, current, show }: Props) {
  const key = keyOf(item);
  const at = item.span.end > item.span.start ? item.span : null;
  const was = wordsOf(draft, item);
  const about = { place: item.place, at, was };
  const setting = (change: { field: string; value: unknown }) => ({ op: "set" as const, ...about, ...change });
  const editing = desk.editing === key;
  const pencil = useFocusBack(editing);
  if (editing)
    return (
      <li>
        <EditForm
          about={desk.about(key)}
          fields={fieldsOf(draft, item)}
          pending={desk.pending}
          refusal={desk.refusal}
          cancel={() => desk.edit(null)}
          save={(changed, done) => desk.correct(changed.map(setting), null, done)}
        />
      </li>
    );
  const name = `${labelOf(item.place)}: ${was}`;
  return (
    <li className={classes.line} data-current={current || undefined}>
      <button
        type="button"
        className={classes.fact}
        onClick={() => show(item.span)}
        onFocus={() => show(item.span)}
        title={at ? "Show in the document" : "Typed by hand"}
      >
        <FactText draft={draft} item={item} />
        {whysOf(draft, item).map((why) => (
          <span key={why} className={classes.why}>
            {why}
          </span>
        ))}
      </button>
      {!locked && (
        <span className={classes.tools}>
          {item.doubtful.length > 0 && (
            <ActionIcon
              variant="light"
              size="md"
              aria-label={`This is right – ${name}`}
              title="This is right"
              disabled={desk.pending}
              onClick={() => desk.correct([{ op: "confirm", ...about }])}
            >
              <IconCheck size={16} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon
            ref={pencil}
            variant="subtle"
            color="gray"
            size="md"
            aria-label={`Correct – ${name}`}
            title="Correct"
            onClick={() => {
              show(item.span);
              desk.edit(key);
            }}
          >
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="md"
            aria-label={`Remove – ${name}`}
            title="Remove"
            disabled={desk.pending}
            onClick={() => desk.correct([{ op: "remove", ...about }])}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}

/** When the form closes, the keyboard goes back to where it was opened. */
function useFocusBack(editing: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing) opener.current?.focus();
    before.current = editing;
  }, [editing]);
  return opener;
}
