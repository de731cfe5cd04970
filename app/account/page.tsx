import type { Metadata } from "next";
import { pageViewer } from "#app/_gate/viewer.ts";
import { AccountSettings } from "#components/account/account-settings.tsx";
import { PasswordPart } from "#components/account/password-part.tsx";
import { SignOnPart } from "#components/account/sign-on-part.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { passwordHashOf } from "#db/accounts.ts";
import { listIdentities } from "#db/identities.ts";
import { listPasswordLinks } from "#db/password-links.ts";
import { listSessions } from "#db/sessions.ts";
import { deviceWords } from "#lib/access/device-words.ts";
import { readSettings } from "#lib/env.ts";
import { addPasswordAction, changePasswordAction, endAllSessionsAction, unlinkIdentityAction } from "./actions.ts";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const viewer = await pageViewer();
  const { signOn } = readSettings();
  const hasPassword = passwordHashOf(viewer) !== null;
  const sessions = listSessions(viewer).map(({ id, device, createdAt }) => ({
    id,
    device: deviceWords(device),
    since: createdAt,
  }));
  const linked = listIdentities(viewer);
  const identities = linked.map(({ id, issuer, subject, linkedAt }) => {
    const { host } = new URL(issuer);
    return {
      ...{ id, subject, linkedAt, host },
      provider: issuer === signOn?.issuer ? signOn.name : host,
      isOnlyWay: !hasPassword && !linked.some((other) => other.id !== id && other.issuer === signOn?.issuer),
    };
  });
  return (
    <PageFrame name={viewer.name}>
      <AccountSettings sessions={sessions} endAll={endAllSessionsAction}>
        <SignOnPart identities={identities} signOn={signOn?.name ?? null} unlink={unlinkIdentityAction} />
        <PasswordPart
          has={hasPassword}
          links={listPasswordLinks(viewer)}
          acts={{ change: changePasswordAction, add: addPasswordAction }}
        />
      </AccountSettings>
    </PageFrame>
  );
}
