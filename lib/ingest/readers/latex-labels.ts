/** How a list numbers its items: a numeral style with what stands around it. */
export interface ListLabel {
  before: string;
  style: string;
  after: string;
}

/** The label of an environment nobody defined, by its name. */
export function labelFor(name: string): { label?: ListLabel } {
  return /enum/u.test(name) ? { label: { before: "", style: "arabic", after: "." } } : {};
}

/** `label={[J\arabic*]}`, `label=(\roman*)`, or the short form `[(a)]`. */
export function numberedLabel(option: string): ListLabel {
  const named = /label\s*=\s*\{?([^,{}\\]{0,12})\\(arabic|alph|Alph|roman|Roman)\s*\*\s*([^,{}\\]{0,4})/u.exec(option);
  if (named) return { before: named[1] ?? "", style: named[2] ?? "arabic", after: named[3] ?? "" };
  const short = /^\{?([[(]?)([1aAiI])([\]).:]*)\}?$/u.exec(option.trim());
  const styles: Record<string, string> = { a: "alph", A: "Alph", i: "roman", I: "Roman" };
  if (short) return { before: short[1] ?? "", style: styles[short[2] ?? ""] ?? "arabic", after: short[3] ?? "" };
  return { before: "", style: "arabic", after: "." };
}

/** `start=4` → 3, the count before the first item. */
export function startOf(option: string): number {
  return Number(/start\s*=\s*(\d{1,4})/u.exec(option)?.[1] ?? 1) - 1;
}

/** A count as a list prints it. */
export function numeral(count: number, style: string): string {
  if (style === "alph") return String.fromCharCode(96 + ((count - 1) % 26) + 1);
  if (style === "Alph") return String.fromCharCode(64 + ((count - 1) % 26) + 1);
  if (style === "arabic" || count > 39) return String(count);
  const roman =
    "x".repeat(Math.floor(count / 10)) + ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][count % 10];
  return style === "Roman" ? roman.toUpperCase() : roman;
}
