"use client";

import { Button, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { copyText } from "#components/form/copy-text.ts";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./settings.module.css";

export type MailInvitation = (slug: string, input: { token: string }) => Promise<Outcome<{ email: string }>>;

interface Props {
  slug: string;
  origin: string;
  token: string;
  email: string;
  /** Null: no mail server is set up. */
  mail: MailInvitation | null;
}

/** The link of an invitation just made, to copy; mailed at once where there is a mail server. */
export function InvitationLink({ slug, origin, token, email, mail }: Props) {
  const link = `${origin}/invite/${token}`;
  const how = mail ? "It goes out by mail; you can also send it yourself." : `Send it to ${email} yourself.`;
  return (
    <>
      <div role="status">
        <div className={classes.link}>
          <TextInput
            readOnly
            label="Invitation link"
            description={`${how} It works once and for 14 days, and is shown only now.`}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Copy text={link} />
        </div>
      </div>
      {mail && <Mailing email={email} mail={() => mail(slug, { token })} />}
    </>
  );
}

function Copy({ text }: { text: string }) {
  const [said, setSaid] = useState("Copy");
  const copy = () =>
    copyText(text).then(
      () => setSaid("Copied"),
      () => setSaid("Mark it and copy"),
    );
  return (
    <Button variant="default" onClick={copy}>
      {said}
    </Button>
  );
}

function Mailing({ email, mail }: { email: string; mail: () => Promise<Outcome<{ email: string }>> }) {
  const [mailedTo, setMailedTo] = useState<string | null>(null);
  const { send, pending, message } = useOutcome(mail, (value) => setMailedTo(value.email));
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    send(undefined);
  });
  return (
    <div className={classes.mailing}>
      <p role="status">{mailedTo ? `Mailed to ${mailedTo}.` : pending ? `Sending a mail to ${email} …` : ""}</p>
      <RefusalText message={pending ? null : message} />
      {message && (
        <Button size="compact-sm" variant="default" loading={pending} onClick={() => send(undefined)}>
          Try to mail it again
        </Button>
      )}
    </div>
  );
}
