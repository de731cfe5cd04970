"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { type PaletteEntry, paletteEntries } from "#lib/search/palette.ts";
import classes from "./palette.module.css";
import { useCandidateNames } from "./use-candidate-names.ts";

interface PaletteDialogProps {
  slug: string;
  rooms: { path: string; label: string }[];
  onClose: () => void;
}

/** Type a few letters, choose with the arrows, go with Enter (with Ctrl or ⌘ into a new tab). */
export function PaletteDialog({ slug, rooms, onClose }: PaletteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const ids = useId();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const { names, failed } = useCandidateNames(slug);
  const entries = useMemo(() => paletteEntries({ slug, rooms, candidates: names }, typed), [slug, rooms, names, typed]);
  const at = Math.min(chosen, entries.length - 1);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const go = (entry: PaletteEntry | undefined, apart: boolean) => {
    if (!entry) return;
    dialog.current?.close();
    if (apart) window.open(entry.href, "_blank", "noreferrer");
    // A file is no page: the browser fetches it and stays where it is.
    else if (entry.href.includes("/export/")) window.location.assign(entry.href);
    else router.push(entry.href);
  };
  const choose = (next: number) => {
    setChosen(next);
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: (at + 1) % entries.length,
      ArrowUp: (at - 1 + entries.length) % entries.length,
      PageDown: Math.min(at + 8, entries.length - 1),
      PageUp: Math.max(at - 8, 0),
    };
    const next = steps[event.key];
    if (next !== undefined && entries.length > 0) choose(next);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) go(entries[at], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-label="Search and go to"
      onClose={onClose}
      // A click beside the palette closes it; keyboards have Escape, which the dialog brings.
      onPointerDown={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <input
        className={classes.input}
        role="combobox"
        aria-label="A room, a candidate, or words to search for"
        aria-expanded="true"
        aria-controls={`${ids}-list`}
        aria-autocomplete="list"
        aria-activedescendant={entries[at] ? `${ids}-${at}` : undefined}
        placeholder="A room, a candidate, or words to search for"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <div ref={list} id={`${ids}-list`} className={classes.list} role="listbox" aria-label="Where to go">
        <Entries entries={entries} at={at} ids={ids} onPoint={setChosen} onGo={go} />
      </div>
      <p className={classes.foot} role="status">
        {entries.length === 0 && "Nothing of that name. "}
        {failed && "The names of the candidates could not be read. Close this and try again. "}
        <span className={classes.keys}>↑ ↓ choose · Enter go · Esc close</span>
      </p>
    </dialog>
  );
}

interface EntriesProps {
  entries: readonly PaletteEntry[];
  at: number;
  ids: string;
  onPoint: (place: number) => void;
  onGo: (entry: PaletteEntry, apart: boolean) => void;
}

function Entries({ entries, at, ids, onPoint, onGo }: EntriesProps) {
  return entries.map((entry, place) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above, as in every combobox
    <div
      key={entry.id}
      id={`${ids}-${place}`}
      data-at={place}
      className={classes.entry}
      role="option"
      tabIndex={-1}
      aria-selected={place === at}
      onPointerMove={() => onPoint(place)}
      onClick={(event) => onGo(entry, event.ctrlKey || event.metaKey)}
    >
      <span className={classes.label}>{entry.label}</span>
      <span className={classes.group}>{entry.group}</span>
    </div>
  ));
}
