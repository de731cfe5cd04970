"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { When } from "#components/review/when.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./account-settings.module.css";

export interface LinkedIdentity {
  id: number;
  /** What the provider is called here, or its address. */
  provider: string;
  host: string;
  /** The provider's own name for the person. */
  subject: string;
  linkedAt: Date;
  /** No other way in remains without it. */
  isOnlyWay: boolean;
}

interface Props {
  identities: LinkedIdentity[];
  /** What single sign-on is called here; null without. */
  signOn: string | null;
  unlink: (input: { identityId: number }) => Promise<Outcome<void>>;
}

/** By what a person is known to single sign-on, and how to end that. */
export function SignOnPart({ identities, signOn, unlink }: Props) {
  const [unlinked, setUnlinked] = useState<string | null>(null);
  const { send, pending, message } = useOutcome(unlink);
  if (identities.length === 0 && signOn === null) return null;
  return (
    <section className={classes.part} aria-labelledby="sign-on">
      <h2 id="sign-on">Single sign-on</h2>
      {identities.length === 0 && (
        <p>Nothing is linked. Signing in with {signOn} under your e-mail address links it to this account.</p>
      )}
      <ul className={classes.sessions}>
        {identities.map(({ id, provider, host, subject, linkedAt, isOnlyWay }) => (
          <li key={id}>
            <span>{provider}</span>
            <span className={classes.since}>
              known to {host} as {subject}, linked since <When at={linkedAt} as="day" />
            </span>
            {isOnlyWay ? (
              <span>This is the only way into your account. Set a password below, then you can unlink it.</span>
            ) : (
              <Button
                className={classes.unlink}
                size="compact-sm"
                variant="default"
                loading={pending}
                aria-label={`Unlink ${provider}`}
                onClick={() => {
                  setUnlinked(provider);
                  send({ identityId: id });
                }}
              >
                Unlink
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalText message={message} />
      <p role="status" className={classes.status}>
        {unlinked && !pending && message === null ? `${unlinked} is unlinked.` : ""}
      </p>
    </section>
  );
}
