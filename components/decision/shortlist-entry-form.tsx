"use client";

import { Button } from "@mantine/core";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import { readWords } from "#lib/opening/begun-form.ts";
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

/** Names the form of one candidate among all that are kept while they are typed. */
export const entryAbout = (candidateId: number): string => `shortlist/${candidateId}`;

/** Puts a candidate on the shortlist, or words their reason anew. */
export function ShortlistEntryForm({ slug, candidateId, surroundings, save, start, done }: Props) {
  const { value: reason, change, found, keeper } = useKeptForm(entryAbout(candidateId), start ?? "", readWords);
  const { send, pending, message, fields } = useOutcome(
    () => {
      keeper.sending(reason);
      return save(slug, { candidateId, reason });
    },
    () => {
      keeper.arrived(reason);
      done?.();
    },
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <KeptNotice {...{ found, keeper }} wordsOf={(words) => words} />
      <ReasonField
        label="Reason for the shortlist"
        description="It goes into the shortlist and its exports."
        value={reason}
        change={change}
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
