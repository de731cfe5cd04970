"use client";

import {
  READABLE,
  READABLE_NAMES,
  RECOMMENDATION_NAMES,
  RECOMMENDATIONS,
  type Readable,
  type Recommendation,
} from "#lib/reviews/review.ts";
import { FIELD } from "#lib/reviews/typed-fields.ts";
import classes from "./review-form.module.css";

/** What to do with the file, in the reader's view. */
export function RecommendationField({
  value,
  change,
}: {
  value: Recommendation | null;
  change: (value: Recommendation) => void;
}) {
  return (
    <fieldset className={classes.group} data-recommendation>
      <legend>Recommendation</legend>
      {RECOMMENDATIONS.map((one) => (
        <label key={one} className={classes.option}>
          <input
            type="radio"
            name={FIELD.recommendation}
            value={one}
            checked={value === one}
            onChange={() => change(one)}
            autoComplete="off"
          />
          {RECOMMENDATION_NAMES[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** What of the file was read. */
export function ReadBoxes({ value, change }: { value: readonly Readable[]; change: (value: Readable[]) => void }) {
  return (
    <fieldset className={classes.group}>
      <legend>What I read</legend>
      {READABLE.map((one) => (
        <label key={one} className={classes.option}>
          <input
            type="checkbox"
            name={FIELD.read}
            value={one}
            checked={value.includes(one)}
            onChange={() => change(READABLE.filter((other) => value.includes(other) !== (other === one)))}
            autoComplete="off"
          />
          {READABLE_NAMES[one]}
        </label>
      ))}
    </fieldset>
  );
}
