"use client";

import { Button, Radio, Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import {
  CONFLICT_KINDS,
  type ConflictKind,
  type ConflictScope,
  type DeclarationInput,
} from "#lib/conflicts/declaration.ts";
import { readFields } from "#lib/opening/begun-form.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./conflicts-page.module.css";

export type Declare = (slug: string, input: DeclarationInput & { accountId: number }) => Promise<Outcome<void>>;

/** A name to choose. Without an id where names are hidden: then a name is all that is said. */
export interface RosterName {
  candidateId: number | null;
  name: string;
}

interface Props {
  slug: string;
  /** Who declares; the chair may declare for others. */
  accountId: number;
  members: readonly { accountId: number; name: string }[];
  candidates: readonly RosterName[];
  declare: Declare;
  done?: () => void;
}

const keyOf = ({ candidateId, name }: RosterName): string => (candidateId === null ? name : String(candidateId));

const SCOPES: Record<ConflictScope, { label: string; description: string }> = {
  candidate: { label: "Step back from this candidate", description: "Their name stays and nothing else, at once." },
  disclosed: { label: "Disclose it and stay", description: "Recorded for the chair; the reading goes on." },
  opening: { label: "Step back from the whole opening", description: "No candidate of this search is shown any more." },
};

interface Typed {
  /** Key of the name; empty: none yet. */
  chosen: string;
  kind: ConflictKind;
  scope: ConflictScope;
  statement: string;
}

const BLANK: Typed = { chosen: "", kind: "coauthor", scope: "candidate", statement: "" };

function readDeclaration(kept: unknown): Typed | null {
  const found = readFields({ chosen: "", kind: "", scope: "", statement: "" })(kept);
  if (!found || !Object.hasOwn(CONFLICT_KINDS, found.kind) || !Object.hasOwn(SCOPES, found.scope)) return null;
  return { ...found, kind: found.kind as ConflictKind, scope: found.scope as ConflictScope };
}

/** Declares a conflict: whom it concerns, what it is, what follows, in the person's own words. */
export function DeclarationForm({ slug, accountId, members, candidates, declare, done }: Props) {
  const [member, setMember] = useState(accountId);
  const { value, change, found, keeper } = useKeptForm("declaration", BLANK, readDeclaration);
  const { chosen, kind, scope, statement } = value;
  const clear = () => {
    keeper.clear();
    done?.();
  };
  const { send, pending, message, fields } = useOutcome(
    (input: DeclarationInput & { accountId: number }) => declare(slug, input),
    clear,
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const whom = scope === "opening" ? undefined : candidates.find((one) => keyOf(one) === chosen);
        const about = { candidateId: whom?.candidateId ?? null, ...(whom ? { candidateName: whom.name } : {}) };
        send({ accountId: member, ...about, kind, scope, statement });
      }}
    >
      <KeptNotice {...{ found, keeper }} />
      {members.length > 1 && (
        <Select
          label="Whose conflict"
          data={members.map((one) => ({ value: String(one.accountId), label: one.name }))}
          value={String(member)}
          onChange={(value) => value && setMember(Number(value))}
          allowDeselect={false}
        />
      )}
      <ScopeChoice scope={scope} change={(next) => change({ ...value, scope: next })} />
      {scope !== "opening" && (
        <Select
          label="Candidate"
          placeholder="Choose a name"
          data={[...new Map(candidates.map((one) => [keyOf(one), { value: keyOf(one), label: one.name }])).values()]}
          value={chosen || null}
          onChange={(next) => change({ ...value, chosen: next ?? "" })}
          error={fields.candidateId}
          searchable
        />
      )}
      <Select
        label="What connects you"
        data={Object.entries(CONFLICT_KINDS).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(next) => next && change({ ...value, kind: next as ConflictKind })}
        allowDeselect={false}
      />
      <Textarea
        label="In a few words"
        placeholder="For example: joint paper in press, 2026"
        value={statement}
        onChange={(event) => change({ ...value, statement: event.currentTarget.value })}
        error={fields.statement}
        autosize
        minRows={2}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <div>
        <Button type="submit" loading={pending}>
          Declare
        </Button>
      </div>
    </form>
  );
}

/** What follows; the first question, which has the keyboard when a dialog asks it. */
function ScopeChoice({ scope, change }: { scope: ConflictScope; change: (scope: ConflictScope) => void }) {
  return (
    <Radio.Group label="What follows" value={scope} onChange={(value) => change(value as ConflictScope)}>
      {Object.entries(SCOPES).map(([value, { label, description }]) => (
        <Radio
          key={value}
          value={value}
          label={label}
          description={description}
          mt="xs"
          autoComplete="off"
          data-autofocus={value === scope || undefined}
        />
      ))}
    </Radio.Group>
  );
}
