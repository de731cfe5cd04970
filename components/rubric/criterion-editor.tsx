"use client";

import { ActionIcon, Checkbox, NumberInput, Textarea, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { Criterion, Level } from "#lib/reviews/criteria.ts";
import classes from "./rubric-page.module.css";

interface Props {
  criterion: Criterion;
  /** From 0. */
  place: number;
  last: boolean;
  /** Percent of the total; null when independent. */
  share: number | null;
  /** Sentences by path inside the criterion. */
  errors: Record<string, string>;
  change: (criterion: Criterion) => void;
  move: (by: 1 | -1) => void;
  /** Null: a rubric needs as many as there are. */
  remove: (() => void) | null;
}

/** One criterion under the chair's hands. */
export function CriterionEditor({ criterion, place, last, share, errors, change, move, remove }: Props) {
  const title = criterion.name || `Criterion ${place + 1}`;
  const setLevel = (at: number, part: Partial<Level>) =>
    change({ ...criterion, levels: criterion.levels.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <fieldset className={classes.edited}>
      <legend className={classes.legend}>
        {place + 1}. {title}
      </legend>
      <div className={classes.tools}>
        <ActionIcon variant="subtle" aria-label={`Move “${title}” up`} disabled={place === 0} onClick={() => move(-1)}>
          <IconArrowUp size={18} />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={`Move “${title}” down`} disabled={last} onClick={() => move(1)}>
          <IconArrowDown size={18} />
        </ActionIcon>
        {remove && (
          <ActionIcon variant="subtle" color="red" aria-label={`Remove “${title}”`} onClick={remove}>
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </div>
      <div className={classes.first}>
        <TextInput
          label="Name"
          value={criterion.name}
          onChange={(event) => change({ ...criterion, name: event.currentTarget.value })}
          error={errors.name}
        />
        <WeightField
          label={share === null ? "Weight" : `Weight (${share} %)`}
          weight={criterion.weight}
          change={(weight) => change({ ...criterion, weight })}
          disabled={criterion.independent}
          error={errors.weight}
        />
      </div>
      <Checkbox
        label="Independent: shown beside the others, never part of a total"
        checked={criterion.independent}
        onChange={(event) => change({ ...criterion, independent: event.currentTarget.checked })}
        autoComplete="off"
      />
      <Textarea
        label="What is judged"
        value={criterion.description}
        onChange={(event) => change({ ...criterion, description: event.currentTarget.value })}
        error={errors.description}
        autosize
      />
      {criterion.levels.map((level, at) => (
        <div key={level.value} className={classes.anchor}>
          <TextInput
            label={`Level ${level.value}`}
            value={level.label}
            onChange={(event) => setLevel(at, { label: event.currentTarget.value })}
            error={errors[`levels.${at}.label`]}
          />
          <Textarea
            label={`What a reader must have seen for ${level.value}`}
            classNames={{ label: classes.faint }}
            value={level.text}
            onChange={(event) => setLevel(at, { text: event.currentTarget.value })}
            error={errors[`levels.${at}.text`]}
            autosize
            minRows={1}
          />
        </div>
      ))}
    </fieldset>
  );
}

interface WeightProps {
  label: string;
  weight: number;
  change: (weight: number) => void;
  disabled: boolean;
  error: string | undefined;
}

/** What is typed stays as it is typed: a weight that cannot be is said to be wrong, never made another in silence. */
function WeightField({ label, weight, change, disabled, error }: WeightProps) {
  // A field that is empty, or holds a sign only, is no number yet.
  const [unready, setUnready] = useState<string | null>(null);
  return (
    <NumberInput
      label={label}
      value={unready ?? weight}
      onChange={(value) => {
        setUnready(typeof value === "number" ? null : value);
        change(typeof value === "number" ? value : Number.parseFloat(value) || 0);
      }}
      clampBehavior="none"
      step={1}
      disabled={disabled}
      error={weightProblem(unready, weight) ?? error}
    />
  );
}

function weightProblem(unready: string | null, weight: number): string | null {
  if (unready !== null && !Number.isFinite(Number.parseFloat(unready)))
    return "Write a number; until then it counts as 0.";
  if (weight < 0) return "A weight cannot be below zero: write 0 for a criterion that does not count.";
  return weight > 100 ? "A weight is at most 100." : null;
}
