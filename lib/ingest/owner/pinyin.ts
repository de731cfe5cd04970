import { fitsAddress } from "#lib/ingest/owner/frequent-author.ts";

const SYLLABLE =
  "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iong|iang|uang|uai|uan|iao|ian|ang|eng|ing|ong|ai|ei|ui|ao|ou|iu|ie|ue|ve|er|an|en|in|un|ia|ua|uo|a|o|e|i|u|v)";

/**
 * True where somebody whose name stands in Chinese letters signs so in Latin ones: each letter is one syllable, and the name
 * is who one of the addresses (what stands before the "@") is made of. "里阿达" signs "Ada Li" and is to be reached at "liada".
 */
export function isOwnPinyin(own: string, name: string, users: readonly string[]): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(own) || !users.some((user) => fitsAddress(name, user))) return false;
  const words = name.toLowerCase().replace(/[-’']/gu, "").split(/\s+/u);
  return words.length >= 2 && new RegExp(`^(?:${SYLLABLE}){${own.length}}$`, "u").test(words.join(""));
}
