"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { WordsField } from "#components/form/words-field.tsx";
import { mentionAt, type Named, offersFor } from "#lib/reviews/mentions.ts";
import classes from "./mention-field.module.css";

interface Props {
  label: string;
  labelHidden?: boolean;
  name?: string;
  value: string;
  change: (text: string) => void;
  /** Who can be spoken to here. */
  people: readonly Named[];
  /** Said below the label instead of how somebody is spoken to. */
  hint?: string | undefined;
  error?: string;
  "data-autofocus"?: boolean | undefined;
}

/** A text in which `@` offers the names of those who can be spoken to. */
export function MentionField({ label, labelHidden = false, name, value, change, people, hint, error, ...rest }: Props) {
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  /** Where the caret goes once the completed text is drawn. */
  const next = useRef<number | null>(null);
  const typing = caret === null ? null : mentionAt(value, caret);
  const offers = typing ? offersFor(typing.typed, people) : [];
  const open = offers.length > 0;
  const chosen = Math.min(at, offers.length - 1);
  useEffect(() => {
    if (next.current === null) return;
    area.current?.setSelectionRange(next.current, next.current);
    next.current = null;
  });
  const complete = (named: Named | undefined) => {
    if (!named || !typing || caret === null) return;
    const before = `${value.slice(0, typing.start)}@${named.name} `;
    next.current = before.length;
    setCaret(null);
    change(before + value.slice(caret).replace(/^ /, ""));
    area.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "ArrowDown") setAt((chosen + 1) % offers.length);
    else if (event.key === "ArrowUp") setAt((chosen + offers.length - 1) % offers.length);
    else if (event.key === "Enter") complete(offers[chosen]);
    else if (event.key === "Escape") setCaret(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.place}>
      <WordsField
        ref={area}
        label={label}
        hidden={labelHidden}
        name={name}
        description={hint ?? (people.length > 0 ? "@ and a name speaks to someone." : undefined)}
        error={error}
        value={value}
        change={(text) => {
          setCaret(area.current?.selectionStart ?? null);
          setAt(0);
          change(text);
        }}
        onKeyDown={press}
        onBlur={() => setCaret(null)}
        rows={2}
        {...rest}
        aria-autocomplete="list"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${list}-${chosen}` : undefined}
      />
      {open && <Offers id={list} offers={offers} chosen={chosen} complete={complete} />}
    </div>
  );
}

interface OffersProps {
  id: string;
  offers: Named[];
  chosen: number;
  complete: (named: Named) => void;
}

function Offers({ id, offers, chosen, complete }: OffersProps) {
  const list = useRef<HTMLDivElement>(null);
  // At the foot of a page the list opens below what is in sight; a long one is walked through.
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div ref={list} id={id} className={classes.list} role="listbox" aria-label="People">
      {offers.map((named, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the keyboard stays in the text, which names the chosen one
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter act on the text
        <div
          key={named.accountId}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === chosen}
          className={classes.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => complete(named)}
        >
          {named.name}
        </div>
      ))}
    </div>
  );
}
