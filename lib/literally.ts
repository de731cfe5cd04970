/**
 * Words as part of a pattern that matches just them, whatever signs they hold; for patterns with the flag "u" or "v" too,
 * where a sign without a meaning of its own ("-" outside of a class) may not be escaped.
 * @example new RegExp(`${literally("Kvam-Fen (Salt)")}, \\d{4}`, "u")
 */
export function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
