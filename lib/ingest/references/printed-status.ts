import type { PublicationStatus } from "#lib/ingest/draft.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";

/** How far a paper is, in languages whose words are not those of English or Romance: parts of patterns. */
const ABROAD = {
  submitted:
    "eingereicht|(?:in|im|unter) (?:begutachtung(?:sverfahren)?|review-?(?:verfahren|prozess))|i\\. ?begut\\.|в процес на (?:рецензиране|разглеждане|оценяване)|изпратен[аио]?(?: за (?:печат|публикуване|рецензиране))?|подаден[аио]?(?: за (?:печат|публикуване))?|(?:на|под) рецензия|испратен[оаи]?(?: за (?:печат|рецензија|објавување))?|(?:на|во) рецензија|послат[оа]?(?: за штампу)?|на рецензији|у (?:поступку )?рецензије|предат[оа]? за штампу|(?:قيد|تحت) (?:ال)?(?:تحكيم|مراجعة|تقييم)|(?:مقدمة?|مرسلة?|أرسلت?) للنشر|(?:در دست|در حال|زیر) داوری|ارسال شده(?: برای (?:چاپ|داوری))?|(?:bản thảo )?(?:đang|chờ) (?:phản biện|xét duyệt|thẩm định|bình duyệt)|(?:đã )?gửi(?: đăng| bài)?|bidali(?:a|ta)|aurkeztua|ebaluatzen|ebaluazio(?:an|-prozesuan)|berrikusten|enviat(?:s)?|sotmès|en (?:procés d[e’'] ?)?(?:revisió|avaluació)|en avaliación|baixo (?:avaliación|revisión)|dihantar|dikirim|(?:dalam|sedang) (?:penilaian|semakan|dinilai|disemak)|sendt(?: inn)?|til (?:fagfelle)?vurdering|w recenzji|w trakcie recenzji|(?:praca )?złożon[aey](?: do (?:druku|redakcji))?|wysłan[aey] do redakcji|po recenzji|ingediend(?: bij)?|in herziening|herziening|ter beoordeling|inskickad|insänd|under granskning|innsendt|indsendt|under fagfellevurdering|odesláno|zaslán[oa](?: do (?:časopisu|redakce|tisku))?|v recenz(?:i|ním řízení)|lähetetty(?: (?:arvioitavaksi|julkaistavaksi))?(?: \\d{1,2}\\/\\d{4})?|vertaisarvioinnissa|esitatud|retsenseerimisel|v (?:postopku )?recenzij[ie]|(?:poslano|oddano)(?: v (?:objavo|recenzijo))?|u (?:postupku )?recenzij[ie]|na recenziji|trimis[ăe]?(?: (?:spre|pentru) publicare)?|în (?:curs de )?(?:evaluare|recenzare|recenzie)|arvioitavana|bírálat alatt|inskickad[et]|insänd[at]|under (?:vurdering|bedömning|bedømmelse)|değerlendirme(?:de| aşamasında)|hakem (?:değerlendirmesinde|sürecinde)|gönderildi|на (?:рецензии|рецензировании|рассмотрении|рецензуванні|розгляді)|подан[оаы]? (?:в (?:журнал|редакцию|печать)|до (?:друку|редакції))|(?:направлен|подан|отправлен)[оаы]?(?! в печать)|υπό (?:κρίση|αξιολόγηση)|(?:έχει )?υπ(?:οβληθεί|οβλήθηκε|οβληθέν)(?: προς (?:κρίση|δημοσίευση))?",
  published:
    "im ersch(?:\\.|einen)|i\\. ?e\\.|i(?:\\.|m) ?dr\\.|in drucklegung|предстоящ[аои]? (?:публикация|публикуване)|за печат|во печат|прифатен[оаи]?(?: за (?:печат|објавување))?|у штампи|прихваћен[оаи]?(?: за (?:штампу|објављивање))?|مقبولة?(?: للنشر)?|(?:قيد|تحت) (?:ال)?(?:نشر|طبع|طباعة)|(?:زیر|در دست|آماده) چاپ|پذیرفته شده|پذیرش شده|(?:đã )?(?:được )?(?:chấp nhận|nhận) đăng|đang in|sắp (?:in|xuất bản|đăng)|prentsan|argitaratzeko|onartu(?:a|ta)|agertzear|argitaratzear|acceptat|en premsa|pendent de publicació|pendente de publicación|dalam (?:cetakan|percetakan|penerbitan)|akan (?:diterbitkan|terbit)|diterima untuk (?:diterbitkan|penerbitan)|antatt(?: (?:for|til) (?:publisering|trykking))?|godkjen[dt] for publisering|under (?:trykking|publisering|utgjeving)|(?:przyjęt[aey] )?do druku|w druku|przyjęt[aey]|zaakceptowan[aey]|geaccepteerd|te verschijnen|ter perse|in druk|accepterad[et]?(?: för (?:publicering|tryckning))?|antagen(?: för (?:publicering|tryckning))?|accepteret|under (?:tryckning|publicering|publisering|utgivelse)|i tryck|akseptert|antaget|under utgivning|i trykk?|v tisku|přijat[oa](?: do tisku| k (?:publikaci|tisku))?|hyväksytty|painossa|hyväksytty(?: julkaistavaksi)?|ilmumas|avaldamisel|trükis|sprejeto(?: v (?:objavo|tisk))?|v tisku|u (?:tisku|štampi)|prihvaćen[oa]?(?: za (?:objavu|objavljivanje|tisak|štampu))?|acceptat[ăe]?(?: (?:pentru|spre|la) publicare)?|în curs de (?:apari[țţt]ie|publicare)|sub tipar|megjelenés alatt|elfogadva|baskıda|basım(?:da| aşamasında)|(?:yayına )?kabul edildi|в печати|принят[оаы]?(?: (?:к (?:печати|публикации|опубликованию)|в печать))?|(?:сдан[оаы]?|направлен[оаы]?) в печать|у друці|прийнят[оаий](?: до друку)?|под печат|приет[аои]? за печат|(?:έγινε |έχει γίνει )?δεκτ[όήά](?: (?:προς|για) δημοσίευση)?|υπό (?:δημοσίευση|έκδοση|εκτύπωση)",
  working:
    "in vorb(?:er)?\\.?|i\\. ?v(?:orb)?\\.|(?:в процес на|под|в) подготовка|подготвя се(?: за печат)?|ръкопис|во подготовка|ракопис|у припреми|рукопис|(?:قيد|تحت) (?:ال)?(?:إعداد|اعداد|إنجاز|كتابة)|مخطوطة?|در (?:دست|حال) (?:تهیه|تدوین|تألیف|نگارش)|đang (?:chuẩn bị|viết|soạn thảo|hoàn thiện)|bản thảo(?! (?:đang|chờ|đã))|prestatzen|prestaketan|idazten|eskuizkribua|en preparació(?!n)|(?:manuskrip|naskah)(?: dalam (?:penyediaan|penyusunan|persiapan))?|dalam (?:penyediaan|penyusunan|persiapan)|utkast|udkast|under (?:utarbeiding|førebuing)|w przygotowaniu|in voorbereiding|concept(?:versie)?|under arbete|under arbejde|i manuskript|under utarbeidelse|under forberedelse|v přípravě|rozpracován[oý]|valmisteilla|käsikirjoitus|tekeillä|ettevalmistamisel|käsikiri|v pripravi|u pripremi|rokopis|rukopis|în (?:preg[ăa]tire|lucru)|manuscris|előkészületben|under (?:arbeid|udarbejdelse)|(?:bok)?manus|hazırlanmakta|hazırlanıyor|hazırlık aşamasında|в (?:процессе )?подготовк[еи]|готовится к (?:печати|публикации)|(?:у|в процесі) підготов(?:ці|ки)|υπό (?:προετοιμασία|συγγραφή)",
};
/** All of them, where they stand alone in brackets or behind a mark. */
export const STATUS_WORDS_ABROAD = Object.values(ABROAD).join("|");

