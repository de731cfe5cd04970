import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageViewer } from "#app/_gate/viewer.ts";
import { AccountsPage } from "#components/account/accounts-page.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { listAccounts } from "#db/accounts.ts";
import { readSettings } from "#lib/env.ts";
import { mailPasswordLinkAction, makePasswordLinkAction } from "./actions.ts";

export const metadata: Metadata = { title: "Accounts" };

export default async function AccountsRoute() {
  const viewer = await pageViewer();
  if (!viewer.siteAdmin) notFound();
  const { origin, mail } = readSettings();
  return (
    <PageFrame name={viewer.name}>
      <AccountsPage
        origin={origin}
        accounts={listAccounts(viewer)}
        makeLink={makePasswordLinkAction}
        mail={mail && mailPasswordLinkAction}
      />
    </PageFrame>
  );
}
