import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import { startImportPool } from "#app/_import/pool.ts";
import { closeInstallation } from "#db/client.ts";
import type { Settings } from "#lib/env.ts";
import { packAnswer } from "./packed-answers.ts";
import { staticFiles } from "./static-files.ts";

/**
 * Starts the one process: pages, actions and the pool that reads files. The installation must be open.
 * @returns how to stop: no new requests, the ones under way end, the database is closed.
 * @throws when the address is taken; the message says so.
 */
export async function serve(settings: Settings, options: { dev: boolean }): Promise<() => Promise<void>> {
  const app = next({ dev: options.dev, hostname: settings.host, port: settings.port });
  await app.prepare();
  const answer = app.getRequestHandler();
  const sendStatic = options.dev ? () => false : staticFiles(".next");
  const server = createServer((request, response) => {
    guard(request, response, settings.origin, options.dev);
    if (sendStatic(request, response)) return;
    packAnswer(request, response);
    void answer(request, response);
  });
  await new Promise<void>((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      failed(
        error.code === "EADDRINUSE" ? new Error(`Port ${settings.port} is in use. Choose another with PORT=…`) : error,
      ),
    );
    server.listen(settings.port, settings.host, done);
  });
  const pool = startImportPool();
  return async () => {
    server.close();
    server.closeAllConnections();
    await pool.stop();
    await app.close();
    closeInstallation();
  };
}

/**
 * Headers of every answer. The nonce reaches Next through the request's own header, which it stamps on its scripts;
 * nobody outside can set it, because it is replaced here. So is the address that is asked for.
 */
function guard(request: IncomingMessage, response: ServerResponse, origin: string, dev: boolean): void {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  request.headers["content-security-policy"] = policy;
  request.headers["x-nonce"] = nonce;
  // Pages do not know their own address: to come back to it after signing in they are told.
  request.headers["x-path"] = request.url ?? "/";
  response.setHeader("content-security-policy", policy);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("permissions-policy", "camera=(), geolocation=(), microphone=()");
  if (origin.startsWith("https:")) response.setHeader("strict-transport-security", "max-age=31536000");
  if (!/^\/(_next\/static\/|icon\.svg$)/.test(request.url ?? "")) response.setHeader("cache-control", "no-store");
}

/** The secret that signs forms, made once and kept in the data folder for this user alone. */
export function secretOf(dataFolder: string): string {
  const file = join(dataFolder, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}
