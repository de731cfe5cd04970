/** Who somebody is at the provider of single sign-on, as its signed answer says. */
export interface Identity {
  /** Address of the provider. */
  issuer: string;
  /** The provider's own name for the person: never given to anybody else. */
  subject: string;
  /** Lower case; null unless the provider says that it is verified. */
  email: string | null;
}

/**
 * The address an account may be found by, as the provider tells it. Null unless it says so in the one way the standard
 * knows (OpenID Connect Core 1.0, section 5.1), and for letters beyond ASCII: no account has any, and one that only becomes
 * another’s address in lower case (the Kelvin sign is no k) must not open theirs.
 */
export function verifiedAddress(email: unknown, verified: unknown): string | null {
  if (verified !== true || typeof email !== "string" || !/^[\x21-\x7e]+$/.test(email)) return null;
  return email.toLowerCase();
}

interface KnownAccount {
  accountId: number;
  email: string;
  disabled: boolean;
}

export interface SignOnFacts {
  /** The account linked with this identity. */
  linked: KnownAccount | null;
  /** The account with the identity's verified address; `taken`: linked with somebody else at the same provider. */
  known: (KnownAccount & { taken: boolean }) | null;
  /** The address that the invitation was sent to whose link they came by; null without one that is open. */
  invited: string | null;
}

export type SignOn =
  /** `accountId` null: the invitation makes the account. */
  { ok: true; accountId: number | null; link: boolean; accept: boolean } | { ok: false; reason: SignOnRefusal };

export type SignOnRefusal = keyof typeof REFUSED_SIGN_ON;

/** What is said where single sign-on is refused; `failed`: the provider's answer never came, or could not be believed. */
export const REFUSED_SIGN_ON = {
  unverified:
    "It was not said that your e-mail address is verified, so no account can be found by it. Please sign in with your password.",
  unknown:
    "There is no account for the e-mail address you signed in with. If you were invited, open the link of your invitation and sign in from there.",
  disabled: "This account is disabled. Please ask whoever runs this installation.",
  taken:
    "The account with your e-mail address belongs to another person’s single sign-on. Please ask whoever runs this installation.",
  "another-address": "This invitation was sent to another e-mail address than the one you signed in with.",
  failed: "That did not work. Please try again, or sign in with your password.",
} as const;

/** The sentence for the `error` in an address that single sign-on leads back to; null without one. */
export function refusedSignOn(error: unknown): string | null {
  if (typeof error !== "string") return null;
  return Object.hasOwn(REFUSED_SIGN_ON, error) ? REFUSED_SIGN_ON[error as SignOnRefusal] : REFUSED_SIGN_ON.failed;
}

/**
 * Whom an identity lets in. It opens an account that exists and is not disabled; the first time it is found by its verified
 * address and linked, from then on by issuer and subject alone, whatever address the provider names. Only an open
 * invitation to that very address makes an account.
 */
export function decideSignOn({ email }: Pick<Identity, "email">, { linked, known, invited }: SignOnFacts): SignOn {
  const account = linked ?? known;
  if (!linked && email === null) return refuse("unverified");
  if (!linked && known?.taken) return refuse("taken");
  if (account?.disabled) return refuse("disabled");
  const own = invited !== null && (invited === email || invited === account?.email);
  if (invited !== null && !own) return refuse("another-address");
  if (!account && !own) return refuse("unknown");
  return { ok: true, accountId: account?.accountId ?? null, link: linked === null, accept: own };
}

const refuse = (reason: SignOnRefusal): SignOn => ({ ok: false, reason });
