"use client";

import { Button, Checkbox, NumberInput, Radio } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import { type PlanInput, readDeal, type TypedDeal, termsNow } from "#lib/reviews/assignment-acts.ts";
import classes from "./assignment-page.module.css";
import type { Props as Page } from "./assignment-page.tsx";
import { type Plan, PlanPreview } from "./plan-preview.tsx";
import { TermsTable } from "./terms-table.tsx";

type Props = Pick<Page, "slug" | "table" | "terms" | "preview" | "apply"> & { close: () => void };

type Bridge = PlanInput["bridge"];

/** Names the form among all that are kept while they are typed. */
export const DEAL = "deal";

/** Asks for a balanced deal, shows what it would change and what it cannot meet, and applies it when told. */
export function DealForm({ slug, table, terms: known, preview, apply, close }: Props) {
  const { value, change, found, keeper } = useKeptForm(DEAL, usual(table, known), readDeal);
  const { readersPerFile, preferShared, bridge } = value;
  const terms = termsNow(value.terms, known);
  const [shown, setShown] = useState<{ plan: Plan; input: PlanInput } | null>(null);
  const asking = useOutcome(async (input: PlanInput) => {
    const outcome = await preview(slug, input);
    setShown(outcome.ok ? { plan: outcome.value, input } : null);
    return outcome;
  });
  const applying = useOutcome(
    (one: { plan: Plan; input: PlanInput }) => apply(slug, { plan: one.input, fingerprint: one.plan.fingerprint }),
    () => leave(),
  );
  const leave = () => {
    keeper.clear();
    close();
  };
  const ask = () => {
    const seed = String(Math.floor(Math.random() * 1e9));
    asking.send({ readersPerFile, preferShared, bridge, terms, seed });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask();
  };
  const set = (part: Partial<TypedDeal>) => {
    setShown(null);
    change({ ...value, terms, ...part });
  };
  const panels = new Set(terms.flatMap((one) => (one.takesPart && one.panel !== null ? [one.panel] : [])));
  return (
    <section className={classes.deal} aria-labelledby="deal-title">
      <h2 id="deal-title">Deal the files evenly</h2>
      <p className={classes.quiet}>
        Loads are made as even as conflicts allow. Readings already begun stay; the others are dealt anew. Nothing
        changes until you apply a preview.
      </p>
      <KeptNotice {...{ found, keeper }} />
      <form onSubmit={submit} noValidate>
        <div className={classes.fields}>
          <NumberInput
            label="Readers for each file"
            className={classes.short}
            w="11rem"
            min={1}
            max={12}
            allowDecimal={false}
            value={readersPerFile}
            onChange={(typed) => set({ readersPerFile: Number(typed) || 0 })}
            error={asking.fields.readersPerFile}
          />
          <Checkbox
            label="Prefer readers near the field (by research words)"
            checked={preferShared}
            onChange={(event) => set({ preferShared: event.currentTarget.checked })}
            autoComplete="off"
          />
        </div>
        <TermsTable
          readers={table.readers}
          terms={terms}
          withWords={preferShared}
          change={(next) => set({ terms: next })}
        />
        {panels.size > 1 && <BridgeChoice value={bridge} change={(next) => set({ bridge: next })} />}
        <div className={classes.buttons}>
          <Button type="submit" variant={shown ? "default" : "filled"} loading={asking.pending}>
            {shown ? "Draw again" : "Preview"}
          </Button>
          <Button variant="default" onClick={leave}>
            Cancel
          </Button>
          <RefusalText message={asking.message} />
        </div>
      </form>
      {shown && (
        <PlanPreview plan={shown.plan} table={table}>
          <div className={classes.buttons}>
            <Button onClick={() => applying.send(shown)} loading={applying.pending}>
              Apply
            </Button>
            <RefusalText message={applying.message} />
          </div>
        </PlanPreview>
      )}
    </section>
  );
}

/** What the form begins with. */
function usual({ readersPerFile }: Page["table"], terms: Page["terms"]): TypedDeal {
  return { readersPerFile, preferShared: terms.some((one) => one.words !== ""), bridge: "outside-reader", terms };
}

function BridgeChoice({ value, change }: { value: Bridge; change: (value: Bridge) => void }) {
  return (
    <Radio.Group
      label="What ties the panels together, so that marks can be compared"
      value={value}
      onChange={(next) => change(next as Bridge)}
      mt="md"
    >
      <Radio value="outside-reader" label="One reader of each file is from another panel" mt="xs" autoComplete="off" />
      <Radio
        value="shared-files"
        label="A tenth of the files, at least eight, is read by everybody"
        mt="xs"
        autoComplete="off"
      />
    </Radio.Group>
  );
}
