"use client";

import { Button } from "@mantine/core";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { VenueChangeRow } from "#lib/tables/venue-name.ts";
import classes from "./venue-changes.module.css";

export type UndoVenueChange = (slug: string, input: { id: number }) => Promise<Outcome<void>>;

interface VenueChangesProps {
  slug: string;
  changes: readonly VenueChangeRow[];
  /** Null for those who may only look. */
  undo: UndoVenueChange | null;
}

/** Beneath the table: the names the committee has changed, each with its way back. */
export function VenueChanges({ slug, changes, undo }: VenueChangesProps) {
  if (changes.length === 0) return null;
  return (
    <details className={classes.changes}>
      <summary>
        {changes.length} {changes.length === 1 ? "change" : "changes"} of names in this opening
      </summary>
      <ul className={classes.list}>
        {changes.map((change) => (
          <li key={change.id} className={classes.line}>
            <span>
              {change.from.join(" · ")} → <strong>{change.to}</strong> <span className={classes.by}>{change.by}</span>
            </span>
            {undo && <Undo slug={slug} change={change} undo={undo} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Undo({ slug, change, undo }: { slug: string; change: VenueChangeRow; undo: UndoVenueChange }) {
  const { send, pending, message } = useOutcome(() => undo(slug, { id: change.id }));
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={pending}
        aria-label={`Undo the change to ${change.to}`}
        onClick={() => send(undefined)}
      >
        Undo
      </Button>
      <RefusalText message={message} />
    </>
  );
}
