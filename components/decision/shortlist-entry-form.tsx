"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import type { EntryInput } from "#lib/shortlist/order.ts";
import classes from "./decisions-panel.module.css";
import { ReasonField } from "./reason-field.tsx";

export type AddToShortlist = (slug: string, input: EntryInput) => Promise<Outcome<void>>;

interface Props {
  slug: string;
  candidateId: number;
  surroundings: ReasonSurroundings;
  save: AddToShortlist;
  /** The reason so far, when it is reworded. */
  start?: string;
  done?: () => void;
}

/** Puts a candidate on the shortlist, or words their reason anew. */
export function ShortlistEntryForm({ slug, candidateId, surroundings, save, start, done }: Props) {
  const [reason, setReason] = useState(start ?? "");
  const { send, pending, message, fields } = useOutcome(() => save(slug, { candidateId, reason }), done);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <ReasonField
        label="Reason for the shortlist"
        description="It goes into the shortlist and its exports."
        value={reason}
        change={setReason}
        error={fields.reason}
        surroundings={surroundings}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <Button type="submit" variant={start === undefined ? "default" : "filled"} loading={pending}>
        {start === undefined ? "Add to the shortlist" : "Save"}
      </Button>
    </form>
  );
}
