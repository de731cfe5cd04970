import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin.ts";

const from = (headers: Record<string, string>) => isSameOrigin(new Headers({ host: "hiring.test", ...headers }));

test.each([
  [{ origin: "https://hiring.test", "sec-fetch-site": "same-origin" }, true],
  [{ origin: "https://hiring.test" }, true],
  // A plain form of a page that sends no referrer.
  [{ origin: "null", "sec-fetch-site": "same-origin" }, true],
  // The same from a sandboxed frame, from elsewhere, or without the browser's word for it.
  [{ origin: "null", "sec-fetch-site": "cross-site" }, false],
  [{ origin: "null", "sec-fetch-site": "same-site" }, false],
  [{ origin: "null", "sec-fetch-site": "none" }, false],
  [{ origin: "null" }, false],
  [{ origin: "https://elsewhere.test" }, false],
  [{ origin: "https://hiring.test", "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "same-origin" }, false],
  [{ origin: "not an address" }, false],
  [{}, false],
])("%j: %s", (headers, answer) => {
  expect(from(headers as Record<string, string>)).toBe(answer);
});

test("behind a proxy the host it was asked for counts", () => {
  expect(from({ host: "127.0.0.1:3000", "x-forwarded-host": "hiring.test", origin: "https://hiring.test" })).toBe(true);
});
