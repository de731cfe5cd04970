import { grouped } from "#lib/ingest/readers/latex-conditions.ts";
import { type Signature, signatureOf } from "#lib/ingest/readers/latex-signature.ts";
import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** What a command of the document takes, and what it stands for. */
export interface Macro {
  takes: Signature;
  body: readonly Token[];
}

/** What an environment of the document begins and ends with. */
export interface OwnEnvironment {
  begin: Macro;
  end: readonly Token[];
}

/** The document's own lists, and which everybody's each of them is. */
export class LatexOwnLists {
  private readonly kinds = new Map<string, string>();

  /**
   * `\newlist{stations}{description}{1}`: an environment that is one of the lists everybody knows.
   * `\setlist[stations,1]{label=[J\arabic*]}`: how the items of such an environment are numbered.
   */
  read(name: string, source: LatexSource): [string, OwnEnvironment][] {
    if (name === "setlist") return this.set(source);
    const list = typed(source.argument()).trim();
    const kind = typed(source.argument()).trim();
    source.argument();
    this.kinds.set(list, kind);
    return [[list, environmentOf(kind, [])]];
  }

  private set(source: LatexSource): [string, OwnEnvironment][] {
    source.star();
    const names = typed(source.optional() ?? []).split(",");
    const settings = source.argument();
    return names.flatMap((word): [string, OwnEnvironment][] => {
      const kind = this.kinds.get(word.trim());
      return kind === undefined ? [] : [[word.trim(), environmentOf(kind, settings)]];
    });
  }
}

function environmentOf(kind: string, settings: readonly Token[]): OwnEnvironment {
  const word: Token = { kind: "text", text: kind };
  const begin: Token[] = [{ kind: "command", text: "begin" }, ...grouped([word])];
  const option: Token[] = [
    { kind: "text", text: "[" },
    ...settings,
    { kind: "text", text: "," },
    { kind: "parameter", text: "1" },
    { kind: "text", text: "]" },
  ];
  const body = settings.length > 0 ? [...begin, ...option] : begin;
  const takes = signatureOf(0, settings.length > 0 ? [] : null);
  return { begin: { takes, body }, end: [{ kind: "command", text: "end" }, ...grouped([word])] };
}
