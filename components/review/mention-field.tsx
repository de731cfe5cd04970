"use client";

import { Combobox, Textarea, useCombobox } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { mentionAt, type Named, offersFor } from "#lib/reviews/mentions.ts";

interface Props {
  label: string;
  labelHidden?: boolean;
  value: string;
  change: (text: string) => void;
  /** Who can be spoken to here. */
  people: readonly Named[];
  error?: string;
}

/** A text in which `@` offers the names of those who can be spoken to. */
export function MentionField({ label, labelHidden, value, change, people, error }: Props) {
  const store = useCombobox({ onDropdownClose: () => store.resetSelectedOption() });
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  /** Where the caret goes once the completed text is drawn. */
  const next = useRef<number | null>(null);
  const typing = caret === null ? null : mentionAt(value, caret);
  const offers = typing ? offersFor(typing.typed, people) : [];
  const open = offers.length > 0;
  const count = offers.length;
  useEffect(() => {
    if (count === 0) return store.closeDropdown();
    store.openDropdown();
    store.selectFirstOption();
  }, [count, store.closeDropdown, store.openDropdown, store.selectFirstOption]);
  useEffect(() => {
    if (next.current === null) return;
    area.current?.setSelectionRange(next.current, next.current);
    next.current = null;
  });
  const complete = (accountId: string) => {
    const named = offers.find((one) => String(one.accountId) === accountId);
    if (!named || !typing || caret === null) return;
    const before = `${value.slice(0, typing.start)}@${named.name} `;
    next.current = before.length;
    setCaret(null);
    change(before + value.slice(caret).replace(/^ /, ""));
    area.current?.focus();
  };
  return (
    <Combobox store={store} onOptionSubmit={complete} position="bottom-start" width={260} withinPortal>
      <Combobox.Target withKeyboardNavigation={open} withExpandedAttribute={open}>
        <Textarea
          ref={area}
          label={labelHidden ? undefined : label}
          aria-label={labelHidden ? label : undefined}
          description={people.length > 0 ? "@ and a name speaks to someone." : undefined}
          error={error}
          value={value}
          onChange={(event) => {
            setCaret(event.currentTarget.selectionStart);
            change(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && open) {
              event.stopPropagation();
              setCaret(null);
            }
          }}
          onBlur={() => setCaret(null)}
          autosize
          minRows={2}
          maxRows={12}
          autoComplete="off"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!open}>
        <Combobox.Options aria-label="People">
          {offers.map(({ accountId, name }) => (
            <Combobox.Option key={accountId} value={String(accountId)}>
              {name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
