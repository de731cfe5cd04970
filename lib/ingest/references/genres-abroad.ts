import type { PublicationKind } from "#lib/ingest/draft.ts";

/** What lists of works call a work in brackets behind its title, in Russian, Ukrainian, Bulgarian, Macedonian, Serbian, Estonian, Basque, Catalan and Arabic; reviews in many more. */
const GENRES: [PublicationKind, string][] = [
  [
    "thesis",
    "автореф(?:ерат|\\.)(?: (?:[\\p{L}.]{3,24}|…)){0,6}|(?:канд\\p{L}*\\.? |докт\\p{L}*\\.? )?диссертация|(?:канд\\p{L}*\\.? |докт\\p{L}*\\.? )?дисертація|дисертация",
  ],
  [
    "book",
    "(?:колективна |коллективная |кол\\.\\s?|одноосібна )?(?:монографія|монография)|(?:розділ|глава|раздел)(?: [ву])?(?: [\\p{L}.]{3,12})? (?:монографії|монографии|книз[іи]|книге|книги|книга|підручника|учебника|посібника)|(?:навч\\p{L}*|учеб\\p{L}*)\\.?[ -]?(?:метод\\p{L}*\\.? )?(?:посібник|пособие|посіб\\.|пос\\.)|підручник|учебник|учебное пособие|практикум|лабораторный практикум|хрестоматия|книга|словник|словарь|учебник(?:арско помагало)?|учебно помагало|глава от книга|поглавје во книга|поглавље у књизи|liburu-kapitulua|liburua|capítol de llibre|capítulo de libro|كتاب|فصل (?:من|في) كتاب",
  ],
  [
    "conference",
    "тез(?:и|исы|иси)(?: доповіді| доповідей| доклада| докладов)?|матеріали конференції|мат(?:ериалы|\\.) (?:конф\\.|конференции|съезда|симпозиума)|материали от конференция",
  ],
  [
    "other",
    "патент|(?:методичні |методические |метод\\. )?(?:рекомендації|рекомендации|вказівки|указания|матеріали|материалы)|рецензія|рецензия|звіт|отч[её]т|andmestik|andmekogu|datu-multzoa|conjunt de dades|conxunto de datos|набор от данни|مجموعة بيانات|bộ dữ liệu|полезен модел|изобретение",
  ],
  ["journal", "(?:наукова |научная |оглядова |обзорная |научна )?стат(?:тя|ья|ия|ија)|artikulua|مقالة?"],
];

/** All of them: a part of a pattern. */
export const GENRES_ABROAD = GENRES.map(([, words]) => words).join("|");

const REVIEW =
  "(?:book )?review|arvustus|retsensioon|(?:kirja-)?arvostelu|rezension|recension|anmeldelse|recensie|compte rendu|reseña|recensione|resenha|recenzija|recenzja|recenze";
const RULES = [...GENRES, ["other", REVIEW] as const].map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})$`, "iu")] as const,
);

/** The kind that such a word tells; null for other words. */
export function kindOfGenre(genre: string): PublicationKind | null {
  return RULES.find(([, rule]) => rule.test(genre.trim()))?.[0] ?? null;
}
