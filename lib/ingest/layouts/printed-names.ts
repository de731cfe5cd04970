/** Ways to print a name that is known in full: as it is, "A. B. Reed", "A.B. Reed", "Reed, A. B." and "Reed AB". */
export type NameStyle = "full" | "initials" | "tight" | "inverted" | "bare";

const PARTICLES = new Set("van von de der den da di la le du del do dos das ten ter zu af av".split(" "));

/** The name in this style. A name of one word stays as it is. */
export function printName(name: string, style: NameStyle): string {
  const [given, family] = parted(name);
  if (style === "full" || given === "") return name;
  if (style === "initials") return `${initials(given, ".", " ")} ${family}`;
  if (style === "tight") return `${initials(given, ".", "")} ${family}`;
  return style === "inverted" ? `${family}, ${initials(given, ".", " ")}` : `${family} ${initials(given, "", "")}`;
}

/** How the answers give a name printed in this style: the family behind the initials, however it was printed. */
export function answeredName(name: string, style: NameStyle): string {
  const [given, family] = parted(name);
  if (style === "bare" && given !== "") return `${initials(given, "", "")} ${family}`;
  return printName(name, style === "inverted" ? "initials" : style);
}

/**
 * Whether the name has a given name and, behind it, a family name in full ("Reed AB" has not), and no small word but those
 * that belong to families ("e", "y").
 */
export function canBeShortened(name: string): boolean {
  const [given, family] = parted(name);
  const last = family.split(" ").at(-1) ?? "";
  return (
    given !== "" && /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(last) && given.split(" ").every((token) => /^\p{Lu}/u.test(token))
  );
}

function parted(name: string): [given: string, family: string] {
  const tokens = name.trim().split(/\s+/u);
  let family = tokens.length - 1;
  while (family > 1 && PARTICLES.has((tokens[family - 1] ?? "").toLowerCase())) family -= 1;
  return [tokens.slice(0, family).join(" "), tokens.slice(family).join(" ")];
}

/** "Mary-Ann K." → "M.-A. K." (or without points and gaps). Points within initials that were printed are parted too. */
function initials(given: string, point: string, gap: string): string {
  return given
    .replaceAll(/\.(?=\p{L})/gu, ". ")
    .split(/\s+/u)
    .map((token) =>
      token
        .split("-")
        .map((part) => `${[...part][0] ?? ""}${point}`)
        .join("-"),
    )
    .join(gap);
}
