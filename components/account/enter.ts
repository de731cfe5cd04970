import { signIn } from "next-auth/react";

/**
 * Signs in with a password and goes to `to`.
 * @returns null on the way; a sentence when it was refused.
 */
export async function enter(email: string, password: string, to: string): Promise<string | null> {
  return go("password", { email, password }, to);
}

/** Signs in as a person of the sample opening. */
export async function enterAs(persona: string, to: string): Promise<string | null> {
  return go("demo", { persona }, to);
}

/**
 * Goes to the provider of single sign-on, and from there to `to`.
 * @returns null on the way; a sentence when it could not be begun.
 */
export async function enterElsewhere(to: string): Promise<string | null> {
  const begun = await signIn("single-sign-on", { callbackUrl: to }).then(
    () => true,
    () => false,
  );
  return begun ? null : "The server could not be reached. Please try again.";
}

async function go(provider: string, credentials: Record<string, string>, to: string): Promise<string | null> {
  const answer = await signIn(provider, { ...credentials, redirect: false }).catch(() => null);
  if (!answer) return "The server could not be reached. Please try again.";
  if (answer.ok && !answer.error) {
    window.location.assign(to);
    return null;
  }
  return answer.error === "too-many-tries"
    ? "Too many tries. Please wait three minutes, then try again."
    : "The e-mail address or the password is not right.";
}
