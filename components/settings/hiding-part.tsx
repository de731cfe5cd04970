"use client";

import { Button, Checkbox, Textarea } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { HIDEABLE, type Hideable } from "#lib/access/viewer.ts";
import { HIDING_WORDS, type HidingInput } from "#lib/opening/hiding.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./settings.module.css";

interface Props {
  slug: string;
  hides: readonly Hideable[];
  /** Members read already: a change needs a reason. */
  begun: boolean;
  saveHiding: (slug: string, input: HidingInput) => Promise<Outcome<void>>;
}

/** What readers are not to see of candidates until the discussion. */
export function HidingPart({ slug, hides, begun, saveHiding }: Props) {
  const [chosen, setChosen] = useState<readonly Hideable[]>(hides);
  const [reason, setReason] = useState("");
  const [saved, setSaved] = useState(false);
  const { send, pending, message, fields } = useOutcome(
    (input: HidingInput) => saveHiding(slug, input),
    () => {
      setReason("");
      setSaved(true);
    },
  );
  const changed = HIDEABLE.some((what) => chosen.includes(what) !== hides.includes(what));
  return (
    <section className={classes.part} aria-labelledby="hiding">
      <h2 id="hiding">Hidden while reading</h2>
      <p>
        What is checked is kept from members and observers until the discussion: on every page, in lists and their
        order, in searches, files and the text of documents. Originals are not offered to them meanwhile. The chair, who
        imports and answers for the files, sees it.
      </p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send({ hides: [...chosen], reason });
        }}
      >
        <Checkbox.Group
          value={[...chosen]}
          onChange={(values) => {
            setSaved(false);
            setChosen(HIDEABLE.filter((what) => values.includes(what)));
          }}
        >
          <div className={classes.form}>
            {HIDEABLE.map((what) => (
              <Checkbox
                key={what}
                value={what}
                label={HIDING_WORDS[what].label}
                description={HIDING_WORDS[what].description}
                autoComplete="off"
              />
            ))}
          </div>
        </Checkbox.Group>
        {begun && changed && (
          <Textarea
            label="Reason for the change"
            description="Reading has begun: the record keeps why."
            value={reason}
            error={fields.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={2}
          />
        )}
        <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
        <p role="status" className={classes.status}>
          {saved ? "Saved." : ""}
        </p>
        <Button type="submit" variant="default" loading={pending} disabled={!changed}>
          Save what is hidden
        </Button>
      </form>
    </section>
  );
}
