"use client";

import { Button } from "@mantine/core";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { Link } from "#components/frame/link.tsx";
import type { DelegateInput } from "#lib/conflicts/delegate.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./shortlist-page.module.css";

export interface DelegateRow {
  candidateId: number;
  candidateName: string;
  /** Null: nobody yet. */
  name: string | null;
}

export type NameDelegate = (slug: string, input: DelegateInput) => Promise<Outcome<void>>;

interface Props {
  slug: string;
  /** Candidates for whom the viewer stands in. */
  mine: readonly { candidateId: number; name: string }[];
  /** A chair’s own recusals, and who stands in. */
  delegates: readonly DelegateRow[];
  nameDelegate: NameDelegate;
}

/** Who decides where the chair is recused: told to the chair, and to whoever stands in. */
export function StandIns({ slug, mine, delegates, nameDelegate }: Props) {
  return (
    <>
      {mine.length > 0 && (
        <section className={classes.standing}>
          <h2>You stand in for the chair</h2>
          <p className={classes.quiet}>You may move these candidates and put them on the shortlist.</p>
          <ul>
            {mine.map(({ candidateId, name }) => (
              <li key={candidateId}>
                <Link href={`/${slug}/candidates/${candidateId}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {delegates.length > 0 && (
        <section className={classes.standing}>
          <h2>Decided without you</h2>
          <p className={classes.quiet}>
            You are recused from these candidates; if they are on the list, you do not see it.
          </p>
          <ul>
            {delegates.map((row) => (
              <li key={row.candidateId}>
                <Delegate slug={slug} row={row} nameDelegate={nameDelegate} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Delegate({ slug, row, nameDelegate }: Pick<Props, "slug" | "nameDelegate"> & { row: DelegateRow }) {
  const { send, pending, message } = useOutcome(() =>
    nameDelegate(slug, { candidateId: row.candidateId, accountId: null }),
  );
  if (row.name === null)
    return (
      <>
        {row.candidateName}: nobody stands in. <Link href={`/${slug}/conflicts`}>Name somebody</Link>
      </>
    );
  return (
    <>
      {row.candidateName}: {row.name} stands in.{" "}
      <Button size="compact-sm" variant="subtle" loading={pending} onClick={() => send(undefined)}>
        End
      </Button>
      <RefusalText message={message} />
    </>
  );
}
