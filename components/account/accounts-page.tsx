"use client";

import { Button } from "@mantine/core";
import { Fragment, useState } from "react";
import { OneTimeLink } from "#components/form/one-time-link.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { PageHead } from "#components/frame/page-head.tsx";
import { When } from "#components/review/when.tsx";
import classes from "#components/settings/settings.module.css";
import type { AccountRow } from "#lib/access/account.ts";
import type { Outcome } from "#lib/opening/outcome.ts";

interface Props {
  origin: string;
  accounts: AccountRow[];
  makeLink: (input: { accountId: number }) => Promise<Outcome<{ token: string }>>;
  /** Null: no mail server is set up. */
  mail: ((input: { token: string }) => Promise<Outcome<{ email: string }>>) | null;
}

/** Everybody who can sign in, for the administrator; a link for who lost their password. */
export function AccountsPage({ origin, accounts, makeLink, mail }: Props) {
  const [made, setMade] = useState<{ accountId: number; token: string } | null>(null);
  return (
    <>
      <PageHead
        title="Accounts"
        lead="Everybody who can sign in here. A link for a new password signs its owner out everywhere; they are shown who made it."
      />
      <table className={classes.table} style={{ maxWidth: "75rem" }}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail</th>
            <th scope="col">Signs in with</th>
            <th scope="col">
              <span className="visually-hidden">New password</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <Fragment key={account.accountId}>
              <tr>
                <td>
                  {account.name}
                  {account.siteAdmin && " (administrator)"}
                </td>
                <td>{account.email}</td>
                <td>{waysIn(account)}</td>
                <td>{!account.disabled && <LinkMaker account={account} make={makeLink} done={setMade} />}</td>
              </tr>
              {made?.accountId === account.accountId && (
                <tr>
                  <td colSpan={4}>
                    <OneTimeLink
                      key={made.token}
                      link={`${origin}/password/${made.token}`}
                      label={`Link for a new password of ${account.name}`}
                      lasts="24 hours"
                      email={account.email}
                      mail={mail && (() => mail({ token: made.token }))}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}

function LinkMaker({
  account: { accountId, name, linkUntil },
  make,
  done,
}: {
  account: AccountRow;
  make: Props["makeLink"];
  done: (made: { accountId: number; token: string }) => void;
}) {
  const { send, pending, message } = useOutcome(make, ({ token }) => done({ accountId, token }));
  return (
    <>
      {linkUntil && (
        <>
          link good until <When at={linkUntil} />{" "}
        </>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        loading={pending}
        aria-label={`Make a link for a new password of ${name}`}
        onClick={() => send({ accountId })}
      >
        {linkUntil ? "Make another link" : "Make a link for a new password"}
      </Button>
      <RefusalText message={message} />
    </>
  );
}

function waysIn({ disabled, hasPassword, linked }: AccountRow): string {
  if (disabled) return "nothing: disabled";
  return [hasPassword && "password", linked && "single sign-on"].filter(Boolean).join(", ") || "nothing yet";
}
