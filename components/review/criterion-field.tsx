"use client";

import { WordsField } from "#components/form/words-field.tsx";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { Score, ScoreValue } from "#lib/reviews/review.ts";
import { FIELD } from "#lib/reviews/typed-fields.ts";
import classes from "./criterion-field.module.css";

interface Props {
  criterion: Criterion;
  score: Score;
  disabled: boolean;
  change: (score: Score) => void;
  /** One of many candidates under one criterion: their name stands for the criterion's, whose anchors are said once above. */
  of?: string;
}

/** One criterion: its anchored levels to choose from, "unable to judge", and the evidence in the reader's words. */
export function CriterionField({ criterion, score, disabled, change, of }: Props) {
  const name = FIELD.mark(criterion.id);
  const give = (value: ScoreValue) => change({ ...score, value });
  return (
    <fieldset className={classes.criterion} disabled={disabled} data-criterion={criterion.id}>
      <legend className={classes.name}>
        {of ?? criterion.name}
        {of === undefined && (
          <span className={classes.weight}>
            {criterion.independent ? "shown, never summed" : `weight ${criterion.weight}`}
          </span>
        )}
      </legend>
      {of === undefined && criterion.description && <p className={classes.description}>{criterion.description}</p>}
      <div className={classes.levels}>
        {criterion.levels.toReversed().map((level) => (
          <label key={level.value} className={classes.level}>
            <input
              type="radio"
              name={name}
              value={level.value}
              checked={score.value === level.value}
              onChange={() => give(level.value)}
              autoComplete="off"
            />
            <span className={classes.value}>{level.value}</span>
            <span>
              <span className={classes.label}>{level.label}</span> {of === undefined && level.text}
            </span>
          </label>
        ))}
        <label className={classes.level}>
          <input
            type="radio"
            name={name}
            value="unable"
            checked={score.value === "unable"}
            onChange={() => give("unable")}
            autoComplete="off"
          />
          <span className={classes.value}>–</span>
          <span>
            <span className={classes.label}>Unable to judge</span>{" "}
            {of === undefined && "The file does not say enough. Never counted as zero."}
          </span>
        </label>
      </div>
      <WordsField
        label={of === undefined ? `Evidence for “${criterion.name}”` : `Evidence, ${of}`}
        quiet
        name={FIELD.evidence(criterion.id)}
        placeholder="What in the file made you choose this level?"
        rows={2}
        value={score.evidence}
        change={(evidence) => change({ ...score, evidence })}
      />
    </fieldset>
  );
}
