import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticFiles } from "./static-files.ts";

const SCRIPT = "const row = 1;\n".repeat(200);
const folder = mkdtempSync(join(tmpdir(), "shortlist-static-"));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, "static", "chunks"), { recursive: true });
  writeFileSync(join(folder, "static", "chunks", "table.js"), SCRIPT);
  writeFileSync(join(folder, "secret.js"), "not for anyone");
  const send = staticFiles(folder);
  server = createServer((asked, answer) => {
    if (!send(asked, answer)) answer.writeHead(404).end("the pages");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function ask(path: string, accepted: string) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
    request({ port, host: "127.0.0.1", path, headers: { "accept-encoding": accepted } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    })
      .on("error", failed)
      .end();
  });
}

test("a script comes in the best packing that is accepted, each time the same", async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const brotli = await ask("/_next/static/chunks/table.js", "gzip, deflate, br");
    expect(brotli.headers).toMatchObject({
      "content-encoding": "br",
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
    const zipped = await ask("/_next/static/chunks/table.js", "gzip;q=1.0, br;q=0, deflate");
    expect(gunzipSync(zipped.body).toString()).toBe(SCRIPT);
  }
});

test.each([
  ["/_next/static/chunks/table.js", "identity"],
  ["/_next/static/chunks/table.js", "br; q=0, gzip;q=0.000"],
  ["/_next/static/chunks/other.js", "br"],
  ["/_next/static/../secret.js", "br"],
  ["/_next/static/chunks/..%2f..%2fsecret.js", "br"],
  ["/sign-in", "br"],
])("%s, %s: left to the pages", async (path, accepted) => {
  const answer = await ask(path, accepted);
  expect(answer.body.toString()).toBe("the pages");
});
