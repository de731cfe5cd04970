"use client";

import { Button } from "@mantine/core";
import { ReasonField } from "#components/decision/reason-field.tsx";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import { readWords } from "#lib/opening/begun-form.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import type { EntryRemoval } from "#lib/shortlist/order.ts";
import classes from "./shortlist-page.module.css";

export type RemoveEntry = (slug: string, input: EntryRemoval) => Promise<Outcome<void>>;

interface Props {
  slug: string;
  candidateId: number;
  name: string;
  surroundings: ReasonSurroundings;
  remove: RemoveEntry;
  close: () => void;
  /** It is off the list. */
  removed: () => void;
}

/** Names the form of one entry among all that are kept while they are typed. */
export const removalAbout = (candidateId: number): string => `unlist/${candidateId}`;

/** Takes a candidate off the list: asked once more, and with a reason. */
export function RemovalForm({ slug, candidateId, name, surroundings, remove, close, removed }: Props) {
  const { value: reason, change, found, keeper } = useKeptForm(removalAbout(candidateId), "", readWords);
  const { send, pending, message, fields } = useOutcome(
    () => remove(slug, { candidateId, reason }),
    () => {
      keeper.clear();
      removed();
    },
  );
  return (
    <form
      className={classes.removal}
      onSubmit={(event) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <KeptNotice {...{ found, keeper }} />
      <ReasonField
        label={`Why ${name} comes off the list`}
        description="The record keeps it, with the words that stand here now."
        value={reason}
        change={change}
        error={fields.reason}
        surroundings={surroundings}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <div className={classes.buttons}>
        <Button type="submit" loading={pending}>
          Take off the list
        </Button>
        <Button
          variant="default"
          onClick={() => {
            keeper.clear();
            close();
          }}
        >
          Keep on the list
        </Button>
      </div>
    </form>
  );
}
