"use client";

import { Button, Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { readFields } from "#lib/opening/begun-form.ts";
import classes from "./draft-desk.module.css";
import { type EditField, readTyped, typedProblem } from "./entry-fields.ts";

interface Props {
  /** Names the fact among all forms that are kept while they are typed. */
  about: string;
  fields: EditField[];
  pending: boolean;
  /** Why the last attempt was refused. */
  refusal: string | null;
  /** `done` is called when it is stored. */
  save: (changed: { field: string; value: unknown }[], done: () => void) => void;
  cancel: () => void;
}

/** Corrects one fact in place. Only what was changed is sent; Escape leaves without saving. */
export function EditForm({ about, fields, pending, refusal, save, cancel: close }: Props) {
  const stored = Object.fromEntries(fields.map((field) => [field.field, field.typed]));
  const { value: typed, change, found, keeper } = useKeptForm(about, stored, readFields(stored));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const names = (typed.authors ?? "").split(/\n+/).filter((name) => name.trim() !== "");
  const cancel = () => {
    keeper.clear();
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong: Record<string, string> = {};
    const changed = fields.flatMap((field) => {
      const words = typed[field.field] ?? "";
      if (words === field.typed) return [];
      const value = readTyped(field, words);
      if (value === undefined) wrong[field.field] = typedProblem(field);
      return [{ field: field.field, value }];
    });
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return;
    if (changed.length === 0) cancel();
    else {
      keeper.sending(typed);
      save(changed, () => keeper.arrived(typed));
    }
  };
  return (
    <form
      className={classes.edit}
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
      }}
    >
      <KeptNotice {...{ found, keeper }} />
      {fields.map((field, index) => (
        <OneField
          key={field.field}
          field={field}
          names={names}
          first={index === 0}
          error={problems[field.field]}
          typed={typed[field.field] ?? ""}
          type={(words) => change({ ...typed, [field.field]: words })}
        />
      ))}
      <RefusalText message={refusal} />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={pending}>
          Save
        </Button>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

interface FieldProps {
  field: EditField;
  names: string[];
  first: boolean;
  error: string | undefined;
  typed: string;
  type: (words: string) => void;
}

function OneField({ field: { kind, label, choices }, names, first, error, typed, type }: FieldProps) {
  const common = { label, error, size: "xs", ...(first ? { "data-autofocus": true, autoFocus: true } : {}) } as const;
  if (kind === "choice" || kind === "self") {
    const data =
      kind === "choice"
        ? [...(choices ?? [])]
        : [
            { value: "", label: "not in the list" },
            ...names.map((name, at) => ({ value: String(at), label: `${at + 1}. ${name}` })),
          ];
    return <NativeSelect {...common} data={data} value={typed} onChange={(event) => type(event.currentTarget.value)} />;
  }
  if (kind === "text" || kind === "names")
    return (
      <Textarea
        {...common}
        className={classes.wide}
        autosize
        minRows={1}
        maxRows={14}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...common}
      placeholder={kind === "period" ? "2019-09 – present" : undefined}
      inputMode={kind === "year" ? "numeric" : undefined}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
