import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { RESERVED_SLUGS, slugOf } from "#lib/opening/opening.ts";

const foldersOf = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test("what is reserved is what the site has: top-level folders of app and public", () => {
  // Private folders (_gate) and the openings themselves ([opening]) are no addresses of their own.
  const pages = foldersOf("app").filter((name) => /^[a-z]/.test(name));
  expect(pages.length).toBeGreaterThan(5);
  expect([...RESERVED_SLUGS].sort()).toEqual([...pages, ...foldersOf("public")].sort());
});

test("no opening takes the address of a page, however it is titled", () => {
  for (const word of RESERVED_SLUGS)
    for (const title of [word, word.toUpperCase(), `  ${word.replaceAll("-", " ")}!`])
      expect(RESERVED_SLUGS, title).not.toContain(slugOf(title, () => false));
  expect(slugOf("Openings", (slug) => slug === "openings-2")).toBe("openings-3");
});
