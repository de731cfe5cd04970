import { existsSync, globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { MantineProvider } from "@mantine/core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { theme } from "#components/frame/theme-words.ts";

const here = path.join(import.meta.dirname, "..");
const library = path.join(path.dirname(createRequire(import.meta.url).resolve("@mantine/core/styles.css")), "esm");

/** What our own files import from the library by name, types apart. */
function usedNames(): string[] {
  const sources = globSync("{app,components}/**/*.{ts,tsx}", { cwd: here }).filter((file) => !file.includes(".test."));
  const names = sources.flatMap((file) =>
    [...readFileSync(path.join(here, file), "utf8").matchAll(/import \{([^}]*)\} from "@mantine\/core"/gu)].flatMap(
      ([, list = ""]) => list.split(",").map((name) => name.trim()),
    ),
  );
  return [...new Set(names)].filter((name) => name !== "" && !name.startsWith("type "));
}

/** Follows the library's imports from a name of its index to every style sheet these components need. */
function sheetsOf(names: readonly string[]): Set<string> {
  const index = readFileSync(path.join(library, "index.mjs"), "utf8");
  const places = new Map(
    [...index.matchAll(/import \{([^}]*)\} from "([^"]+)"/gu)].flatMap(([, list = "", place = ""]) =>
      list.split(",").map((name) => [name.trim().split(" as ").at(-1) ?? "", place] as const),
    ),
  );
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, place = ""] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/gu))
      follow(path.resolve(path.dirname(file), place));
  };
  for (const name of names) {
    const place = places.get(name);
    if (place === undefined) throw new Error(`${name} is not found in the index of the library.`);
    follow(path.resolve(library, place));
  }
  return new Set(
    [...seen].filter((file) => file.endsWith(".module.mjs")).map((file) => path.basename(file, ".module.mjs")),
  );
}

test("the styles of every component that is used are loaded, once, in the library's order, and no others", () => {
  const sheets = [
    ...readFileSync(path.join(here, "app/mantine.css"), "utf8").matchAll(/styles\/([\w-]+)\.layer\.css/gu),
  ].map(([, sheet = ""]) => sheet);
  expect(sheets.slice(0, 3)).toEqual(["baseline", "default-css-variables", "global"]);
  const components = sheets.slice(3);
  const needed = sheetsOf(usedNames());
  expect(needed.size).toBeGreaterThan(10);
  expect([...components].sort()).toEqual([...needed].sort());

  const whole = readFileSync(path.join(library, "../styles.layer.css"), "utf8");
  const places = components.map((sheet) => {
    const file = path.join(library, `../styles/${sheet}.layer.css`);
    expect(existsSync(file)).toBe(true);
    const first = /\.m_[0-9a-f]+/u.exec(readFileSync(file, "utf8"))?.[0] ?? "";
    return whole.indexOf(first);
  });
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("app/theme.css says of the theme what the library would say in every page", () => {
  const page = renderToStaticMarkup(createElement(MantineProvider, { theme }));
  const said = /<style[^>]*>(.*?)<\/style>/su.exec(page)?.[1] ?? "";
  const plain = (css: string) =>
    css
      .replaceAll(/\/\*.*?\*\//gsu, "")
      .replaceAll(/\s+/gu, " ")
      .replaceAll(/ ?([{}:;,()]) ?/gu, "$1")
      .replaceAll(";}", "}")
      .trim();
  expect(plain(said).length).toBeGreaterThan(1_000);
  expect(plain(readFileSync(path.join(here, "app/theme.css"), "utf8"))).toBe(plain(said));
});
