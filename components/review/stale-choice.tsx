"use client";

import { PlainButton } from "#components/form/plain-button.tsx";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { RECOMMENDATION_NAMES, type ReviewInput } from "#lib/reviews/review.ts";
import classes from "./stale-choice.module.css";

interface Props {
  criteria: readonly Criterion[];
  mine: ReviewInput;
  other: ReviewInput;
  choose: (which: "mine" | "other") => void;
}

/** Two windows changed one review: both texts where they differ, and a choice. Nothing was overwritten. */
export function StaleChoice({ criteria, mine, other, choose }: Props) {
  const lines = differences(criteria, mine, other);
  return (
    <section className={classes.choice} aria-labelledby="stale-title">
      <h2 id="stale-title" className={classes.title}>
        This review was changed in another window
      </h2>
      <p className={classes.words}>
        Nothing was overwritten. These places differ; choose which text goes on. The one that does not stays among your
        earlier versions.
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Yours</th>
            <th scope="col">The other</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, yours, others }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td>{yours || "—"}</td>
              <td>{others || "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.buttons}>
        <PlainButton onClick={() => choose("mine")}>Go on with yours</PlainButton>
        <PlainButton look="bordered" onClick={() => choose("other")}>
          Go on with the other
        </PlainButton>
      </div>
    </section>
  );
}

function differences(criteria: readonly Criterion[], mine: ReviewInput, other: ReviewInput) {
  const score = (review: ReviewInput, id: number) => {
    const found = review.scores.find((one) => one.criterionId === id);
    const value = found?.value === "unable" ? "unable to judge" : (found?.value ?? "");
    return [value, found?.evidence].filter(Boolean).join(": ");
  };
  const name = ({ recommendation }: ReviewInput) => (recommendation ? RECOMMENDATION_NAMES[recommendation] : "");
  const lines = [
    ...criteria.map(({ id, name: place }) => ({ place, yours: score(mine, id), others: score(other, id) })),
    { place: "Recommendation", yours: name(mine), others: name(other) },
    { place: "Comment", yours: mine.comment, others: other.comment },
    { place: "Reason", yours: mine.reason, others: other.reason },
    { place: "What I read", yours: mine.whatIRead.join(", "), others: other.whatIRead.join(", ") },
  ];
  return lines.filter(({ yours, others }) => yours !== others);
}
