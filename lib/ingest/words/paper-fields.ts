/** What a label before a line says that the line is of a paper; an "aside" is nothing that belongs to its reference. */
export type PaperField = "author" | "editor" | "title" | "venue" | "house" | "date" | "label" | "aside";

/** In English, Malay and Indonesian, German, French, Spanish, Portuguese, Italian, Turkish. */
const FIELDS: readonly (readonly [field: PaperField, label: RegExp])[] = [
  [
    "author",
    /^(?:(?:co-?)?authors?(?: list)?|(?:nama )?(?:penulis|pengarang)|autor(?:en|es|i)?|auteurs?|autores|yazar(?:lar)?)$/iu,
  ],
  ["editor", /^(?:editors?|penyunting|herausgeber|éditeurs scientifiques|editores|curatori|editörler)$/iu],
  [
    "title",
    /^(?:(?:(?:paper|article|chapter) )?title(?: of (?:the )?(?:paper|article|chapter))?|(?:tajuk|judul)(?: (?:bab|artikel|kertas(?: kerja)?|makalah|buku))?|titel|titre|título|titolo|başlık)$/iu,
  ],
  [
    "venue",
    /^(?:(?:published|appeared|publication|presented) (?:in|to|at|on)|venue|(?:name of (?:the )?)?(?:journal|conference)(?: name| title)?|proceedings|publication|published|(?:nama )?(?:jurnal|prosiding|buku|akhbar|majalah|persidangan)|book(?: title)?|zeitschrift|revue|revista|rivista|dergi)$/iu,
  ],
  ["house", /^(?:publishers?|penerbit|verlag|éditeur|maison d[’']édition|editorial|editora|editore|yayınevi)$/iu],
  [
    "date",
    /^(?:(?:publication )?(?:date|year)|(?:date|year) (?:published|of publication)|published on|(?:tahun|tarikh)(?: (?:terbit|penerbitan))?|jahr|année|año|ano|anno|yıl)$/iu,
  ],
  ["label", /^(?:status|doi|links?|pdf|keywords?|topics?|pautan|kata kunci)$/iu],
  [
    "aside",
    /^(?:index(?:ed|ing)?(?: in| by)?|indeks(?:asi)?|e?-?issn|e?-?isbn|quartile|impact factor|place|tempat|level|peringkat|kategori|category|peranan|role)$/iu,
  ],
];

/** "Authors" → author, "Tahun terbit" → date; null for words that label nothing of a paper. */
export const paperField = (label: string): PaperField | null =>
  FIELDS.find(([, words]) => words.test(label.trim()))?.[0] ?? null;
