import { afterEach, expect, test, vi } from "vitest";
import { fetchFile } from "./fetch-file.ts";

afterEach(() => vi.unstubAllGlobals());

function answerWith(body: string, status: number, headers: Record<string, string>) {
  vi.stubGlobal("fetch", async () => new Response(body, { status, headers }));
  return fetchFile("/fog/record/archive", new FormData());
}

test("a file keeps its name", async () => {
  const disposition = 'attachment; filename="fog-decision-record.zip"';
  const kept = await answerWith("PK", 200, { "content-disposition": disposition });
  expect(kept).toMatchObject({ ok: true, value: { name: "fog-decision-record.zip" } });
  expect(kept.ok && (await kept.value.content.text())).toBe("PK");
  expect(await answerWith("PK", 200, {})).toMatchObject({ value: { name: "download" } });
});

test("a refusal is its own sentence", async () => {
  const plain = { "content-type": "text/plain; charset=utf-8" };
  expect(await answerWith("Please sign in first.\n", 401, plain)).toEqual({
    ok: false,
    message: "Please sign in first.",
  });
});

test.each([
  ["<!DOCTYPE html><h1>502 Bad Gateway</h1>", 502, "text/html"],
  ["<!DOCTYPE html><h1>Too large</h1>", 413, "text/html"],
  ["Internal Server Error", 500, "text/plain"],
  ["", 500, ""],
  ["", 404, "text/plain"],
])("what nobody wrote for a reader is not shown: %j, %i", async (body, status, type) => {
  const message = "The file could not be made. Please try again.";
  expect(await answerWith(body, status, { "content-type": type })).toEqual({ ok: false, message });
});
