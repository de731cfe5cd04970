import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("hobiler(?:i)?|fritidsint(?:ressen|eresser)|fritid")],
  ["personal", wholeWords("kişisel bilgiler|kimlik bilgileri")],
  [
    "advising",
    wholeWords(
      "vejledning|forskarhandledning|doktorandhandledning|(?:yönetilen|yürütülen|danışmanlığı yapılan) (?:\\p{L}+ ){0,5}tezler(?:i)?|tez danışmanlıkları",
    ),
  ],
  ["teaching", wholeWords("dersleri")],
  [
    "service",
    wholeWords(
      "(?:tillits|tillids|förtroende|bestyrelses|styre)(?:hverv|verv|uppdrag|arbejde|arbeid)|(?:\\p{L}+)?uppdrag|hverv|idari görevler(?:i)?|(?:kuruluşlara )?üyelikler(?:i)?|hakemlikler(?:i)?|editörlükler",
    ),
  ],
  [
    "publications",
    wholeWords(
      "(?:bildiri kitabında|tam metin)(?: \\p{L}+){0,2} bildiriler|(?:basılan|yayınlanan|yayımlanan) bildiriler|kitaplarda bölümler|kitap bölümleri|tezler(?:i)?|kapite?l(?:er|let)?|bokkapit(?:e?l|ler)|bogkapitler|originalarbe(?:jder|ider|ten)|oversigt(?:er|sartikler)|översikt(?:er|sartiklar)|oversiktsartikler|formidling|på vej|på väg|på vei|avhandling(?:ar|er)|afhandlinger|monografi(?:er|ar)|böcker|bøger|(?:redigerade|redigerte|redigerede) \\p{L}+|anmeldelser|bokomtaler|recensioner|konferens(?:handlingar|artiklar|skrifter)|bidrag (?:i|till) (?:antologi\\p{L}*|samlingsverk|böcker|bøger|konferens\\p{L}*)|bokbidrag|under (?:utgivning|utgivelse|udgivelse|publicering|tryckning)|(?:populärvetenskap|populærvitenskap|populærvidenskab)\\p{L}*|debatt(?:artiklar)?|kronikker|under (?:arbete|arbeid|utarbeidelse|udarbejdelse)",
    ),
  ],
  ["awards", wholeWords("utmerkelser")],
  [
    "grants",
    wholeWords(
      "(?:forsknings|projekt|prosjekt)(?:medel|midler|anslag)|(?:externa|eksterne) \\p{L}+|anslag|bevillinger|(?:forsknings)?projekter|(?:forsknings)?prosjekter|projeler(?:i)?",
    ),
  ],
  ["education", wholeWords("(?:eğitim|öğrenim) (?:durumu|bilgileri)")],
  ["employment", wholeWords("görevleri|(?:akademik )?unvanlar(?:ı)?")],
  ["interests", wholeWords("forskningsintressen|forskningsområden?|(?:araştırma|çalışma|ilgi) alanları")],
  ["skills", wholeWords("sprog|språkkunskaper|språkkunnskaper|yabancı diller|yabancı dil(?: bilgisi)?")],
  ["references", wholeWords("referens(?:er|personer)|referan(?:ser|slar)")],
  ["contact", wholeWords("kontaktuppgifter|kontaktinformasjon|kontaktoplysninger|iletişim(?: bilgileri)?")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("tezler(?:i)?|avhandling(?:ar|er)|afhandlinger")],
  [
    "other",
    wholeWords(
      "recensioner|anmeldelser|bokomtaler|formidling|(?:populärvetenskap|populærvitenskap|populærvidenskab)\\p{L}*|debatt(?:artiklar)?|kronikker|diğer yayınlar",
    ),
  ],
  ["preprint", wholeWords("under (?:arbete|arbeid|utarbeidelse|udarbejdelse)")],
  [
    "book",
    wholeWords(
      "bøger|böcker|kapite?l(?:er|let)?|bokkapit(?:e?l|ler)|bogkapitler|monografi(?:er|ar)|antologi(?:er|ar)?|bokbidrag|samlingsverk|(?:redigerade|redigerte|redigerede) \\p{L}+|kitaplar(?:da)?|kitap bölümleri",
    ),
  ],
  [
    "conference",
    wholeWords("bildiri(?:ler)?|konferens(?:handlingar|artiklar|skrifter)|konferensbidrag|konferansebidrag"),
  ],
  [
    "journal",
    wholeWords(
      "originalarbe(?:jder|ider|ten)|artiklar|tidskrift\\p{L}*|tidsskrift\\p{L}*|makaleler|dergi(?:ler(?:de)?)?",
    ),
  ],
];

const STATUSES: HeadingLanguage["statuses"] = [
  [
    "published",
    wholeWords(
      "accepterad\\p{L}*|antagna|akseptert\\p{L}*|accepteret|under (?:tryckning|publicering|utgivning|utgivelse|udgivelse)|i tryc?kk?|kabul edil\\p{L}*|basımda|baskıda",
    ),
  ],
  [
    "submitted",
    wholeWords(
      "inskicka\\p{L}*|innsendt\\p{L}*|indsendt\\p{L}*|under (?:granskning|vurdering|bedömning|bedømmelse)|değerlendirme(?:de)?(?: aşamasında(?:ki)?)?|hakem (?:sürecinde|değerlendirmesinde)(?:ki)?",
    ),
  ],
  [
    "working",
    wholeWords("under (?:arbete|arbeid|utarbeidelse|udarbejdelse)|hazırlanmakta(?: olan)?|hazırlık aşamasında(?:ki)?"),
  ],
];

const FILLER =
  /^(?:veya|breve|brev|son|iki|yılda|verdiği|lisans|lisansüstü|yüksek|doktora|düzeyindeki|hakemli|diğer|bilimsel|dergilerde|dergiler|toplantılarda|kuruluşlara|sunulan|basılan|yazılan|yayınlanan|yayımlanan|yönetilen|aşamasındaki|bildiri|kitabında|vitenskapelige|videnskabelige|pedagogiska|inbjudna|inviterte|inviterede|externa|eksterne|antologier|tidskrifter|tidsskrifter|andra|andre|övriga|øvrige|valda|utvalgte|udvalgte|refereegranskade|referentgranskade|fagfellevurderte|fagfællebedømte|meriter|promotion)$/u;

/** More headings in Swedish, Norwegian and Danish, and those of Turkish forms. */
export const NORDIC: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
