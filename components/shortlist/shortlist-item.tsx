"use client";

import { ActionIcon, Button } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import Link from "next/link";
import { type KeyboardEvent, useState } from "react";
import { type AddToShortlist, ShortlistEntryForm } from "#components/decision/shortlist-entry-form.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { STAGE_NAMES } from "#lib/opening/stage.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import type { Step } from "#lib/shortlist/order.ts";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import classes from "./shortlist-page.module.css";

interface Props {
  slug: string;
  row: ShortlistRow;
  place: { place: number; tied: boolean };
  first: boolean;
  last: boolean;
  /** Null when the viewer only reads. */
  surroundings: ReasonSurroundings | null;
  take: (how: Step) => void;
  save: AddToShortlist;
  remove: (slug: string, input: { candidateId: number }) => Promise<Outcome<void>>;
}

/** One entry of the shortlist: place, name, reason, and for the chair the ways to move it. */
export function ShortlistItem({ slug, row, place, surroundings, save, ...acts }: Props) {
  const [editing, setEditing] = useState(false);
  return (
    <li className={classes.entry}>
      <span className={classes.place}>
        {place.place}
        {place.tied && (
          <>
            <span aria-hidden="true"> =</span>
            <span className="visually-hidden"> shared</span>
          </>
        )}
      </span>
      <div className={classes.words}>
        <p className={classes.name}>
          <Link href={`/${slug}/candidates/${row.candidateId}`}>{row.name}</Link>{" "}
          <span className={classes.quiet}>{STAGE_NAMES[row.stage]}</span>
        </p>
        {editing && surroundings ? (
          <ShortlistEntryForm
            {...{ slug, save, surroundings }}
            candidateId={row.candidateId}
            start={row.reason}
            done={() => setEditing(false)}
          />
        ) : (
          <p className={classes.reason}>{row.reason}</p>
        )}
      </div>
      {surroundings && (
        <Tools slug={slug} row={row} place={place} {...acts} edit={() => setEditing(!editing)} editing={editing} />
      )}
    </li>
  );
}

interface ToolsProps extends Pick<Props, "slug" | "row" | "place" | "first" | "last" | "take" | "remove"> {
  edit: () => void;
  editing: boolean;
}

function Tools({ slug, row, place, first, last, take, remove, edit, editing }: ToolsProps) {
  const removing = useOutcome(() => remove(slug, { candidateId: row.candidateId }));
  // With the keyboard at one of the arrows, the arrow keys move the entry as far as wished.
  const press = (event: KeyboardEvent) => {
    const how = { ArrowUp: "up", ArrowDown: "down" }[event.key] as Step | undefined;
    if (!how) return;
    event.preventDefault();
    take(how);
  };
  return (
    <div className={classes.tools}>
      <ActionIcon
        variant="subtle"
        aria-label={`Move ${row.name} up`}
        aria-disabled={(first && !place.tied) || undefined}
        onClick={() => take("up")}
        onKeyDown={press}
      >
        <IconArrowUp size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={`Move ${row.name} down`}
        aria-disabled={(last && !place.tied) || undefined}
        onClick={() => take("down")}
        onKeyDown={press}
      >
        <IconArrowDown size={18} />
      </ActionIcon>
      {place.tied ? (
        <Button size="compact-sm" variant="subtle" onClick={() => take("leave")}>
          Untie
        </Button>
      ) : (
        <Button size="compact-sm" variant="subtle" disabled={first} onClick={() => take("join")}>
          Tie with above
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={edit}>
        {editing ? "Cancel" : "Reason"}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        onClick={() => removing.send(undefined)}
        loading={removing.pending}
      >
        Remove
      </Button>
      <RefusalText message={removing.message} />
    </div>
  );
}
