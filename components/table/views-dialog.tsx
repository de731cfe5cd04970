"use client";

import { ActionIcon, Button, Checkbox, Modal, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { ViewChange, Viewed, ViewInput, ViewRow } from "#lib/tables/view.ts";
import classes from "./views-dialog.module.css";

export interface ViewActions {
  table: Viewed;
  mayShare: boolean;
  save: (slug: string, input: ViewInput) => Promise<Outcome<unknown>>;
  change: (slug: string, input: ViewChange) => Promise<Outcome<void>>;
  remove: (slug: string, input: { id: number }) => Promise<Outcome<void>>;
}

interface ViewsDialogProps {
  slug: string;
  opened: boolean;
  onClose: () => void;
  own: readonly ViewRow[];
  query: string;
  act: ViewActions;
}

/** Keeps the view on the screen under a name; renames, shares and removes those kept before. */
export function ViewsDialog({ slug, opened, onClose, own, query, act }: ViewsDialogProps) {
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const { send, pending, message, fields } = useOutcome(
    () => act.save(slug, { table: act.table, name, query, shared: shared && act.mayShare }),
    () => {
      setName("");
      setShared(false);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(undefined);
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Views of this table" size="lg">
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label="Save what is shown as"
          description="Filter, order and columns; the rows are found anew each time."
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fields.name ?? (message || undefined)}
          maxLength={60}
          autoComplete="off"
          className={classes.grow}
          data-autofocus
        />
        {act.mayShare && <ShareBox shared={shared} onChange={setShared} />}
        <Button type="submit" loading={pending} disabled={name.trim() === ""}>
          Save
        </Button>
      </form>
      {own.length > 0 && (
        <ul className={classes.list} aria-label="My views">
          {own.map((view) => (
            <KeptView key={`${view.id} ${view.name} ${view.shared}`} slug={slug} view={view} act={act} />
          ))}
        </ul>
      )}
    </Modal>
  );
}

function KeptView({ slug, view, act }: { slug: string; view: ViewRow; act: ViewActions }) {
  const [name, setName] = useState(view.name);
  const [shared, setShared] = useState(view.shared);
  const changing = useOutcome(() => act.change(slug, { id: view.id, name, shared: shared && act.mayShare }));
  const removing = useOutcome(() => act.remove(slug, { id: view.id }));
  const changed = name.trim() !== view.name || shared !== view.shared;
  return (
    <li>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          changing.send(undefined);
        }}
      >
        <TextInput
          aria-label={`Name of the view ${view.name}`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={changing.fields.name}
          maxLength={60}
          autoComplete="off"
          className={classes.grow}
        />
        {act.mayShare && <ShareBox shared={shared} onChange={setShared} />}
        <Button type="submit" variant="default" disabled={!changed} loading={changing.pending}>
          Change
        </Button>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={`Remove the view ${view.name}`}
          loading={removing.pending}
          onClick={() => removing.send(undefined)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </form>
      <RefusalText message={changing.fields.name ? null : (changing.message ?? removing.message)} />
    </li>
  );
}

function ShareBox({ shared, onChange }: { shared: boolean; onChange: (shared: boolean) => void }) {
  return (
    <Checkbox
      label="For the whole committee"
      checked={shared}
      onChange={(event) => onChange(event.currentTarget.checked)}
      className={classes.share}
    />
  );
}
