"use client";

import { Button, Group, Modal, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { pastedInput } from "#lib/ingest/intake/desk-input.ts";
import { readFields } from "#lib/opening/begun-form.ts";

interface Props {
  /** Names the form among all that are kept while they are typed. */
  about: string;
  opened: boolean;
  close: () => void;
  take: (name: string, text: string) => void;
  /** What the text is. */
  label?: string;
}

const BLANK = { name: "", text: "" };

/** Text instead of a file: it is kept and read like a text file of that name. */
export function PasteText({ about, opened, close, take, label = "Text of the CV or homepage" }: Props) {
  const { value: pasted, change, found, keeper } = useKeptForm(about, BLANK, readFields(BLANK));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = pastedInput.safeParse(pasted);
    if (!parsed.success) {
      setProblems(Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), issue.message])));
      return;
    }
    take(parsed.data.name, parsed.data.text);
    keeper.clear();
    setProblems({});
    close();
  };
  return (
    <Modal opened={opened} onClose={close} title="Paste text" size="lg">
      <form onSubmit={submit} noValidate>
        <KeptNotice {...{ found, keeper }} />
        <TextInput
          label="Name it"
          description="It stands in place of a file name."
          value={pasted.name}
          error={problems.name}
          onChange={(event) => change({ ...pasted, name: event.currentTarget.value })}
          data-autofocus
        />
        <Textarea
          label={label}
          value={pasted.text}
          error={problems.text}
          onChange={(event) => change({ ...pasted, text: event.currentTarget.value })}
          minRows={12}
          maxRows={24}
          autosize
          mt="sm"
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit">Import</Button>
        </Group>
      </form>
    </Modal>
  );
}
