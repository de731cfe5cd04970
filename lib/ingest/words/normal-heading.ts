import { closeUp } from "#lib/ingest/words/letterspaced.ts";

/** What is longer is no heading, whatever its words. */
const LONGEST = 300;

/** "2. SELECTED PUBLICATIONS (2015–2020):" → "selected publications" */
export function normalizeHeading(heading: string): string {
  const text = (closeUp(heading.slice(0, LONGEST)) ?? heading)
    .slice(0, LONGEST)
    .normalize("NFC")
    .toLowerCase()
    // Greek capitals have no accents.
    .replace(/\p{Script=Greek}{2,}/gu, (word) => word.normalize("NFD").replaceAll("\u0301", "").normalize("NFC"))
    // Turkish "EĞİTİM": its "İ" leaves a dot that stands for nothing.
    .replace(/i\u0307/g, "i")
    .replace(/\p{Extended_Pictographic}|\ufe0f|(?<=\s|^):[a-z\d_+]{2,40}:(?=\s|$)/gu, " ")
    .replace(/^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})/u, "")
    // "A1 Articles in journals", "M24/M51 – Rad u časopisu": the code of a type of works stands before its name.
    .replace(/^\s*[a-z]\d{1,2}[a-z+]?(?:\s?[/,]\s?[a-z]\d{1,2}[a-z+]?){0,3}(?:\s?[:–—-]\s?|\s)\s*(?=\p{L}{3})/u, "")
    // "Work-in-progress", "Works-In-Progress" as "Work in progress"
    .replace(/(?<=\b(?:works?|papers?|research|manuscripts?|projects?))-in-(?=progress)/gu, " in ")
    // "III – Publications", "4 - Talks"
    .replace(/^\s*(?:[ivx]{1,5}|\d{1,2})\s[–—-]\s+(?=\p{L}{3})/u, "")
    // "Section b: Curriculum vitae", "Journal articles 7 documents": a part of a form, and how much stands there.
    .replace(/^\s*(?:section|part|category) (?:[a-h\d]|[ivx]{1,4})\s?[.:)–-]\s+(?=\p{L})/u, "")
    .replace(/(?<=\p{L})\s+\d{1,4} (?:documents?|entries|items|results|résultats)\s*$/u, "")
    // "Ⅰ．原著論文（査読有）", "（２）著書", "三、获奖"
    .replace(
      /^\s*[（(]?(?:[\u2160-\u217b]{1,4}|[０-９\d]{1,2}|[一二三四五六七八九十]{1,3}|[a-zａ-ｚ])[）)．.、，:：]\s*(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])/u,
      "",
    )
    .replace(/(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]\s?)（[^（）]{1,40}）\s*$/u, "")
    // "III (A) (ii) Chapters"
    .replace(/^\s*[ivx]{1,4}\.?\s?\([a-h]\)\s*(?:\([ivx]{1,4}\)\s*)?(?=\p{L}{3})/u, "")
    .replace(/^\s*(?:[ivx]+\.|\(?[a-h\d]{1,2}[.)])\s+/, "")
    // "K. Teaching", "L. Invited talks": not "J. Grant", who is a person.
    .replace(/^\s*[i-z][.)]\s+(?=\p{L}+(?:s|ing)$|\p{L}+\s+\p{L})/u, "")
    .replace(/(?<=\bin )preparations\b/, "preparation")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const plain = text
    .replace(/[&/+,|:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  // "学　　歴", "免 許 ・ 資 格": set wide to fill the line
  if (/^(?:[\p{Script=Han}・]\s?){1,12}$/u.test(plain)) return plain.replace(/\s/gu, "");
  // "E D U C A T I O N"
  return /^(?:\p{L} ){4,}\p{L}$/u.test(plain) ? plain.replace(/ /g, "") : plain;
}
