"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { type AddToShortlist, entryAbout, ShortlistEntryForm } from "#components/decision/shortlist-entry-form.tsx";
import { moveAbout, StageMoveForm } from "#components/decision/stage-move-form.tsx";
import { useBegunBefore } from "#components/form/use-kept-form.ts";
import type { MoveInput } from "#lib/opening/move.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { inTheRunning } from "#lib/opening/stage.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import type { RankingRow } from "#lib/tables/ranking.ts";
import classes from "./talk-page.module.css";

interface Props {
  slug: string;
  row: RankingRow;
  entry: { place: number; tied: boolean; reason: string } | null;
  surroundings: ReasonSurroundings;
  move: (slug: string, input: MoveInput) => Promise<Outcome<void>>;
  shortlist: AddToShortlist;
}

/** What the room decides, typed once: the same forms and the same reasons as on the candidate's page. */
export function TalkDecision({ slug, row, entry, surroundings, move, shortlist }: Props) {
  const { candidateId, stage } = row;
  const [open, setOpen] = useState<"move" | "list" | null>(null);
  useBegunBefore(entryAbout(candidateId), () => setOpen("list"));
  useBegunBefore(moveAbout(candidateId), () => setOpen("move"));
  const toggle = (which: "move" | "list") => setOpen(open === which ? null : which);
  const listable = !entry && inTheRunning(stage);
  return (
    <section className={classes.decision} aria-label="Decision">
      <div className={classes.buttons}>
        <Button variant="default" aria-expanded={open === "move"} onClick={() => toggle("move")}>
          Move to another stage
        </Button>
        {listable && (
          <Button variant="default" aria-expanded={open === "list"} onClick={() => toggle("list")}>
            Add to the shortlist
          </Button>
        )}
      </div>
      {entry && (
        <p>
          On the shortlist, place {entry.place}
          {entry.tied && " (shared)"}.
        </p>
      )}
      {open === "move" && (
        <StageMoveForm {...{ slug, candidateId, stage, surroundings, move }} done={() => setOpen(null)} />
      )}
      {open === "list" && listable && (
        <ShortlistEntryForm {...{ slug, candidateId, surroundings }} save={shortlist} done={() => setOpen(null)} />
      )}
    </section>
  );
}
