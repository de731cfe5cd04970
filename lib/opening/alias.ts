/** Letters and digits that are not mistaken for each other. */
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
const DIGITS = "23456789";

/**
 * A short name nobody has yet ("K7", later "K72"), drawn evenly from those that are free: it tells nothing of a name, an
 * order or a time. Longer once half of the shorter ones are taken.
 * @param random whole numbers from 0 up to, not including, its argument.
 */
export function drawAlias(taken: ReadonlySet<string>, random: (below: number) => number): string {
  for (let digits = 1; ; digits += 1) {
    const count = LETTERS.length * DIGITS.length ** digits;
    const used = [...taken].filter((alias) => alias.length === digits + 1).length;
    if (2 * used >= count) continue;
    for (;;) {
      const alias = aliasAt(random(count), digits);
      if (!taken.has(alias)) return alias;
    }
  }
}

function aliasAt(place: number, digits: number): string {
  let rest = place;
  let figures = "";
  for (let at = 0; at < digits; at += 1) {
    figures = (DIGITS[rest % DIGITS.length] ?? "") + figures;
    rest = Math.floor(rest / DIGITS.length);
  }
  return (LETTERS[rest] ?? "") + figures;
}
