"use client";

import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Round } from "#lib/reviews/ballot-paper.ts";
import type { BallotActs } from "./ballot-acts.ts";
import classes from "./ballot-page.module.css";
import type { Ballot, Name } from "./ballot-page.tsx";

export interface Voter {
  accountId: number;
  name: string;
  castAt: Date | null;
  stands: boolean;
}

interface Props {
  slug: string;
  ballot: Ballot;
  voters: Voter[];
  proposed: Name[];
  /** This or another ballot is open. */
  running: boolean;
  acts: BallotActs;
}

/** What the chair sees and does beside the papers: who has voted, and not what. */
export function ChairPart({ slug, ballot, voters, proposed, running, acts }: Props) {
  if (ballot.open === null) {
    if (ballot.rounds.length > 1 || running) return null;
    return <Revision slug={slug} ballotId={ballot.id} revise={acts.revise} />;
  }
  const waiting = voters.filter((one) => one.castAt === null);
  return (
    <section className={classes.part} aria-labelledby="voters-title">
      <h2 id="voters-title" className={classes.title}>
        Who has voted
      </h2>
      <ul className={classes.voters}>
        {voters.map((one) => (
          <li key={one.accountId}>
            <span className={classes.mark} data-done={one.castAt !== null || undefined} aria-hidden="true" />
            {one.name}: {standing(one, ballot.open === 2)}
          </li>
        ))}
      </ul>
      <CloseRound slug={slug} ballot={ballot} waiting={waiting} acts={acts} />
      {ballot.open === 1 && <AddName slug={slug} ballot={ballot} proposed={proposed} addName={acts.addName} />}
    </section>
  );
}

function standing({ castAt, stands }: Voter, revision: boolean): string {
  if (castAt !== null) return revision ? "revised" : "voted";
  if (!revision) return "not yet";
  return stands ? "first ballot stands" : "not yet";
}

function CloseRound({ slug, ballot, waiting, acts }: Pick<Props, "slug" | "ballot" | "acts"> & { waiting: Voter[] }) {
  const [sure, setSure] = useState(false);
  const { id, open } = ballot;
  const closing = useOutcome((round: Round) => acts.close(slug, { ballotId: id, round }));
  const withdrawing = useOutcome(() => acts.withdraw(slug, { ballotId: id }));
  const nobody = open === 1 && ballot.rounds.every((one) => one.cast === 0);
  const missing = open === 1 ? waiting.length : waiting.filter((one) => !one.stands).length;
  return (
    <div className={classes.buttons}>
      {sure ? (
        <>
          <span>
            {missing === 0
              ? "Everyone has voted. "
              : `${missing} ${missing === 1 ? "has" : "have"} not voted and will not be counted. `}
            Closing breaks the seal and cannot be undone.
          </span>
          <Button onClick={() => open !== null && closing.send(open)} loading={closing.pending}>
            Close and count
          </Button>
          <Button variant="default" onClick={() => setSure(false)}>
            Keep it open
          </Button>
        </>
      ) : (
        <Button variant="default" onClick={() => setSure(true)}>
          {open === 1 ? "Close the ballot…" : "Close the revision…"}
        </Button>
      )}
      {nobody && !sure && (
        <Button variant="default" onClick={() => withdrawing.send(undefined)} loading={withdrawing.pending}>
          Take it back
        </Button>
      )}
      <RefusalText message={closing.message ?? withdrawing.message} />
    </div>
  );
}

function AddName({
  slug,
  ballot,
  proposed,
  addName,
}: Pick<Props, "slug" | "ballot" | "proposed"> & Pick<BallotActs, "addName">) {
  const [chosen, setChosen] = useState("");
  const { send, pending, message } = useOutcome(
    (candidateId: number) => addName(slug, { ballotId: ballot.id, candidateId }),
    () => setChosen(""),
  );
  const standing = new Set(ballot.names.map((one) => one.candidateId));
  const free = proposed.filter((one) => !standing.has(one.candidateId));
  if (free.length === 0) return null;
  return (
    <details className={classes.more}>
      <summary>Add a name</summary>
      <form
        className={classes.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) send(Number(chosen));
        }}
      >
        <NativeSelect
          label="Candidate"
          description="Whoever has voted already is not asked again; they may hand in anew."
          data={[
            { value: "", label: "Choose a name" },
            ...free.map((one) => ({ value: String(one.candidateId), label: one.name })),
          ]}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          autoComplete="off"
        />
        <Button type="submit" variant="default" loading={pending} disabled={!chosen}>
          Add to the ballot
        </Button>
        <RefusalText message={message} />
      </form>
    </details>
  );
}

function Revision({ slug, ballotId, revise }: { slug: string; ballotId: number; revise: BallotActs["revise"] }) {
  const { send, pending, message } = useOutcome(() => revise(slug, { ballotId }));
  return (
    <section className={classes.part} aria-labelledby="revision-title">
      <h2 id="revision-title" className={classes.title}>
        After the discussion
      </h2>
      <p className={classes.quiet}>
        Once, the ballot can be opened for revision. First ballots stand unless their voters change them; both rounds
        are kept.
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => send(undefined)} loading={pending}>
          Open the revision
        </Button>
        <RefusalText message={message} />
      </div>
    </section>
  );
}
