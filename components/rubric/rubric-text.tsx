import type { Criterion } from "#lib/reviews/criteria.ts";
import { weightShares } from "#lib/reviews/rubric-edit.ts";
import classes from "./rubric-page.module.css";

/** A rubric to read: every criterion with its weight and anchored levels. */
export function RubricText({ criteria }: { criteria: readonly Criterion[] }) {
  const shares = weightShares([...criteria]);
  return (
    <ol className={classes.criteria}>
      {criteria.map((criterion, at) => (
        <li key={criterion.id} className={classes.criterion}>
          <h2 className={classes.name}>
            {criterion.name}
            <span className={classes.weight}>
              {criterion.independent
                ? "shown, never summed"
                : `weight ${criterion.weight}${shares[at] === null ? "" : ` · ${shares[at]} %`}`}
            </span>
          </h2>
          {criterion.description && <p className={classes.description}>{criterion.description}</p>}
          <dl className={classes.levels}>
            {criterion.levels.toReversed().map((level) => (
              <div key={level.value}>
                <dt>
                  {level.value} {level.label}
                </dt>
                <dd>{level.text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
