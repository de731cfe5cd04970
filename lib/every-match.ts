/**
 * Every match of a pattern in a text, in order, as `matchAll` gives them, for patterns that are asked of every line:
 * `matchAll` works on a copy of the pattern, and long ones are dear to copy.
 * @param pattern with the flag "g"; where it stood is forgotten.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError("A pattern for every match has the flag g.");
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again where it stands.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  pattern.lastIndex = 0;
  return found;
}
