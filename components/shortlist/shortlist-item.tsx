"use client";

import { ActionIcon, Button } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconGripVertical } from "@tabler/icons-react";
import { type DragEvent, type KeyboardEvent, useState } from "react";
import { type AddToShortlist, entryAbout, ShortlistEntryForm } from "#components/decision/shortlist-entry-form.tsx";
import { type Move, StageMoveForm } from "#components/decision/stage-move-form.tsx";
import { useBegunBefore } from "#components/form/use-kept-form.ts";
import { Link } from "#components/frame/link.tsx";
import { STAGE_NAMES, type Stage } from "#lib/opening/stage.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import type { DropAt, Step } from "#lib/shortlist/order.ts";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import { RemovalForm, type RemoveEntry, removalAbout } from "./removal-form.tsx";
import classes from "./shortlist-page.module.css";

interface Props {
  slug: string;
  row: ShortlistRow;
  place: { place: number; tied: boolean };
  first: boolean;
  last: boolean;
  /** Null when the viewer does not edit this entry. */
  surroundings: ReasonSurroundings | null;
  /** Null when the viewer does not order the list. */
  take: ((how: Step) => void) | null;
  /** Where something dragged would be let go. */
  target: DropAt | null;
  drag: Dragging | null;
  save: AddToShortlist;
  remove: RemoveEntry;
  removed: () => void;
  move: Move;
}

/** What a dragged entry asks of those it passes; the places are thirds of an entry's height. */
export interface Dragging {
  begin: (id: number) => void;
  over: (id: number, at: DropAt) => void;
  end: () => void;
}

type Open = "edit" | "remove" | "move" | null;

/** One entry of the shortlist: place, name, reason, and for the chair the ways to move it. */
export function ShortlistItem({ slug, row, place, surroundings, target, drag, save, remove, move, ...rest }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const { candidateId } = row;
  const { removed, ...order } = rest;
  useBegunBefore(entryAbout(candidateId), () => setOpen("edit"));
  useBegunBefore(removalAbout(candidateId), () => setOpen("remove"));
  const close = () => setOpen(null);
  const editing = open === "edit" && surroundings !== null;
  const late = surroundings !== null && BEFORE_SHORTLIST.includes(row.stage);
  return (
    <li className={classes.entry} data-drop={target} {...(drag ? dropZone(candidateId, drag) : {})}>
      <span className={classes.place}>
        {drag && open === null && <Grip id={candidateId} drag={drag} />}
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
          <Link href={`/${slug}/candidates/${candidateId}`}>{row.name}</Link>{" "}
          <span className={classes.quiet}>{STAGE_NAMES[row.stage]}</span>
          {late && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-expanded={open === "move"}
              onClick={() => setOpen(open === "move" ? null : "move")}
            >
              Move to the stage Shortlist …
            </Button>
          )}
        </p>
        {editing ? (
          <ShortlistEntryForm {...{ slug, save, surroundings, candidateId }} start={row.reason} done={close} />
        ) : (
          <p className={classes.reason}>{row.reason}</p>
        )}
        {open === "remove" && surroundings && (
          <RemovalForm {...{ slug, candidateId, surroundings, remove, close, removed }} name={row.name} />
        )}
        {open === "move" && surroundings && (
          <StageMoveForm
            {...{ slug, candidateId, surroundings, move }}
            stage={row.stage}
            start={{ to: "shortlist", reasonFor: row.reason, reasonAgainst: "" }}
            done={close}
          />
        )}
      </div>
      {surroundings && <Tools name={row.name} {...{ place, open, setOpen }} {...order} />}
    </li>
  );
}

/** Whoever is on the list and stands at one of these is still called something less. */
const BEFORE_SHORTLIST: readonly Stage[] = ["received", "longlist"];

/** The whole entry takes what is let go over it. */
function dropZone(id: number, drag: Dragging) {
  return {
    onDragOver: (event: DragEvent<HTMLLIElement>) => {
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      const part = (event.clientY - top) / height;
      drag.over(id, part < 1 / 3 ? "above" : part > 2 / 3 ? "below" : "onto");
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      drag.end();
    },
  };
}

/** For the mouse alone: the arrows beside do the same for every other hand. */
function Grip({ id, drag }: { id: number; drag: Dragging }) {
  return (
    <span
      className={classes.grip}
      draggable
      aria-hidden="true"
      title="Drag to another place, or onto an entry to share its place"
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", String(id));
        const entry = event.currentTarget.closest("li");
        if (entry) event.dataTransfer.setDragImage(entry, 8, 8);
        drag.begin(id);
      }}
      onDragEnd={() => drag.end()}
    >
      <IconGripVertical size={16} />
    </span>
  );
}

interface ToolsProps extends Pick<Props, "place" | "first" | "last" | "take"> {
  name: string;
  open: Open;
  setOpen: (open: Open) => void;
}

function Tools({ name, place, first, last, take, open, setOpen }: ToolsProps) {
  const toggle = (which: Open) => setOpen(open === which ? null : which);
  return (
    <div className={classes.tools}>
      {take && <OrderTools {...{ name, place, first, last, take }} />}
      <Button size="compact-sm" variant="subtle" aria-expanded={open === "edit"} onClick={() => toggle("edit")}>
        {open === "edit" ? "Cancel" : "Reason"}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        aria-expanded={open === "remove"}
        onClick={() => toggle("remove")}
      >
        Remove …
      </Button>
    </div>
  );
}

function OrderTools({
  name,
  place,
  first,
  last,
  take,
}: Pick<Props, "place" | "first" | "last"> & { name: string; take: (how: Step) => void }) {
  // With the keyboard at one of the arrows, the arrow keys move the entry as far as wished.
  const press = (event: KeyboardEvent) => {
    const how = { ArrowUp: "up", ArrowDown: "down" }[event.key] as Step | undefined;
    if (!how) return;
    event.preventDefault();
    take(how);
  };
  return (
    <>
      <ActionIcon
        variant="subtle"
        aria-label={`Move ${name} up`}
        aria-disabled={(first && !place.tied) || undefined}
        onClick={() => take("up")}
        onKeyDown={press}
      >
        <IconArrowUp size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={`Move ${name} down`}
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
    </>
  );
}
