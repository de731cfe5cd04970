"use client";

import { Autocomplete, Button, Modal } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { VenueNaming } from "#lib/tables/venue-name.ts";
import type { VenueRow } from "#lib/tables/venues.ts";
import classes from "./selection-bar.module.css";

export type NameVenues = (slug: string, input: VenueNaming) => Promise<Outcome<{ changed: number }>>;

interface NameVenuesProps {
  slug: string;
  chosen: readonly VenueRow[];
  opened: boolean;
  onClose: () => void;
  name: NameVenues;
  done: () => void;
}

/** Gives one venue another name, or several one name, and says beforehand what that moves. */
export function NameVenuesDialog({ slug, chosen, opened, onClose, name, done }: NameVenuesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const names = chosen.map(({ venue }) => venue);
  const most = chosen.reduce(
    (best, row) => (row.papers > best.papers ? row : best),
    chosen[0] ?? { venue: "", papers: 0 },
  );
  const to = typed ?? most.venue;
  const { send, pending, message, fields } = useOutcome(
    () => name(slug, { from: names, to }),
    () => {
      setTyped(null);
      done();
    },
  );
  const merges = chosen.length > 1;
  return (
    <Modal opened={opened} onClose={onClose} title={merges ? `Merge ${chosen.length} venues` : "Rename a venue"}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          send(undefined);
        }}
      >
        <p className={classes.names}>{names.join(" · ")}</p>
        <Autocomplete
          label={merges ? "One name for all of them" : "New name"}
          description="In this opening only. The documents keep their own words, and it can be undone."
          data={names}
          filter={({ options }) => options}
          value={to}
          onChange={setTyped}
          error={fields.to}
          maxLength={300}
          openOnFocus={false}
          data-autofocus
        />
        <p className={classes.names} role="status">
          {preview(chosen, to.trim())}
        </p>
        <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
        <Button type="submit" loading={pending} disabled={to.trim() === ""}>
          {merges ? "Merge" : "Rename"}
        </Button>
      </form>
    </Modal>
  );
}

/** "Moves 7 papers of 4 candidates to Annals of Tests." */
function preview(chosen: readonly VenueRow[], to: string): string {
  const moved = chosen.filter(({ venue }) => venue !== to);
  const papers = moved.reduce((sum, row) => sum + row.papers, 0);
  const people = new Set(moved.flatMap(({ who }) => who.map(({ candidateId }) => candidateId))).size;
  if (to === "" || papers === 0) return "Nothing would change.";
  return `Moves ${papers} ${papers === 1 ? "paper" : "papers"} of ${people} ${people === 1 ? "candidate" : "candidates"} to “${to}”.`;
}
