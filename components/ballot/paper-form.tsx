"use client";

import { Button } from "@mantine/core";
import { useEffect, useState, useSyncExternalStore } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { reach } from "#components/form/use-outcome.ts";
import type { BallotInput } from "#lib/reviews/ballot.ts";
import { unanswered } from "#lib/reviews/ballot-paper.ts";
import { AcceptableList } from "./acceptable-list.tsx";
import type { BallotActs } from "./ballot-acts.ts";
import classes from "./ballot-page.module.css";
import type { Name, Paper } from "./ballot-page.tsx";
import { PaperKeeper, type PaperState } from "./paper-keeper.ts";
import { RankingList } from "./ranking-list.tsx";

interface Props {
  slug: string;
  ballotId: number;
  paper: Paper;
  save: BallotActs["save"];
  cast: BallotActs["cast"];
}

/** One voter's paper: a word on every name, then a ranking. Saved while it is filled in; it counts when handed in. */
export function PaperForm({ slug, ballotId, paper: given, save, cast }: Props) {
  const { round, names } = given;
  const [keeper] = useState(() => {
    const send = (revision: number, paper: BallotInput) =>
      reach(() => save(slug, { ballotId, round, revision, paper }));
    return new PaperKeeper({ ...given, save: send });
  });
  const { paper, state } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
  const [message, setMessage] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  useEffect(() => {
    window.addEventListener("pagehide", keeper.flush);
    return () => {
      window.removeEventListener("pagehide", keeper.flush);
      void keeper.flush();
    };
  }, [keeper]);
  const missing = unanswered(
    names.map((one) => one.candidateId),
    paper,
  ).length;
  const hand = async () => {
    setPending(true);
    setMessage(
      await keeper.hand((revision, now) => reach(() => cast(slug, { ballotId, round, revision, paper: now }))),
    );
    setPending(false);
  };
  return (
    <section className={classes.part} aria-labelledby="paper-title">
      <h2 id="paper-title" className={classes.title}>
        {round === 1 ? "Your ballot" : "Your ballot, revised"}
      </h2>
      {given.firstStands && (
        <p className={classes.quiet}>Your first ballot stands unless you change it and hand it in.</p>
      )}
      {state.kind === "stale" && <Stale other={state.other} names={names} choose={(which) => keeper.choose(which)} />}
      <AcceptableList names={names} paper={paper} change={(next) => keeper.change(next)} />
      <RankingList names={names} paper={paper} change={(next) => keeper.change(next)} />
      <div className={classes.buttons}>
        <Button onClick={hand} loading={pending} disabled={missing > 0 || state.kind === "stale"}>
          {given.castAt || state.kind === "cast" ? "Hand in anew" : "Hand in"}
        </Button>
        <span className={classes.quiet} role="status">
          {missing > 0 ? `${missing} ${missing === 1 ? "name has" : "names have"} no yes, no or abstain yet. ` : ""}
          {stateText(state, given)}
        </span>
        <RefusalText message={message} />
      </div>
    </section>
  );
}

function stateText(state: PaperState, given: Paper): string {
  const handedIn = given.castAt !== null;
  switch (state.kind) {
    case "cast":
      return "Handed in. Until the ballot is closed you may hand it in anew.";
    case "saving":
      return "Saving…";
    case "saved":
      return handedIn ? "Saved; what you handed in before counts until you hand this in." : "Saved, not handed in yet.";
    case "failed":
      return `Not saved: ${state.message}`;
    case "stale":
      return "Not saved.";
    case "idle":
      if (given.changed) return "Changed since you handed it in: what you handed in counts.";
      return handedIn ? "Handed in. Until the ballot is closed you may hand it in anew." : "";
  }
}

function Stale({
  other,
  names,
  choose,
}: {
  other: BallotInput;
  names: readonly Name[];
  choose: (which: "mine" | "other") => void;
}) {
  const nameOf = (id: number) => names.find((one) => one.candidateId === id)?.name ?? "";
  const order = other.ranking.map((tier) => tier.map(nameOf).join(" = ")).join(" > ");
  return (
    <div className={classes.stale} role="alert">
      <p>
        This ballot was changed in another window, and nothing was overwritten. There the ranking reads:{" "}
        {order || "nobody ranked"}.
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => choose("mine")}>
          Keep what is here
        </Button>
        <Button variant="default" onClick={() => choose("other")}>
          Take the other
        </Button>
      </div>
    </div>
  );
}
