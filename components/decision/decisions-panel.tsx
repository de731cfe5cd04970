"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { useBegunBefore } from "#components/form/use-kept-form.ts";
import { When } from "#components/review/when.tsx";
import type { MoveInput } from "#lib/opening/move.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { inTheRunning, STAGE_NAMES, type Stage } from "#lib/opening/stage.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import classes from "./decisions-panel.module.css";
import { type AddToShortlist, entryAbout, ShortlistEntryForm } from "./shortlist-entry-form.tsx";
import { moveAbout, StageMoveForm } from "./stage-move-form.tsx";
import { type ChangeTag, TagsField } from "./tags-field.tsx";

export interface StageMoveView {
  from: Stage;
  to: Stage;
  /** Null while reviews are sealed to the viewer. */
  reasonFor: string | null;
  reasonAgainst: string | null;
  movedBy: string;
  at: Date;
}

interface Props {
  slug: string;
  candidateId: number;
  stage: Stage;
  /** Newest first. */
  moves: StageMoveView[];
  tags: string[];
  knownTags: string[];
  mayTag: boolean;
  mayMove: boolean;
  entry: { place: number; tied: boolean; reason: string } | null;
  /** Other candidates' reasons and names, for the check of a new one; null when the viewer gives none. */
  surroundings: ReasonSurroundings | null;
  move: (slug: string, input: MoveInput) => Promise<Outcome<void>>;
  addTag: ChangeTag;
  removeTag: ChangeTag;
  shortlist: AddToShortlist;
}

/** Where a candidate stands, how they came there and why; the chair moves them from here. */
export function DecisionsPanel({ slug, candidateId, stage, moves, entry, mayMove, surroundings, ...rest }: Props) {
  const [open, setOpen] = useState<"move" | "list" | null>(null);
  useBegunBefore(entryAbout(candidateId), () => setOpen("list"));
  useBegunBefore(moveAbout(candidateId), () => setOpen("move"));
  const toggle = (which: "move" | "list") => setOpen(open === which ? null : which);
  const close = () => setOpen(null);
  const listable = !entry && inTheRunning(stage);
  return (
    <section className={classes.panel} aria-label="Decisions">
      <p className={classes.stage}>
        Stage: <strong>{STAGE_NAMES[stage]}</strong>
        {entry && (
          <>
            {" · "}Shortlist, place {entry.place}
            {entry.tied && " (shared)"}: {entry.reason}
          </>
        )}
      </p>
      <TagsField
        slug={slug}
        candidateId={candidateId}
        tags={rest.tags}
        known={rest.knownTags}
        mayTag={rest.mayTag}
        add={rest.addTag}
        remove={rest.removeTag}
      />
      {mayMove && surroundings && (
        <>
          <div className={classes.buttons}>
            <Button size="xs" variant="default" aria-expanded={open === "move"} onClick={() => toggle("move")}>
              Move to another stage
            </Button>
            {listable && (
              <Button size="xs" variant="default" aria-expanded={open === "list"} onClick={() => toggle("list")}>
                Add to the shortlist
              </Button>
            )}
          </div>
          {open === "move" && (
            <StageMoveForm {...{ slug, candidateId, stage, surroundings }} move={rest.move} done={close} />
          )}
          {open === "list" && listable && (
            <ShortlistEntryForm {...{ slug, candidateId, surroundings }} save={rest.shortlist} done={close} />
          )}
        </>
      )}
      <Moves moves={moves} />
    </section>
  );
}

function Moves({ moves }: { moves: readonly StageMoveView[] }) {
  if (moves.length === 0) return <p className={classes.quiet}>No stage move yet.</p>;
  return (
    <ol className={classes.moves}>
      {moves.map((move) => (
        <li key={`${move.at.getTime()}-${move.to}`}>
          <p className={classes.move}>
            {STAGE_NAMES[move.from]} → <strong>{STAGE_NAMES[move.to]}</strong>{" "}
            <span className={classes.quiet}>
              {move.movedBy}, <When at={move.at} as="day" />
            </span>
          </p>
          {move.reasonFor === null ? (
            <p className={classes.quiet}>The reasons open together with others’ reviews.</p>
          ) : (
            <p className={classes.reason}>For: {move.reasonFor}</p>
          )}
          {move.reasonAgainst && <p className={classes.reason}>Against: {move.reasonAgainst}</p>}
        </li>
      ))}
    </ol>
  );
}
