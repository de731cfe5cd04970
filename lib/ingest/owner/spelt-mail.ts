import { everyMatch } from "#lib/every-match.ts";

export interface SpeltAddress {
  value: string;
  /** Where it starts in the words it was found in. */
  at: number;
  length: number;
}

const AT_WORD =
  "(?:at|a|ät|æt|a[- ]t|@|at[- ]sign|chez|afna|arroba|chiocciola|małpa|zavináč|kukac|miukumauku|klammeraffe|apenstaartje|snabel-?a|arobase|monkey)";
const DOT_WORD = String.raw`(?:dot|d[- ]o[- ]t|\.|punkt|point|punto|ponto|punt|kropka|tečka|piste|pika|punct)`;
const OPENS = String.raw`(?:\(\s?\(|\[\s?\[|[([{<«‹⟨＜〈])[-–\s]{0,2}`;
const CLOSES = String.raw`[-–\s]{0,2}(?:\)\s?\)|\]\s?\]|[)\]}>»›⟩＞〉])`;

/** A word in brackets, in quotes or between the same signs: "(at)", "[[ at ]]", "“at”", " - at - ", "*at*", "/dot/". */
const marked = (words: string, bare: string): string =>
  String.raw`${OPENS}${words}${CLOSES}|[“"‘'„\x60´]${bare}[”"’'“\x60´]|>${bare}<|(?<sign>[-–—*~|/=:+!^%#_.…@]{1,3})\s?${bare}\s?\k<sign>`;

const DOT = String.raw`(?:\s{0,2}(?:${marked(DOT_WORD, "dot")})\s{0,2}|\s+dot\s+|\s\.\s|\.)`;
const AT = new RegExp(String.raw`\s{0,3}(?:${marked(AT_WORD, "at")})\s{0,3}|\s{1,3}at\s{1,3}|\s?@\s?`, "giu");
/** "adaATsaltDOTedu" */
const GLUED =
  /(?<![\p{L}\d])([a-z\d][a-z\d._-]{0,40})AT([a-z\d-]{1,40}(?:(?:DOT|\.)[a-z\d-]{1,40}){1,5})(?![\p{L}\d])/gu;
const USER = new RegExp(
  String.raw`(?<![\p{L}\d._+-])[A-Za-z\d][\w.+-]{0,60}?(?:(?:\s{0,2}(?:${marked("dot", "dot")})\s{0,2}|\s+dot\s+)[A-Za-z\d][\w-]{0,40}){0,3}$`,
  "iu",
);
const HOST = new RegExp(
  String.raw`^[A-Za-z\d][A-Za-z\d-]{0,60}(?:${DOT}[A-Za-z\d](?:[A-Za-z\d-]{0,60}[A-Za-z\d])?){1,5}(?![\p{L}\d_@])`,
  "iu",
);
const DOTS = new RegExp(DOT, "giu");
const LABEL = /(?:\be-?mails?|\bmail|courriel|correo|posta|contact)\W{0,4}$/iu;

/**
 * Addresses written so that no machine finds them: "ada (at) port-salt (dot) edu", "ada - at - port-salt.edu",
 * "ada AT port-salt DOT edu", "E-mail: ada at port-salt.edu".
 * @param isSetApart whether a stretch of the words is set in a style of its own, as the "at" of "ada *at* salt.edu" may be.
 */
export function speltAddresses(words: string, isSetApart: (from: number, to: number) => boolean): SpeltAddress[] {
  const found = everyMatch(words, GLUED).map((match) => ({
    value: `${match[1] ?? ""}@${(match[2] ?? "").replaceAll("DOT", ".")}`,
    at: match.index,
    length: match[0].length,
  }));
  for (const match of everyMatch(words, AT)) {
    const sign = match[0];
    const before = words.slice(Math.max(0, match.index - 110), match.index);
    const behind = words.slice(match.index + sign.length, match.index + sign.length + 160);
    const host = HOST.exec(behind)?.[0];
    const user = host && USER.exec(before);
    if (!user) continue;
    const from = match.index + sign.search(/\S/u);
    const own = () =>
      isSetApart(from, from + sign.trim().length) || LABEL.test(before.slice(0, before.length - user[0].length));
    if (/^www\./iu.test(host) || !(meansAt(sign, user[0], host) || own())) continue;
    const value = `${withDots(user[0])}@${withDots(host)}`;
    found.push({ value, at: match.index - user[0].length, length: user[0].length + sign.length + host.length });
  }
  return found;
}

/**
 * "a talk at www.tides.org" has no word "dot": only a marked or a shouted "AT" may stand with plain dots. So may one with
 * blanks all around: "ada @ port-salt . edu". "Drop-at-sea.org" is a host.
 */
function meansAt(sign: string, user: string, host: string): boolean {
  const spelt = /[^a-z\d.](?:dot|punkt)[^a-z\d.]/iu.test(host) || /\bdot\b/iu.test(user);
  if (/^\s*@\s*$/u.test(sign)) return spelt || (/^\s@\s$/u.test(sign) && /\s\.\s/u.test(host)) || /[([{<]/u.test(host);
  if (/^[-.:/=]at[-.:/=]$/iu.test(sign)) return spelt;
  return spelt || sign.trim() === "AT" || !/^at$/iu.test(sign.trim());
}

const withDots = (words: string): string => words.replace(DOTS, ".").replace(/\s+/gu, "");
