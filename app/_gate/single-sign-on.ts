import { cookies, headers } from "next/headers";
import type { Profile, User } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { enterWith } from "#db/sign-on.ts";
import { visitor } from "#lib/access/admit.ts";
import { type Identity, type SignOnRefusal, verifiedAddress } from "#lib/access/sign-on.ts";
import type { SignOnSettings } from "#lib/env.ts";
import { GOING_COOKIE } from "./cookies.ts";

export const SINGLE_SIGN_ON = "single-sign-on";

/** What we read of a provider's answer (OpenID Connect Core 1.0, section 5.1). */
interface Claims extends Profile {
  iss?: unknown;
  email_verified?: unknown;
}

/**
 * The provider as next-auth knows it: authorization code with PKCE, state and nonce; the signature of the answer, its
 * issuer, audience, time and nonce are checked there. Nobody but the provider is asked anything.
 */
export function singleSignOn({ issuer, clientId, clientSecret, name }: SignOnSettings): OAuthConfig<Claims> {
  return {
    ...{ id: SINGLE_SIGN_ON, type: "oauth", name, clientId, clientSecret },
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email" } },
    httpOptions: { timeout: 8_000 },
    userinfo: {
      // Some providers keep the address out of their signed answer: then they are asked for it, with the token they gave.
      request: async ({ tokens, client }) => {
        const claims = (tokens as { claims(): Claims }).claims();
        if (claims.email || !tokens.access_token || !client.issuer.metadata.userinfo_endpoint) return claims;
        const told = await client.userinfo(tokens.access_token);
        if (told.sub !== claims.sub) throw new Error("The provider speaks of two people at once.");
        return { ...told, ...claims };
      },
    },
    profile: ({ sub = "" }) => ({ id: sub }),
  };
}

/**
 * Lets in whom the provider names, or leads back with the reason: to the invitation they came by, else to sign-in.
 * @param user what next-auth makes the session of: gets its token.
 */
export async function admitSignedOn(
  { user, profile }: { user: User; profile?: Profile },
  { issuer }: SignOnSettings,
  origin: string,
): Promise<true | string> {
  const going = (await cookies()).get(GOING_COOKIE)?.value ?? "";
  const invitation = /^\/invite\/([\w-]+)$/.exec(URL.canParse(going) ? new URL(going).pathname : "")?.[1] ?? null;
  const back = (reason: SignOnRefusal) =>
    `${origin}${invitation ? `/invite/${invitation}` : "/sign-in"}?error=${reason}`;
  const identity = identityOf(profile ?? {}, issuer);
  if (!identity) return back("failed");
  const device = (await headers()).get("user-agent") ?? "unknown device";
  try {
    const entered = enterWith(visitor(), identity, { invitation, device });
    if ("refused" in entered) return back(entered.refused);
    user.id = entered.token;
    return true;
  } catch (error) {
    // next-auth would tell nobody but the address bar.
    console.error("Single sign-on failed:", error);
    return back("failed");
  }
}

/** Null for an answer in another issuer's name than the one we were told to believe. */
function identityOf({ iss, sub, email, email_verified: verified }: Claims, issuer: string): Identity | null {
  if (typeof iss !== "string" || iss.replace(/\/+$/, "") !== issuer || !sub) {
    console.error(`Single sign-on: SHORTLIST_OIDC_ISSUER is ${issuer}, but the answer is of ${JSON.stringify(iss)}.`);
    return null;
  }
  return { issuer, subject: sub, email: verifiedAddress(email, verified) };
}
