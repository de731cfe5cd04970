"use client";

import { Button, Group, Modal } from "@mantine/core";
import type { ImportRow } from "#lib/ingest/intake/import-row.ts";
import { foundWords } from "./found-words.ts";

interface Props {
  row: ImportRow;
  /** Reviews of its candidate that are submitted. */
  submitted: number;
  remove: () => void;
  close: () => void;
}

/** The question before a file that is part of a profile is removed: what goes, for whom, and what stays. */
export function RemovalDialog({ row: { fileName, summary, candidate }, submitted, remove, close }: Props) {
  const whom = candidate?.name ?? "this candidate";
  return (
    <Modal opened onClose={close} title={`Remove ${fileName}?`} centered>
      <p>
        What it says of {whom} goes from their profile and every table, for the whole committee:{" "}
        {summary ? foundWords(summary) : "its facts"}. What other files say stays.
      </p>
      <p>{staying(submitted)} The record keeps that you removed it. You can undo it at once, or drop the file again.</p>
      <Group>
        <Button
          onClick={() => {
            close();
            remove();
          }}
        >
          Remove the file
        </Button>
        <Button variant="default" onClick={close} data-autofocus>
          Keep it
        </Button>
      </Group>
    </Modal>
  );
}

function staying(submitted: number): string {
  if (submitted === 0) return "Nobody has submitted a review yet; notes and stage moves stay.";
  return submitted === 1
    ? "The one submitted review stays, with notes and stage moves."
    : `The ${submitted} submitted reviews stay, with notes and stage moves.`;
}
