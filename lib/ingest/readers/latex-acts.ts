import type { BlockWriter } from "#lib/ingest/readers/block-writer.ts";

/** Carries out an order that the reader itself put into the stream; items that say no level stand at `level`. */
export function carryOut(what: string, writer: BlockWriter, level: number): void {
  const [verb, kind, told] = what.split(":");
  if (verb === "cell") writer.cell();
  else if (verb === "beside") writer.opensLine ? writer.open() : writer.cell();
  else if (verb === "line") writer.breakLine();
  // "{Fen Works, }{Port Salt}": an argument may end in the comma itself.
  else if (verb === "comma") writer.write(writer.endsIn(",") ? " " : ", ");
  else if (verb === "space") writer.write(" ");
  else if (verb === "close") writer.close();
  else if (kind === "heading") writer.open({ kind, level: Number(told) });
  else if (kind === "item") writer.open({ kind, level: Number(told ?? level) });
  else if (kind === "row") writer.open({ kind, level: 0 });
  else writer.open();
}
