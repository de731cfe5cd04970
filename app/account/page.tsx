import type { Metadata } from "next";
import { pageViewer } from "#app/_gate/viewer.ts";
import { AccountSettings } from "#components/account/account-settings.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { passwordHashOf } from "#db/accounts.ts";
import { listSessions } from "#db/sessions.ts";
import { deviceWords } from "#lib/access/device-words.ts";
import { changePasswordAction, endAllSessionsAction } from "./actions.ts";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const viewer = await pageViewer();
  const sessions = listSessions(viewer).map(({ id, device, createdAt }) => ({
    id,
    device: deviceWords(device),
    since: createdAt,
  }));
  return (
    <PageFrame name={viewer.name}>
      <AccountSettings
        sessions={sessions}
        changePassword={passwordHashOf(viewer) === null ? null : changePasswordAction}
        endAll={endAllSessionsAction}
      />
    </PageFrame>
  );
}