const STATUS_WORDS: [PublicationStatus, RegExp][] = [
  ...Object.entries(ABROAD).map(([status, words]): [PublicationStatus, RegExp] => [
    status as PublicationStatus,
    new RegExp(`^(?:${words})$`, "iu"),
  ]),
  [
    "submitted",
    /sottopost|sottomess|inviat|valutazione|revisione|enviad|sometid|soumis|eingereicht|submetid|en revisión|being revised|^revised|recenzji|złożon|communicated|review|submission|revision|subm|consideration|evaluation|re-?submit|(?:rej\.?|r)\s?&\s?r|minor|major/i,
  ],
  [
    "published",
    /aparecer|acepta|aceit|prensa|presse|paraître|erschein|druck|stampa|pubblicazione|prelo|druku|accept|to appear|appearing|forthcoming|in press|in print|to be published|will be published|will appear|advance|first|early|online|contract|(?<!up|draft )coming/i,
  ],
  [
    "working",
    /^wip$|^target|^ms\.?$|preparación|preparação|préparation|vorbereitung|preparazione|przygotowaniu|preparation|in prep|progress|development|upcoming|working|job.market|discussion paper|draft|manuscript|unpublished|to be submitted|(?:up)?on request/i,
  ],
  ["preprint", /pre-?print/i],
  // Japanese, Chinese, Korean; "投稿準備中" is not yet sent.
  ["working", /準備|准备|준비/u],
  ["submitted", /投稿|査読|審査|审稿|改訂|심사|투고/u],
  ["published", /印刷|掲載|受理|录用|接收|게재/u],
];

/** "To be submitted" is work at hand; "accepted with minor revisions" is accepted. */
export function printedStatus(tokens: CertainToken[]): PublicationStatus | null {
  const words = tokens.filter((token) => token.kind === "status").map((token) => token.value);
  if (words.some((word) => /^(?:\w+ )?accepted/i.test(word))) return "published";
  // "In preparation. Under contract with Quayside Press": what is not written is not published.
  if (words.some((word) => /to be submitted|for submission|(?:in|under) prep/i.test(word))) return "working";
  for (const [status, pattern] of STATUS_WORDS) if (words.some((word) => pattern.test(word))) return status;
  return null;
}
