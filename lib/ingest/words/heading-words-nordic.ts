import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { SectionKind } from "#lib/ingest/words/headings.ts";

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** More headings in Swedish, Norwegian and Danish, and those of Turkish forms, in order: the first that matches decides. */
export const NORDIC: [SectionKind, RegExp][] = [
  ["hobbies", whole("hobiler(?:i)?|fritidsint(?:ressen|eresser)|fritid")],
  ["personal", whole("kişisel bilgiler|kimlik bilgileri")],
  [
    "advising",
    whole("vejledning|(?:yönetilen|yürütülen|danışmanlığı yapılan) (?:\\p{L}+ ){0,5}tezler(?:i)?|tez danışmanlıkları"),
  ],
  ["teaching", whole("dersleri")],
  [
    "service",
    whole(
      "(?:tillits|tillids|förtroende|bestyrelses|styre)(?:hverv|verv|uppdrag|arbejde|arbeid)|(?:\\p{L}+)?uppdrag|hverv|idari görevler(?:i)?|(?:kuruluşlara )?üyelikler(?:i)?|hakemlikler(?:i)?|editörlükler",
    ),
  ],
  [
    "publications",
    whole(
      "(?:bildiri kitabında|tam metin)(?: \\p{L}+){0,2} bildiriler|(?:basılan|yayınlanan|yayımlanan) bildiriler|kitaplarda bölümler|kitap bölümleri|tezler(?:i)?|kapite?l(?:er|let)?|bokkapit(?:e?l|ler)|bogkapitler|originalarbe(?:jder|ider|ten)|oversigt(?:er|sartikler)|översikt(?:er|sartiklar)|oversiktsartikler|formidling|på vej|på väg|på vei|avhandling(?:ar|er)|afhandlinger|monografi(?:er|ar)|böcker|bøger|(?:redigerade|redigerte|redigerede) \\p{L}+|anmeldelser|bokomtaler|recensioner|(?:populärvetenskap|populærvitenskap|populærvidenskab)\\p{L}*|debatt(?:artiklar)?|kronikker|under (?:arbete|arbeid|utarbeidelse|udarbejdelse)",
    ),
  ],
  ["awards", whole("utmerkelser")],
  [
    "grants",
    whole(
      "(?:forsknings|projekt|prosjekt)(?:medel|midler|anslag)|(?:externa|eksterne) \\p{L}+|anslag|bevillinger|(?:forsknings)?projekter|(?:forsknings)?prosjekter|projeler(?:i)?",
    ),
  ],
  ["education", whole("(?:eğitim|öğrenim) (?:durumu|bilgileri)")],
  ["employment", whole("görevleri|(?:akademik )?unvanlar(?:ı)?")],
  ["interests", whole("forskningsintressen|forskningsområden?|(?:araştırma|çalışma|ilgi) alanları")],
  ["skills", whole("sprog|språkkunskaper|språkkunnskaper|yabancı diller|yabancı dil(?: bilgisi)?")],
  ["references", whole("referens(?:er|personer)|referan(?:ser|slar)")],
  ["contact", whole("kontaktuppgifter|kontaktinformasjon|kontaktoplysninger|iletişim(?: bilgileri)?")],
];

/** What a heading over publications says about the kind of each. */
export const KINDS_NORDIC: [PublicationKind, RegExp][] = [
  ["thesis", whole("tezler(?:i)?|avhandling(?:ar|er)|afhandlinger")],
  [
    "other",
    whole(
      "recensioner|anmeldelser|bokomtaler|formidling|(?:populärvetenskap|populærvitenskap|populærvidenskab)\\p{L}*|debatt(?:artiklar)?|kronikker|diğer yayınlar",
    ),
  ],
  ["preprint", whole("under (?:arbete|arbeid|utarbeidelse|udarbejdelse)")],
  [
    "book",
    whole(
      "bøger|böcker|kapite?l(?:er|let)?|bokkapit(?:e?l|ler)|bogkapitler|monografi(?:er|ar)|antologi(?:er|ar)?|(?:redigerade|redigerte|redigerede) \\p{L}+|kitaplar(?:da)?|kitap bölümleri",
    ),
  ],
  ["conference", whole("bildiri(?:ler)?|konferensbidrag|konferansebidrag")],
  [
    "journal",
    whole("originalarbe(?:jder|ider|ten)|artiklar|tidskrift\\p{L}*|tidsskrift\\p{L}*|makaleler|dergi(?:ler(?:de)?)?"),
  ],
];

/** What it says about how far they got. */
export const STATUS_NORDIC: [PublicationStatus, RegExp][] = [
  [
    "published",
    whole(
      "accepterad\\p{L}*|antagna|akseptert\\p{L}*|accepteret|under (?:tryckning|publicering|utgivning|utgivelse)|i tryc?kk?|kabul edil\\p{L}*|basımda|baskıda",
    ),
  ],
  [
    "submitted",
    whole(
      "inskicka\\p{L}*|innsendt\\p{L}*|indsendt\\p{L}*|under (?:granskning|vurdering|bedömning|bedømmelse)|değerlendirme(?:de)?(?: aşamasında(?:ki)?)?|hakem (?:sürecinde|değerlendirmesinde)(?:ki)?",
    ),
  ],
  [
    "working",
    whole("under (?:arbete|arbeid|utarbeidelse|udarbejdelse)|hazırlanmakta(?: olan)?|hazırlık aşamasında(?:ki)?"),
  ],
];

/** Words that often stand beside those of the vocabulary and say nothing themselves. */
export const FILLER_NORDIC =
  /^(?:veya|breve|brev|son|iki|yılda|verdiği|lisans|lisansüstü|yüksek|doktora|düzeyindeki|hakemli|diğer|bilimsel|dergilerde|dergiler|toplantılarda|kuruluşlara|sunulan|basılan|yazılan|yayınlanan|yayımlanan|yönetilen|aşamasındaki|bildiri|kitabında|vitenskapelige|videnskabelige|pedagogiska|inbjudna|inviterte|inviterede|externa|eksterne|antologier|tidskrifter|tidsskrifter|andra|andre|övriga|øvrige|valda|utvalgte|udvalgte|refereegranskade|referentgranskade|fagfellevurderte|fagfællebedømte|meriter|promotion)$/u;
