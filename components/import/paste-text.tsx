"use client";

import { Button, Group, Modal, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { pastedInput } from "#lib/ingest/desk-input.ts";

interface Props {
  opened: boolean;
  close: () => void;
  take: (name: string, text: string) => void;
  /** What the text is. */
  label?: string;
}

/** Text instead of a file: it is kept and read like a text file of that name. */
export function PasteText({ opened, close, take, label = "Text of the CV or homepage" }: Props) {
  const [name, setName] = useState("");
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<Record<string, string>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = pastedInput.safeParse({ name, text });
    if (!parsed.success) {
      setProblems(Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), issue.message])));
      return;
    }
    take(parsed.data.name, parsed.data.text);
    setName("");
    setText("");
    setProblems({});
    close();
  };
  return (
    <Modal opened={opened} onClose={close} title="Paste text" size="lg">
      <form onSubmit={submit} noValidate>
        <TextInput
          label="Name it"
          description="It stands in place of a file name."
          value={name}
          error={problems.name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Textarea
          label={label}
          value={text}
          error={problems.text}
          onChange={(event) => setText(event.currentTarget.value)}
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
