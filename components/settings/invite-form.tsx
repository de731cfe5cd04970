"use client";

import { Button, Select, TextInput } from "@mantine/core";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { OneTimeLink } from "#components/form/one-time-link.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { InvitationInput } from "#lib/access/account.ts";
import { ROLES, type Role } from "#lib/access/viewer.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { ROLE_NAMES } from "#lib/opening/rooms.ts";
import classes from "./settings.module.css";

export type MailInvitation = (slug: string, input: { token: string }) => Promise<Outcome<{ email: string }>>;

interface Props {
  slug: string;
  /** Address of this installation, for the link. */
  origin: string;
  invite: (slug: string, input: InvitationInput) => Promise<Outcome<{ token: string }>>;
  mail: MailInvitation | null;
}

const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }));

export function InviteForm({ slug, origin, invite, mail }: Props) {
  const empty: InvitationInput = { name: "", email: "", role: "member" };
  const [input, setInput] = useState(empty);
  const [made, setMade] = useState<{ token: string; email: string } | null>(null);
  const { send, pending, message, fields } = useOutcome(
    (next: InvitationInput) => invite(slug, next),
    ({ token }) => {
      setMade({ token, email: input.email.trim() });
      setInput(empty);
    },
  );
  const field = (name: "name" | "email") => ({
    value: input[name],
    error: fields[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => setInput({ ...input, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMade(null);
    send(input);
  };
  return (
    <>
      <form onSubmit={submit} noValidate>
        <div className={classes.row}>
          <TextInput label="Name" {...field("name")} />
          <TextInput label="E-mail" type="email" {...field("email")} />
          <Select
            label="Role"
            data={ROLE_OPTIONS}
            value={input.role}
            allowDeselect={false}
            onChange={(value) => setInput({ ...input, role: (value as Role | null) ?? "member" })}
          />
          <Button type="submit" variant="default" loading={pending}>
            Invite
          </Button>
        </div>
        <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      </form>
      {/* Outside the form: Enter in it would send the form and take it away, and it is shown only now. */}
      {made && (
        <OneTimeLink
          key={made.token}
          link={`${origin}/invite/${made.token}`}
          label="Invitation link"
          lasts="14 days"
          email={made.email}
          mail={mail && (() => mail(slug, { token: made.token }))}
        />
      )}
    </>
  );
}
