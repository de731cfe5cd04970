"use client";

import { Button, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Outcome } from "#lib/opening/outcome.ts";
import { copyText } from "./copy-text.ts";
import classes from "./one-time-link.module.css";
import { RefusalText } from "./refusal-text.tsx";
import { useOutcome } from "./use-outcome.ts";

interface Props {
  /** The whole address. */
  link: string;
  label: string;
  /** How long it works. */
  lasts: string;
  email: string;
  /** Mails it; null: no mail server is set up. */
  mail: (() => Promise<Outcome<{ email: string }>>) | null;
}

/** A link just made that works once, to copy; mailed at once where there is a mail server. */
export function OneTimeLink({ link, label, lasts, email, mail }: Props) {
  const how = mail ? "It goes out by mail; you can also send it yourself." : `Send it to ${email} yourself.`;
  return (
    <>
      <div role="status">
        <div className={classes.link}>
          <TextInput
            readOnly
            label={label}
            description={`${how} It works once and for ${lasts}, and is shown only now.`}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Copy text={link} />
        </div>
      </div>
      {mail && <Mailing email={email} mail={mail} />}
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
