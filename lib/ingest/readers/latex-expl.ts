import { grouped } from "#lib/ingest/readers/latex-conditions.ts";
import type { LatexSource } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** Tests of LaTeX's own programming language, and the tests of packages that say the same. */
const TESTS: [RegExp, string][] = [
  [/^(?:tl|str|clist)_if_(?:empty|blank):N/u, "ifdefempty"],
  [/^(?:tl|str|clist)_if_(?:empty|blank):[noVx]/u, "ifblank"],
  [/^tl_if_novalue:n/u, "IfNoValueTF"],
  [/^(?:str|tl)_if_eq:(?:nn|Vn|ee|xx)/u, "ifstrequal"],
  [/^tl_if_eq:N/u, "ifdefequal"],
];

/**
 * What a command of LaTeX's own programming language, as it stands between `\ExplSyntaxOn` and `\ExplSyntaxOff`, says in the
 * words of everybody: `\tl_set:Nn \l_paper_title_tl {Slow tides}` is `\def\l_paper_title_tl{Slow tides}`. Null for other commands.
 */
export function plainOfExpl(name: string, source: LatexSource): Token[] | null {
  if (!name.includes(":")) return null;
  if (name === "keys_define:nn" || name === "keys_set:nn") {
    const module = source.argument();
    const list = grouped(source.argument());
    return [command(name === "keys_define:nn" ? "DeclareKeys" : "SetKeys"), text("["), ...module, text("]"), ...list];
  }
  if (name === "group_begin:") return [command("begingroup")];
  if (name === "group_end:") return [command("endgroup")];
  if (/^tl_(?:new|g?clear|g?clear_new):N$/u.test(name)) return [command("def"), ...source.argument(), ...grouped([])];
  if (/^tl_g?set:N[noxeV]$/u.test(name)) return [command("def"), ...source.argument(), ...grouped(source.argument())];
  if (/^tl_g?put_right:N[noxeV]$/u.test(name)) {
    const list = source.argument();
    return [command("edef"), ...list, ...grouped([...list, ...source.argument()])];
  }
  if (/^cs_g?(?:new|set)(?:_protected)?(?:_nopar)?:Np[nx]$/u.test(name)) return [command("def")];
  if (/^(?:tl|str|int)_use:N$/u.test(name)) return [];
  const test = TESTS.find(([pattern]) => pattern.test(name))?.[1];
  return test ? branches(test, name, source) : null;
}

/** A test with both its branches, of which the name says which are given: "TF", "T" or "F". */
function branches(test: string, name: string, source: LatexSource): Token[] {
  const asked = [source.argument(), ...(test.endsWith("equal") ? [source.argument()] : [])];
  const yes = /TF?$/u.test(name) ? source.argument() : [];
  const no = name.endsWith("F") ? source.argument() : [];
  return [command(test), ...[...asked, yes, no].flatMap(grouped)];
}

const command = (name: string): Token => ({ kind: "command", text: name });
const text = (sign: string): Token => ({ kind: "text", text: sign });
