import type { Nodes } from "mdast";

/** The number of an item as printed: "2023." below "2024." is no second item but another year. */
export function printedNumber(item: Nodes, source: readonly string[]): string {
  const line = source[(item.position?.start.line ?? 1) - 1] ?? "";
  const column = item.position?.start.column ?? 1;
  return /^[\s>]*(\d{1,9}[.)])/.exec(line.slice(column - 1, column + 10))?.[1] ?? "1.";
}

/**
 * "*Institute of Slow" + "Tides*, Port Salt": marks around a part of a line hold one phrase, wherever the source was
 * wrapped; marks around whole lines may set several apart.
 */
export function isPartOfLine({ position }: Pick<Nodes, "position">, source: readonly string[]): boolean {
  if (!position) return false;
  const before = source[position.start.line - 1]?.slice(0, position.start.column - 1) ?? "";
  const behind = source[position.end.line - 1]?.slice(position.end.column - 1) ?? "";
  return /[\p{L}\d]/u.test(before + behind);
}
