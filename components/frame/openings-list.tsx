"use client";

import { Button, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Phase, Role } from "#lib/access/viewer.ts";
import { type OpeningInput, PHASE_NAMES } from "#lib/opening/opening.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { ROLE_NAMES } from "#lib/opening/rooms.ts";
import { Link } from "./link.tsx";
import classes from "./openings-list.module.css";
import { PageHead } from "./page-head.tsx";

interface OpeningLine {
  slug: string;
  title: string;
  department: string;
  phase: Phase;
  role: Role;
}

/** The searches a person serves on; a site administrator may open another. */
export function OpeningsList({
  openings,
  create,
}: {
  openings: OpeningLine[];
  create: ((input: OpeningInput) => Promise<Outcome<{ slug: string }>>) | null;
}) {
  return (
    <>
      <PageHead title="Your openings" actions={create && <Link href="/accounts">Accounts</Link>} />
      {openings.length === 0 && (
        <p className={classes.empty}>You do not serve on any opening yet. A chair sends you a link to join one.</p>
      )}
      <ul className={classes.list}>
        {openings.map(({ slug, title, department, phase, role }) => (
          <li key={slug} className={classes.line}>
            <Link className={classes.title} href={`/${slug}`}>
              {title}
            </Link>
            <span className={classes.about}>{department}</span>
            <span className={classes.about}>{PHASE_NAMES[phase]}</span>
            <span className={classes.about}>{ROLE_NAMES[role]}</span>
          </li>
        ))}
      </ul>
      {create && <NewOpening create={create} />}
    </>
  );
}

function NewOpening({ create }: { create: (input: OpeningInput) => Promise<Outcome<{ slug: string }>> }) {
  const router = useRouter();
  const [input, setInput] = useState<OpeningInput>({ title: "", department: "" });
  const { send, pending, message, fields } = useOutcome(create, ({ slug }) => router.push(`/${slug}`));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(input);
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <h2 className={classes.heading}>New opening</h2>
      <TextInput
        label="Position searched for"
        placeholder="Assistant Professor in …"
        value={input.title}
        error={fields.title}
        onChange={(event) => setInput({ ...input, title: event.currentTarget.value })}
      />
      <TextInput
        label="Department"
        value={input.department}
        error={fields.department}
        onChange={(event) => setInput({ ...input, department: event.currentTarget.value })}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <Button type="submit" variant="default" loading={pending}>
        Open the search
      </Button>
    </form>
  );
}
