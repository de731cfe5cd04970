"use client";

import { Button, Select, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { PHASES, type Phase } from "#lib/access/viewer.ts";
import { PHASE_MEANING, PHASE_NAMES, type PhaseInput } from "#lib/opening/opening.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { endsReading, type LooseEnds, looseEndsText } from "#lib/reviews/coverage.ts";
import classes from "./settings.module.css";

interface Props {
  slug: string;
  phase: Phase;
  rubricLocked: boolean;
  looseEnds: LooseEnds;
  movePhase: (slug: string, input: PhaseInput) => Promise<Outcome<void>>;
}

/** Where the search stands, and the step to another phase. */
export function PhasePart({ slug, phase, rubricLocked, looseEnds, movePhase }: Props) {
  const others = PHASES.filter((each) => each !== phase);
  const following = PHASES[PHASES.indexOf(phase) + 1] ?? "decision";
  const [chosen, setTo] = useState<Phase | null>(null);
  const to = chosen && chosen !== phase ? chosen : following;
  const [reason, setReason] = useState("");
  const { send, pending, message, fields } = useOutcome(
    (input: PhaseInput) => movePhase(slug, input),
    () => {
      setReason("");
      setTo(null);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ to, reason });
  };
  const open = endsReading(phase, to) ? looseEndsText(looseEnds) : "";
  const needsReason = PHASES.indexOf(to) < PHASES.indexOf(phase) || to === "closed" || open !== "";
  return (
    <section className={classes.part} aria-labelledby="phase">
      <h2 id="phase">Phase</h2>
      <ol className={classes.phases}>
        {PHASES.map((each) => (
          <li key={each} aria-current={each === phase ? "step" : undefined}>
            {PHASE_NAMES[each]}
          </li>
        ))}
      </ol>
      <p>{PHASE_MEANING[phase]}</p>
      {!rubricLocked && <p>Lock the rubric before the review begins.</p>}
      <form className={classes.form} onSubmit={submit}>
        <Select
          label="Move the opening to"
          description={PHASE_MEANING[to]}
          data={others.map((value) => ({ value, label: PHASE_NAMES[value] }))}
          value={to}
          allowDeselect={false}
          onChange={(value) => setTo(value as Phase | null)}
          error={fields.to}
        />
        <Textarea
          label={needsReason ? "Reason" : "Reason (optional)"}
          description={open || undefined}
          autosize
          minRows={2}
          value={reason}
          error={fields.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
        <Button type="submit" loading={pending}>
          Move to {PHASE_NAMES[to].toLowerCase()}
        </Button>
      </form>
    </section>
  );
}
