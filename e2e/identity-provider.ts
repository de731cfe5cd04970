import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Who has just signed in at the provider. */
export interface Somebody {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

/** A provider of single sign-on for the stories, on this machine: OpenID Connect, code flow with PKCE, RS256. */
export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who is asked for at the next sign-in; null: they decline. */
  person: Somebody | null;
  /** What to put into the next answers in place of what is right. */
  lie: { claims?: object; key?: KeyObject };
  /** The address is not in the signed answer, and has to be asked for. */
  thin: boolean;
  stop(): Promise<void>;
}

interface Begun {
  person: Somebody;
  nonce: string;
  challenge: string;
  redirect: string;
}

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, Begun>();
  const tokens = new Map<string, Somebody>();
  const server = createServer((request, response) => void answer(request, response));
  const issuer = await listen(server);
  const provider: IdentityProvider = {
    ...{ issuer, clientId: "shortlist", clientSecret: randomUUID(), person: null, lie: {}, thin: false },
    stop: () => new Promise((done) => server.close(() => done())),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    if (pathname === "/.well-known/openid-configuration") return say(response, discovery(issuer));
    if (pathname === "/keys")
      return say(response, { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }] });
    if (pathname === "/authorize") return authorize(response, searchParams);
    if (pathname === "/token") return exchange(request, response);
    if (pathname === "/person") return say(response, tokens.get(request.headers.authorization ?? "") ?? {});
    response.writeHead(404).end();
  }

  function authorize(response: ServerResponse, asked: URLSearchParams): void {
    const ask = (name: string) => asked.get(name) ?? "";
    const back = new URL(ask("redirect_uri"));
    back.searchParams.set("state", ask("state"));
    const sound = ask("client_id") === provider.clientId && ask("code_challenge_method") === "S256";
    if (!provider.person || !sound) back.searchParams.set("error", sound ? "access_denied" : "invalid_request");
    else {
      const code = randomUUID();
      const [nonce, challenge] = [ask("nonce"), ask("code_challenge")];
      codes.set(code, { person: provider.person, nonce, challenge, redirect: ask("redirect_uri") });
      back.searchParams.set("code", code);
    }
    response.writeHead(302, { location: back.href }).end();
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await bodyOf(request));
    const login = Buffer.from(`${provider.clientId}:${provider.clientSecret}`).toString("base64");
    const begun = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const sound =
      request.headers.authorization === `Basic ${login}` &&
      begun?.challenge === challenge &&
      begun.redirect === form.get("redirect_uri");
    if (!begun || !sound) return say(response, { error: "invalid_grant" }, 400);
    const token = randomUUID();
    tokens.set(`Bearer ${token}`, begun.person);
    const now = Math.floor(Date.now() / 1000);
    const told = provider.thin ? { sub: begun.person.sub } : begun.person;
    const claims = { iss: issuer, aud: provider.clientId, iat: now, exp: now + 300, nonce: begun.nonce, ...told };
    const signed = signedBy(provider.lie.key ?? privateKey, { ...claims, ...provider.lie.claims });
    say(response, { access_token: token, token_type: "Bearer", id_token: signed });
  }

  return provider;
}

function discovery(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/person`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function signedBy(key: KeyObject, claims: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const words = `${encode({ alg: "RS256", typ: "JWT", kid: "1" })}.${encode(claims)}`;
  return `${words}.${sign("RSA-SHA256", Buffer.from(words), key).toString("base64url")}`;
}

function say(response: ServerResponse, value: object, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function listen(server: Server): Promise<string> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address && typeof address === "object") done(`http://127.0.0.1:${address.port}`);
    });
  });
}
