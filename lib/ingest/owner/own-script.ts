import type { Fact } from "#lib/ingest/draft.ts";

/** "**湊青葉**" in the list of Aoba Minato, who marks herself in her other lists, too. */
export const IN_OWN_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

/** "湊 青葉" → "湊青葉". */
export const withoutBlanks = (name: string): string => name.replace(/\s+/gu, "");

/** The name in letters of its own that stands beside the printed one: "Ada Reed (리아다)", "里 阿達 Ada Reed"; null where none does. */
export function nameInOwnScript(text: string, owner: Fact<string> | null): string | null {
  if (!owner || /[\p{Script=Han}\p{Script=Hangul}]/u.test(owner.value)) return null;
  const from = text.lastIndexOf("\n", owner.span.start) + 1;
  const end = text.indexOf("\n", owner.span.end);
  const line = text.slice(from, end < 0 ? text.length : end);
  if (line.length > 80) return null;
  const names =
    line.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+(?:[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)?/gu,
    ) ?? [];
  const [name] = names.map(withoutBlanks);
  return names.length === 1 && name !== undefined && name.length >= 2 && name.length <= 8 ? name : null;
}
