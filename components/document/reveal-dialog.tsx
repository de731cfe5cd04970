"use client";

import { Button, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Revealed, RevealInput } from "#lib/opening/reveal.ts";
import classes from "./masked-words.module.css";

/** What it takes to look beneath a mask. */
export interface Reveal {
  slug: string;
  act: (slug: string, input: RevealInput) => Promise<Outcome<Revealed>>;
}

interface Props {
  reveal: Reveal;
  documentId: number;
  start: number;
  close: () => void;
}

/** The question for a reason to look beneath a mask; loaded when it is first asked. */
export function RevealDialog({ close, ...asked }: Props) {
  return (
    <Modal opened onClose={close} title="Reveal with a reason" centered>
      <RevealForm {...asked} />
    </Modal>
  );
}

/** Asks for the reason; what stands beneath is shown here and nowhere else, until the window is closed. */
function RevealForm({ reveal, documentId, start }: Omit<Props, "close">) {
  const [reason, setReason] = useState("");
  const [seen, setSeen] = useState<Revealed | null>(null);
  const { send, pending, message, fields } = useOutcome(
    (input: RevealInput) => reveal.act(reveal.slug, input),
    setSeen,
  );
  if (seen)
    return (
      <>
        <p className={classes.words}>{seen.words}</p>
        <p className={classes.quiet}>
          Shown to you this once. The record says that you looked, and why; not what it is.
        </p>
      </>
    );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send({ documentId, start, reason });
      }}
    >
      <p className={classes.quiet}>
        This detail is kept out of the search on purpose. It is shown to you alone, and the record keeps your reason.
      </p>
      <Textarea
        label="Why must you know it?"
        value={reason}
        error={fields.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        data-autofocus
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <Button type="submit" loading={pending}>
        Reveal
      </Button>
    </form>
  );
}
