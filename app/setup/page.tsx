import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { SetUpForm } from "#components/account/set-up-form.tsx";
import { countAccounts } from "#db/accounts.ts";
import { setUpAction } from "./actions.ts";

export const metadata: Metadata = { title: "First start" };

export default async function SetUpPage() {
  await connection();
  if (countAccounts() > 0) redirect("/sign-in");
  return <SetUpForm setUp={setUpAction} />;
}
