import type { Criterion } from "#lib/reviews/criteria.ts";
import { RECOMMENDATION_NAMES, type ReviewInput } from "#lib/reviews/review.ts";
import classes from "./own-versions.module.css";
import { When } from "./when.tsx";

export interface OwnVersion {
  round: number;
  revision: number;
  at: Date;
  submitted: boolean;
  input: ReviewInput;
}

/** Earlier versions of one's own review, folded away. */
export function OwnVersions({ versions, criteria }: { versions: OwnVersion[]; criteria: readonly Criterion[] }) {
  const earlier = versions.slice(1);
  if (earlier.length === 0) return null;
  return (
    <details className={classes.versions}>
      <summary>Earlier versions of my review ({earlier.length})</summary>
      <ol className={classes.list}>
        {earlier.map((version) => (
          <li key={`${version.round}-${version.revision}`}>
            <details>
              <summary>
                <When at={version.at} />
                {version.submitted ? ", submitted" : ", draft"}
                {version.round > 1 && ", second round"}
              </summary>
              <VersionText input={version.input} criteria={criteria} />
            </details>
          </li>
        ))}
      </ol>
    </details>
  );
}

function VersionText({ input, criteria }: { input: ReviewInput; criteria: readonly Criterion[] }) {
  const given = new Map(input.scores.map((score) => [score.criterionId, score]));
  return (
    <dl className={classes.text}>
      {criteria.map(({ id, name }) => {
        const score = given.get(id);
        const value =
          score?.value === "unable"
            ? "unable to judge"
            : (score?.value ?? (score?.evidence ? "no mark" : "not looked at"));
        return (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {value}
              {score?.evidence && ` – ${score.evidence}`}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>Recommendation</dt>
        <dd>{input.recommendation ? RECOMMENDATION_NAMES[input.recommendation] : "none"}</dd>
      </div>
      {input.comment && (
        <div>
          <dt>Comment</dt>
          <dd>{input.comment}</dd>
        </div>
      )}
    </dl>
  );
}
