"use client";

import { Select } from "@mantine/core";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { DelegateInput } from "#lib/conflicts/delegate.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./conflicts-page.module.css";

export interface DelegateRow {
  candidateId: number;
  candidateName: string;
  accountId: number | null;
}

export type NameDelegate = (slug: string, input: DelegateInput) => Promise<Outcome<void>>;

interface Props {
  slug: string;
  delegates: readonly DelegateRow[];
  /** Who may be named. */
  members: readonly { accountId: number; name: string }[];
  closed: boolean;
  nameDelegate: NameDelegate;
}

/** A chair recused from a candidate names who moves and shortlists that one in their place. */
export function DelegateRows({ delegates, ...rest }: Props) {
  if (delegates.length === 0) return null;
  return (
    <section>
      <h2 className={classes.title}>In your place</h2>
      <p className={classes.quiet}>
        You are recused from these candidates. Whoever you name may move them between stages and put them on the
        shortlist; for every other candidate nothing changes.
      </p>
      <ul className={classes.rows}>
        {delegates.map((row) => (
          <li key={row.candidateId} className={classes.row}>
            <Delegate row={row} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Delegate({ slug, row, members, closed, nameDelegate }: Omit<Props, "delegates"> & { row: DelegateRow }) {
  const { send, pending, message } = useOutcome((accountId: number | null) =>
    nameDelegate(slug, { candidateId: row.candidateId, accountId }),
  );
  return (
    <>
      <Select
        label={`For ${row.candidateName}`}
        placeholder="Nobody yet"
        data={members.map(({ accountId, name }) => ({ value: String(accountId), label: name }))}
        value={row.accountId === null ? null : String(row.accountId)}
        onChange={(value) => send(value === null ? null : Number(value))}
        disabled={closed || pending}
        clearable
        className={classes.form}
      />
      <RefusalText message={message} />
    </>
  );
}
