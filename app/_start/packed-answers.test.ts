import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packAnswer } from "./packed-answers.ts";

const WORDS = "A candidate and what their files say. ".repeat(20_000);
let server: Server;
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((asked, response) => {
    packAnswer(asked, response);
    answer(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => server.close());

interface Got {
  status: number | undefined;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

function ask(accepted: string, { method = "GET", onPart = () => {} }: { method?: string; onPart?: () => void } = {}) {
  const { port } = server.address() as AddressInfo;
  const headers = { "accept-encoding": accepted };
  return new Promise<Got>((done, failed) => {
    // Each asks on a connection of its own: the server may be closing one that rested while the test computed.
    request({ port, host: "127.0.0.1", headers, method, agent: false }, (got) => {
      const parts: Buffer[] = [];
      got.on("data", (part: Buffer) => {
        parts.push(part);
        onPart();
      });
      got.on("end", () => done({ status: got.statusCode, headers: got.headers, body: Buffer.concat(parts) }));
    })
      .on("error", failed)
      .end();
  });
}

const html = (response: ServerResponse) => response.setHeader("content-type", "text/html; charset=utf-8");

test("words come packed as they are accepted, whole or in parts", async () => {
  for (const inParts of [false, true]) {
    answer = (response) => {
      html(response);
      response.setHeader("vary", "rsc");
      if (!inParts) {
        response.setHeader("content-length", Buffer.byteLength(WORDS));
        return response.end(WORDS);
      }
      response.flushHeaders();
      for (let at = 0; at < WORDS.length; at += 1_000) response.write(WORDS.slice(at, at + 1_000));
      response.end();
    };
    const brotli = await ask("gzip, deflate, br");
    expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "rsc, accept-encoding" });
    expect(brotli.headers["content-length"]).toBeUndefined();
    expect(brotliDecompressSync(brotli.body).toString()).toBe(WORDS);
    const zipped = await ask("gzip, br;q=0");
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body).toString()).toBe(WORDS);
    const plain = await ask("identity");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.toString()).toBe(WORDS);
  }
});

test("a part that is flushed arrives before the next is written", async () => {
  let goOn: () => void = () => {};
  answer = (response) => {
    html(response);
    response.write("The head of the page.");
    (response as ServerResponse & { flush: () => void }).flush();
    goOn = () => response.end("The rows.");
  };
  let parts = 0;
  const got = await ask("br", {
    onPart: () => {
      parts += 1;
      if (parts === 1) goOn();
    },
  });
  expect(brotliDecompressSync(got.body).toString()).toBe("The head of the page.The rows.");
});

test("whoever writes more than is taken is told to wait, and when to go on", async () => {
  const random = Array.from({ length: 4_000_000 }, (_, at) => ((at * 48_271) % 2_147_483_647).toString(36)).join("");
  let waited = 0;
  answer = (response) => {
    html(response);
    let at = 0;
    const more = () => {
      while (at < random.length) {
        const room = response.write(random.slice(at, at + 100_000));
        at += 100_000;
        if (!room) {
          waited += 1;
          return response.once("drain", more);
        }
      }
      response.end();
    };
    more();
  };
  const got = await ask("br");
  expect(brotliDecompressSync(got.body).toString() === random).toBe(true);
  expect(waited).toBeGreaterThan(10);
}, 60_000);

test.each<[string, (response: ServerResponse) => void]>([
  ["a picture", (response) => response.setHeader("content-type", "image/png").end(WORDS)],
  ["a stream of events", (response) => response.setHeader("content-type", "text/event-stream").end(WORDS)],
  ["what is packed already", (response) => html(response).setHeader("content-encoding", "identity").end(WORDS)],
  ["a few words", (response) => html(response).end("Not found.")],
  ["an answer whose head is given whole", (response) => response.writeHead(200, { etag: '"1"' }).end(WORDS)],
])("%s: sent as it is", async (_, send) => {
  answer = send;
  const got = await ask("br, gzip");
  expect(got.headers["content-encoding"]).not.toBe("br");
  expect([WORDS, "Not found."]).toContain(got.body.toString());
});

test("an answer without a body has none", async () => {
  answer = (response) => html(response).writeHead(304).end();
  expect(await ask("br")).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  answer = (response) => html(response).end();
  expect((await ask("br")).headers["content-encoding"]).toBeUndefined();
  answer = (response) => html(response).end(WORDS);
  expect((await ask("br", { method: "HEAD" })).body).toHaveLength(0);
});
