"use client";

import { Button, Checkbox, NumberInput, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Seal } from "#lib/access/viewer.ts";
import type { PolicyInput } from "#lib/opening/opening.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./settings.module.css";

const SEAL_NAMES: Record<Seal, string> = {
  "after-own": "After one’s own is submitted",
  never: "Never before the discussion",
  always: "Always",
};

const ADJUSTED =
  "Beside the raw mean: marks with each reader’s usual height taken out, and how far ranks rest on who read whom. Decide before the discussion begins; from then on it stays.";
const SETTLED = "This was settled when the discussion began.";

interface Props {
  slug: string;
  opening: PolicyInput & { rankingSettled: boolean };
  savePolicies: (slug: string, input: PolicyInput) => Promise<Outcome<void>>;
}

export function PolicyPart({ slug, opening, savePolicies }: Props) {
  const { title, department, seal, observersBrowse, readersPerFile, conflictMonths } = opening;
  const { adjustedRanking, rankingSettled } = opening;
  const policies = { title, department, seal, observersBrowse, readersPerFile, conflictMonths, adjustedRanking };
  const [input, setInput] = useState<PolicyInput>(policies);
  const [saved, setSaved] = useState(false);
  const { send, pending, message, fields } = useOutcome(
    (next: PolicyInput) => savePolicies(slug, next),
    () => setSaved(true),
  );
  const change = (part: Partial<PolicyInput>) => {
    setSaved(false);
    setInput({ ...input, ...part });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(input);
  };
  return (
    <section className={classes.part} aria-labelledby="policies">
      <h2 id="policies">Policies</h2>
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label="Position searched for"
          value={input.title}
          error={fields.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Department"
          value={input.department}
          error={fields.department}
          onChange={(event) => change({ department: event.currentTarget.value })}
        />
        <Select
          label="During independent review, others’ reviews open"
          data={Object.entries(SEAL_NAMES).map(([value, label]) => ({ value, label }))}
          value={input.seal}
          allowDeselect={false}
          onChange={(value) => change({ seal: (value as Seal | null) ?? input.seal })}
        />
        <NumberInput
          label="Readers wanted for each file"
          min={1}
          max={12}
          value={input.readersPerFile}
          error={fields.readersPerFile}
          onChange={(value) => change({ readersPerFile: Number(value) })}
        />
        <NumberInput
          label="Months back for conflicts"
          description="Joint work and shared institutions within them are asked about."
          min={12}
          max={240}
          value={input.conflictMonths}
          error={fields.conflictMonths}
          onChange={(value) => change({ conflictMonths: Number(value) })}
        />
        <Checkbox
          label="Observers may browse candidates"
          checked={input.observersBrowse}
          onChange={(event) => change({ observersBrowse: event.currentTarget.checked })}
        />
        <Checkbox
          label="The ranking has an adjusted column"
          description={rankingSettled ? SETTLED : ADJUSTED}
          checked={input.adjustedRanking}
          disabled={rankingSettled}
          error={fields.adjustedRanking}
          onChange={(event) => change({ adjustedRanking: event.currentTarget.checked })}
        />
        <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
        <p role="status" className={classes.status}>
          {saved ? "Saved." : ""}
        </p>
        <Button type="submit" variant="default" loading={pending}>
          Save policies
        </Button>
      </form>
    </section>
  );
}
