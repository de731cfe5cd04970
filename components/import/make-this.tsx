"use client";

import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { Change } from "#lib/ingest/corrections/correction.ts";
import type { EntryList, FactList, Single } from "#lib/ingest/draft/facts.ts";
import { ACTIVITY_KINDS, PROTECTED_KINDS, type Span } from "#lib/ingest/draft.ts";
import { labelOf } from "./entry-fields.ts";
import type { Correcting } from "./use-correcting.ts";

interface Props {
  span: Span;
  /** The selected words as shown. */
  words: string;
  desk: Correcting;
}

const ENTRIES: EntryList[] = ["publications", "education", "employment"];
const FACTS: (Single | FactList)[] = [
  "name",
  "currentPosition",
  "affiliation",
  "phd.institution",
  "phd.advisors",
  "interests",
];

/** Makes a passage of the document a fact: an entry opens for its parts to be filled in. */
export function MakeThis({ span, words, desk }: Props) {
  const value = words.replace(/\s+/gu, " ").trim();
  const at = span;
  const entry = (place: EntryList, fields: Record<string, unknown> = {}) => {
    const change: Change = { op: "add", place, at, value, fields };
    desk.correct([change], `${place} ${span.start} ${span.end}`);
  };
  const fact = (place: Single | FactList) => {
    const list = place === "interests" || place === "phd.advisors" || place === "emails" || place === "links";
    desk.correct([
      list
        ? { op: "add", place, at, value, fields: {} }
        : { op: "set", place, field: "", at, was: null, value: place === "phd.year" ? Number(value) : value },
    ]);
  };
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          disabled={desk.pending || value === ""}
          rightSection={<IconChevronDown size={12} aria-hidden />}
        >
          Make this a …
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: "auto" }}>
        {ENTRIES.map((place) => (
          <Menu.Item key={place} onClick={() => entry(place)}>
            {labelOf(place)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {ACTIVITY_KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => entry("activities", { kind })}>
            {kind.charAt(0).toUpperCase() + kind.slice(1)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {FACTS.map((place) => (
          <Menu.Item key={place} onClick={() => fact(place)}>
            {labelOf(place)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>Protected: mask it</Menu.Label>
        {PROTECTED_KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => desk.correct([{ op: "mask", at, kind }])}>
            {kind.charAt(0).toUpperCase() + kind.slice(1)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
