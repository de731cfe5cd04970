import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Source files below a folder, with their text. */
function sources(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(path, "utf8")]);
}

const app = sources("app");
const everything = [...app, ...sources("components"), ...sources("db"), ...sources("lib")];

test("every server action goes through the gate", () => {
  const files = app.filter(([path]) => path.endsWith("actions.ts"));
  expect(files.length).toBeGreaterThan(5);
  for (const [path, text] of files) {
    expect(text.startsWith('"use server";'), path).toBe(true);
    const exported = text.match(/^export\b.*$/gm) ?? [];
    expect(exported.length, path).toBeGreaterThan(0);
    for (const line of exported) expect(line, path).toMatch(/^export const \w+Action = (action|siteAction)\(/);
  }
});

test("“use server” stands in actions.ts files only, “use client” in components and app/error.tsx only", () => {
  for (const [path, text] of everything) {
    if (/^["']use server["']/m.test(text)) expect(path).toMatch(/^app[\\/].*actions\.ts$/);
    if (/^["']use client["']/m.test(text)) expect(path).toMatch(/^(components[\\/]|app[\\/]error\.tsx$)/);
  }
});

test("every route handler goes through the gate", () => {
  const files = app.filter(([path]) => /[\\/]route\.ts$/.test(path));
  expect(files.length).toBeGreaterThan(1);
  for (const [path, text] of files) {
    if (path.includes("[...nextauth]")) continue;
    const exported = text.match(/^export\b.*$/gm) ?? [];
    expect(exported.length, path).toBeGreaterThan(0);
    for (const line of exported) expect(line, path).toMatch(/^export const (GET|POST|PUT|DELETE) = handle\b/);
  }
});

test("every page asks who is looking, but for those before sign-in", () => {
  const open = /[\\/](setup|sign-in|(invite|password)[\\/]\[token\])[\\/]page\.tsx$/;
  const pages = app.filter(([path]) => path.endsWith("page.tsx"));
  expect(pages.length).toBeGreaterThan(10);
  for (const [path, text] of pages) {
    if (!open.test(path)) expect(text, path).toMatch(/await (seatedViewer|pageViewer)\(/);
  }
});

test("nobody stamps a viewer or a permit but admit() and permit()", () => {
  for (const [path, text] of everything) {
    if (/lib[\\/]access[\\/](admit|policy)\.ts$/.test(path)) continue;
    if (!/app[\\/]_gate[\\/](viewer|action|handle)\.ts$/.test(path))
      expect(text, path).not.toMatch(/\bas (unknown as )?(Seated)?Viewer\b/);
    expect(text, path).not.toMatch(/\bas (unknown as )?Permit\b/);
  }
});

test("the session is read in the gate only", () => {
  for (const [path, text] of app) {
    if (/app[\\/]_gate[\\/]/.test(path)) continue;
    expect(text, path).not.toMatch(/from "next\/headers"(?![\s\S]*x-nonce)/);
  }
});

test("links are ours: none fetches a page before it is followed", () => {
  for (const [path, text] of everything)
    if (!/[\\/]frame[\\/]link\.tsx$/.test(path)) expect(text, path).not.toContain('"next/link"');
});
