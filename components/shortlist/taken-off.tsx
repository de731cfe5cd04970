import { PlainButton } from "#components/form/plain-button.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { EntryReturn, Tiers } from "#lib/shortlist/order.ts";
import classes from "./shortlist-page.module.css";

export type PutBackEntry = (slug: string, input: EntryReturn) => Promise<Outcome<void>>;

/** An entry that was just taken off the list, and the order in which it stood. */
export interface Gone {
  candidateId: number;
  name: string;
  tiers: Tiers;
}

interface Props {
  slug: string;
  putBack: PutBackEntry;
  gone: Gone | null;
  away: () => void;
}

/** Says who was taken off the list last, with the way back. Renders its live region even when empty. */
export function TakenOff({ slug, putBack, gone, away }: Props) {
  const { send, pending, message } = useOutcome(
    ({ candidateId, tiers }: Gone) => putBack(slug, { candidateId, tiers: tiers.map((tier) => [...tier]) }),
    away,
  );
  return (
    <>
      <p className={classes.quiet} role="status">
        {gone && (
          <>
            {gone.name} was taken off the list.{" "}
            <PlainButton look="quiet" onClick={() => send(gone)} busy={pending}>
              Undo
            </PlainButton>
          </>
        )}
      </p>
      <RefusalText message={message} />
    </>
  );
}
