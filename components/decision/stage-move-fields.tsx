"use client";

import { Select } from "@mantine/core";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { readFields } from "#lib/opening/begun-form.ts";
import { STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import { ReasonField } from "./reason-field.tsx";

/** A move to another stage as it is typed. */
export interface TypedMove {
  to: Stage;
  reasonFor: string;
  reasonAgainst: string;
}

/** Reads a move that was kept while it was typed. */
export function readMove(value: unknown): TypedMove | null {
  const found = readFields({ to: "", reasonFor: "", reasonAgainst: "" })(value);
  const to = STAGES.find((stage) => stage === found?.to);
  return found && to ? { ...found, to } : null;
}

interface StageMoveFieldsProps {
  value: TypedMove;
  change: (value: TypedMove) => void;
  /** Those there is a way to. */
  stages: readonly Stage[];
  /** What a reason for it should be. */
  advice: string;
  surroundings: ReasonSurroundings;
  message: string | null;
  fields: Readonly<Record<string, string>>;
}

/** Where to, what speaks for it and what against: of one candidate or of several. */
export function StageMoveFields({
  value,
  change,
  stages,
  advice,
  surroundings,
  message,
  fields,
}: StageMoveFieldsProps) {
  return (
    <>
      <Select
        label="Move to"
        data={stages.map((stage) => ({ value: stage, label: STAGE_NAMES[stage] }))}
        value={value.to}
        onChange={(to) => to && change({ ...value, to: to as Stage })}
        allowDeselect={false}
        error={fields.to}
        data-autofocus
      />
      <ReasonField
        label="What speaks for it"
        description={advice}
        value={value.reasonFor}
        change={(reasonFor) => change({ ...value, reasonFor })}
        error={fields.reasonFor}
        surroundings={surroundings}
      />
      <ReasonField
        label="What speaks against it (optional)"
        value={value.reasonAgainst}
        change={(reasonAgainst) => change({ ...value, reasonAgainst })}
        error={fields.reasonAgainst}
        surroundings={surroundings}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
    </>
  );
}
