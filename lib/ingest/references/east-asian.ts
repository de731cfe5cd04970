import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";

/** Han, kana and Hangul: scripts that part no words by spaces. */
const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/** Names of journals and houses end so: "Harbour Society's journal", "bulletin", "publishers". */
const PLACE =
  /^[^\p{Script=Hiragana}]*(?:学会誌|論文誌|会誌|雑誌|紀要|論集|学報|学刊|年報|增刊|増刊|論文集|予稿集|大会|研究会|シンポジウム|会議|研究|医学|科学|出版社?|出版会|書店|書房|书店|社|新書)$/u;

/** A letter or sign that only East Asian print has: without one none of the rules below can be meant. */
export const EAST_ASIAN_SIGN = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/u;

/** Volumes, pages and years as Japanese and Chinese references print them. Group 1 is the value of a year. */
export const EAST_ASIAN_RULES: [CertainKind, RegExp][] = [
  // "제12권 제3호", "12권 3호"
  ["volume", /제?\s?\d{1,4}\s?권(?:[,\s]{0,2}제?\s?\d{1,4}\s?호)?|제\s?\d{1,4}\s?호/gu],
  // "第12巻第3号", "45巻2号", "12卷3期", "4章"
  [
    "volume",
    /第?\s?\d{1,4}\s?[巻卷](?:[，、,\s]*第?\s?\d{1,4}\s?[号號期])?|第\s?\d{1,4}\s?[号號期]|(?<=[,，、]\s?)\d{1,3}\s?章|\b(?:Vol|No)．\s?\d{1,4}/giu,
  ],
  [
    "pages",
    /\bpp?．\s?\d{1,5}\s?[-–—~〜～]\s?\d{1,5}|(?:pp?\.\s?)?\d{1,5}\s?[-–—~〜～]\s?\d{1,5}\s?(?:頁|页|ページ)/giu,
  ],
  // "（Tidal Letters に投稿中）", "（印刷中）"
  [
    "status",
    /[（(](?:[^（）()\n]{2,60}?\s?[にへ])?(?:投稿準備中|投稿中|査読中|審査中|改訂中|印刷中|掲載(?:決定|予定)|受理(?:済み?)?|準備中|审稿中|已录用|已接收|심사 ?중|게재 ?(?:예정|확정))[）)]/gu,
  ],
  // "Slow tides. Tidal Letters に投稿（2024年9月）": where it was sent, and when
  [
    "status",
    /(?<=(?:\p{L}{4}[.．。]|[」』”"。．])\s?)[^「」『』()（）。．\n]{2,60}?\s?[にへ](?:投稿(?:準備)?中?|査読中|審査中)(?:[（(][^（）()\n]{4,24}[）)])?(?=[.．。]?\s*$)/gu,
  ],
  // "岡野志乃編『波の本』": who edited the book
  ["editors", /(?<=[，、,．。」]\s?)[\p{Script=Han}・、，]{2,24}(?:編著?|監修|主编|主編)(?=[『「《，、])/gu],
  // "（分担執筆）"
  ["label", /[（(](?:分担執筆|共著|単著|共編|招待(?:講演|論文)|査読[有無]り?)[）)]/gu],
  // "特許第1234567号（2020年登録）"
  ["label", /(?<=[．。，、]\s?)特(?:許|開|願)(?:第)?\s?[\d-]{4,14}\s?号?(?:（[^（）]{2,20}）)?/gu],
  // "2019年", "2019年9月5日": a title may begin so, too, but not end its piece with it
  [
    "date",
    /(?<=^|[，、,．。.;；:：（(」』頁页号期\s]\s?)((?:19|20)\d{2})\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?(?=\s*(?:$|[，、,．。.;；)）]))/gu,
  ],
];

/** Words of a text; what is written without spaces counts one for three letters. */
export function wordCount(text: string): number {
  return text.split(" ").length + Math.floor((text.match(LETTER)?.length ?? 0) / 3);
}

/**
 * How much a piece in these scripts is named like a journal or a publisher; 0 for others.
 * @param numbered whether a volume or pages follow it.
 */
export function eastAsianPlace(text: string, numbered: boolean): number {
  if (/^『[^』]+』$/u.test(text)) return 4;
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters * 2 < text.length || letters < 2) return 0;
  return (letters <= 12 && PLACE.test(text) ? 2.4 : 0) + (letters <= 14 && numbered ? 2.6 : 0);
}
