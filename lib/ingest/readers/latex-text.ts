import { LatexWalk } from "#lib/ingest/readers/latex-walk.ts";

/** A piece of LaTeX as plain text on one line: `{\"O}berg, K.~I.` → "Öberg, K. I.". */
export function latexText(source: string): string {
  if (!/[\\{}$~%^_`'#&-]/u.test(source)) return source.replace(/\s+/gu, " ").trim();
  const walk = new LatexWalk(source.replace(/(?<!\\)([#%&])/gu, "\\$1"));
  walk.run();
  return walk.writer.finish("latex").text.replace(/\s+/gu, " ");
}
