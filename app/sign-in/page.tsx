import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { DemoPersonas } from "#components/account/demo-personas.tsx";
import { SignInForm } from "#components/account/sign-in-form.tsx";
import { countAccounts } from "#db/accounts.ts";
import { ownPath } from "#lib/access/own-path.ts";
import { refusedSignOn } from "#lib/access/sign-on.ts";
import { readSettings } from "#lib/env.ts";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  await connection();
  if (countAccounts() === 0) redirect("/setup");
  const { to: wanted, error } = await searchParams;
  const to = ownPath(wanted);
  const { demo, signOn } = readSettings();
  if (demo) return <DemoPersonas to={to} />;
  return <SignInForm to={to} signOn={signOn?.name ?? null} refused={refusedSignOn(error)} />;
}
