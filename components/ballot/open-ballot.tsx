"use client";

import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { MOST_NAMES } from "#lib/reviews/ballot.ts";
import type { BallotActs } from "./ballot-acts.ts";
import classes from "./ballot-page.module.css";
import type { Name } from "./ballot-page.tsx";

interface Props {
  slug: string;
  names: (Name & { shortlisted: boolean })[];
  /** No ballot was held before: the form stands open. */
  first: boolean;
  open: BallotActs["open"];
}

/** The chair chooses who stands on the ballot: the shortlist, unless changed. */
export function OpenBallot({ slug, names, first, open }: Props) {
  const listed = names.filter((one) => one.shortlisted);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    new Set(listed.slice(0, MOST_NAMES).map((one) => one.candidateId)),
  );
  const { send, pending, message } = useOutcome((candidateIds: number[]) => open(slug, { candidateIds }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(names.map((one) => one.candidateId).filter((id) => chosen.has(id)));
  };
  const toggle = (id: number) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const tick = (one: Name) => (
    <li key={one.candidateId}>
      <label className={classes.tick}>
        <input
          type="checkbox"
          checked={chosen.has(one.candidateId)}
          onChange={() => toggle(one.candidateId)}
          autoComplete="off"
        />
        {one.name}
      </label>
    </li>
  );
  const others = names.filter((one) => !one.shortlisted);
  return (
    <details className={classes.part} open={first || undefined}>
      <summary className={classes.title}>Open a ballot</summary>
      <form onSubmit={submit}>
        <p className={classes.quiet}>
          Between 2 and {MOST_NAMES} names; everyone who is not recused is expected to have read them all. You can name
          only candidates you may see; for others another chair adds the name.
        </p>
        {listed.length > 0 && (
          <fieldset className={classes.names}>
            <legend>On the shortlist</legend>
            <ul>{listed.map(tick)}</ul>
          </fieldset>
        )}
        <details open={listed.length === 0 || undefined}>
          <summary className={classes.quiet}>Other candidates ({others.length})</summary>
          <fieldset className={classes.names}>
            <legend className="visually-hidden">Other candidates</legend>
            <ul>{others.map(tick)}</ul>
          </fieldset>
        </details>
        <div className={classes.buttons}>
          <Button type="submit" loading={pending} disabled={chosen.size < 2 || chosen.size > MOST_NAMES}>
            Open the ballot over {chosen.size} {chosen.size === 1 ? "name" : "names"}
          </Button>
          {chosen.size > MOST_NAMES && <span className={classes.warn}>At most {MOST_NAMES} names.</span>}
          <RefusalText message={message} />
        </div>
      </form>
    </details>
  );
}
