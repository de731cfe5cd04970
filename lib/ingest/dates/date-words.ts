/** Months by their number, as the languages of CVs write and shorten them: parts of patterns, as all that follows. */
export const MONTHS: [number, string][] = [
  [
    1,
    "јануари?|јануара|xaneiro|urtarril(?:a|aren|ean)?|يناير|كانون الثاني|جانفي|ژانویه|januārī?s?|janvār(?:is|ī)|sausio|sausis|gener|январ[ья]|січ(?:ень|ня)|януари|ocak|január|jan(?:uary|uari|uar|vier|v)?|ene(?:ro)?|gen(?:naio)?|janeiro|stycz(?:eń|nia)|leden|ledna|ianuarie|ian|tammikuu(?:n|ta|ssa)?|jaanuar|siječ(?:anj|nja)|januarja",
  ],
  [
    2,
    "фебруари?|фебруара|febreiro|otsail(?:a|aren|ean)?|فبراير|شباط|فيفري|فوریه|februār(?:is|ī)|vasar(?:io|is)|феврал[ья]|лют(?:ий|ого)|февруари|febrer|şubat|február|febr|feb(?:ruary|ruar|rero|braio|ruari)?|févr?(?:ier)?|fev(?:ereiro)?|lut(?:y|ego)|února?|februarie|helmikuu(?:n|ta|ssa)?|veebruar|veljač[ae]|februarja",
  ],
  [
    3,
    "marxo|martxo(?:a|aren|an)?|مارس|آذار|اذار|mac|maret|mart(?:s|ā)|kov(?:o|as)|март[а]?|берез(?:ень|ня)|març|mart|márc(?:ius)?|mars|mar(?:ch|zo|ço|s)?|märz|mrz|maart|mrt|marzec|marca|březen|března|martie|maaliskuu(?:n|ta|ssa)?|märts|ožuj(?:ak|ka)|mar(?:ec|ca)",
  ],
  [
    4,
    "априла|apiril(?:a|aren|ean)?|(?:أ|ا|إ)بريل|نيسان|أفريل|آوریل|aprīl(?:is|ī)|baland(?:žio|is)|апрел[ья]|квіт(?:ень|ня)|април|nisan|ápr(?:ilis)?|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|kwie(?:cień|tnia)|duben|dubna|aprilie|huhtikuu(?:n|ta|ssa)?|aprill|trav(?:anj|nja)|aprila",
  ],
  [
    5,
    "мај|маја|maiatz(?:a|aren|ean)?|مايو|أيار|ايار|ماي|maij(?:s|ā)|geguž(?:ės|ė)|ма[йя]|трав(?:ень|ня)|maig|mayıs|máj(?:us)?|mayo?|mai|maj|maggio|mag|maio|mei|maja|květen|května|toukokuu(?:n|ta|ssa)?|svib(?:anj|nja)",
  ],
  [
    6,
    "јуни?|јуна|xuño|ekain(?:a|aren|ean)?|يونيو|يونيه|حزيران|جوان|ژوئن|jun|jūnij(?:s|ā)|birželi(?:o|s)|июн[ья]|черв(?:ень|ня)|юни|juny|haziran|jún(?:ius)?|june?|juni|juin|junio|giu(?:gno)?|junho|czerw(?:iec|ca)|červen|června|iunie|iun|kesäkuu(?:n|ta|ssa)?|juuni|lip(?:anj|nja)|junija?|juna",
  ],
  [
    7,
    "јули?|јула|xullo|uztail(?:a|aren|ean)?|يوليو|يوليه|تموز|جويلية|يوليوز|ژوئیه|جولای|julai|jūlij(?:s|ā)|liep(?:os|a)|июл[ья]|лип(?:ень|ня)|юли|juliol|temmuz|júl(?:ius)?|july?|juli|juil(?:let)?|julio|lug(?:lio)?|julho|lip(?:iec|ca)|červen(?:ec|ce)|iulie|iul|heinäkuu(?:n|ta|ssa)?|juuli|srp(?:anj|nja)|julija?|jula",
  ],
  [
    8,
    "августа|abuztu(?:a|aren|an)?|(?:أ|ا)غسطس|آب|أوت|غشت|اوت|ogos|agustus|august(?:s|ā)|rugpjū(?:čio|tis)|август[а]?|серп(?:ень|ня)|agost|ağustos|augusztus|aug(?:ustus|usti|ust)?|août|agosto|ago|sierp(?:ień|nia)|srp(?:en|na)|augusti|elokuu(?:n|ta|ssa)?|kolovoza?|avg(?:ust)?a?",
  ],
  [
    9,
    "септембра?|септембар|irail(?:a|aren|ean)?|سبتمبر|أيلول|ايلول|شتنبر|سپتامبر|septembr(?:is|ī)|rugsė(?:jo|jis)|сентябр[ья]|верес(?:ень|ня)|септември|setembre|eylül|szept(?:ember)?|sept?(?:ember|embre|iembre)?|setembro|settembre|set|wrze(?:sień|śnia)|září|septembrie|septemb(?:er|ra|ar)|syyskuu(?:n|ta|ssa)?|ruj(?:an|na)",
  ],
  [
    10,
    "октобра?|октобар|outubro|urri(?:a|aren|an)?|(?:أ|ا)كتوبر|تشرين الأول|تشرين الاول|اکتبر|oktobr(?:is|ī)|spali(?:o|s)|октябр[ья]|жовт(?:ень|ня)|октомври|ekim|október|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|października?|říj(?:en|na)|octombrie|lokakuu(?:n|ta|ssa)?|oktoober|oktob(?:ra|ar)",
  ],
  [
    11,
    "новембра?|новембар|azaro(?:a|aren|an)?|نوفمبر|تشرين الثاني|نونبر|نوامبر|novembr(?:is|ī)|lapkri(?:čio|tis)|ноябр[ья]|листопад[а]?|ноември|kasım|nov(?:ember|embre|iembre|embro)?|listopada?|noiembrie|novemb(?:ra|ar)|marraskuu(?:n|ta|ssa)?|studen(?:i|og|oga)",
  ],
  [
    12,
    "децембра?|децембар|decembro|abendu(?:a|aren|an)?|ديسمبر|كانون الأول|كانون الاول|دجنبر|دسامبر|disember|desember|decembr(?:is|ī)|gruod(?:žio|is)|декабр[ья]|груд(?:ень|ня)|декември|desembre|aralık|dec(?:ember|embrie)?|des(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|grud(?:zień|nia)|prosin(?:ec|ce)|decembrie|decemb(?:ra|ar)|joulukuu(?:n|ta|ssa)?|detsember|prosin(?:ac|ca)",
  ],
];
/** Terms are given the month they usually begin in; "vt 2019" is a spring in Sweden, "VT" may be Vermont. */
export const TERMS: [number, string][] = [
  [1, "winter|wintersemester|negu(?:a|an)?|зима"],
  [
    3,
    "vår(?:en|terminen)|(?-i:vt)\\.?|forår(?:et)|bahar|spring|printemps|primavera|udaberri(?:a|an)?|пролет|frühjahr|sommersemester|hilary|lent",
  ],
  [6, "summer|sommer|uda(?:n|ko)?|лято|été|verano|estate|trinity|easter"],
  [
    9,
    "höst(?:en|terminen)|(?-i:ht)\\.?|høst(?:en)|efterår(?:et)|güz|fall|autumn|automne|udazken(?:a|ean)?|tardor|outono|есен|otoño|autunno|herbst|michaelmas",
  ],
];

export const MONTH = `(?:${MONTHS.map(([, names]) => names).join("|")})(?!\\p{L})\\.?`;
export const TERM = `(?:${TERMS.map(([, names]) => names).join("|")})\\b(?:\\s+(?:semester|term|quarter))?`;
export const YEAR = "(?:19[3-9]\\d|20[0-4]\\d)";
/** An end that has not come yet; "2021–…" leaves it out. */
export const OPEN =
  "(?:(?:to\\s|until\\s)?present|now|current(?:ly)?|ongoing|in progress|today|to date|till date|date|dato|nu|idag|dnes|současnost|obecnie|(?:(?:a|hasta)\\s)?la fecha|(?:à\\s)?ce jour|en cours|en curso|in corso|atualmente|hoje|attuale|heute|jetzt|présent|présente|aujourd[’']hui|actualidad|actual|presente|oggi|atual|heden|devam(?: ediyor| etmekte)?|pågående|pågår|günümüz|halen|dosud|jelenleg(?:ig)?|(?:по\\s)?настоящее время|(?:по\\s)?н\\.\\s?в\\.|дотепер|(?:до )?(?:теперішн(?:ій|ього) час(?:у)?|момента|днес|сега|наст\\.\\s?вр\\.)|по сей день|донині|досега|понастоящем|до момента|настоящ(?:ем|ия момент)|(?:до )?(?:денес|данас|сада)|моментално|тренутно|dabar|iki dabar|(?:līdz )?šim|pašlaik|patlaban|nay|hiện (?:tại|nay)|đến nay|(?:و)?حتى (?:الآن|الان|تاريخه|اليوم|الوقت الحاضر)|(?:إلى |الى )?(?:الآن|الان|الوقت (?:الحاضر|الحالي)|تاريخه|يومنا هذا)|(?:ال)?آن|(?:ال)?حاضر|مستمرة?|ما زال(?:ت)?|تاکنون|(?:تا )?(?:اکنون|کنون|به حال|حال حاضر|امروز)|ادامه دارد|bây giờ|hiện (?:thời)|(?:l[’'])?actualitat|avui|fins ara|gaur (?:egun|arte)|gaur|orain(?: arte)?|(?:na )?actualidade|hoxe|ปัจจุบัน|(?:în\\s)?prezent|astăzi|nykyinen|nyt|tähän päivään|edelleen|käesolev|praegu|täna|danes|zdaj|danas|sada|trenutno|至今|现在|現在|현재|(?:…|\\.{3}|⋯\\s?[·⋅]?)(?=\\s*(?:$|[\\t\\n,;:)|])|\\s+\\p{L})|\\*(?=\\s*(?:$|[\\t\\n)])))(?![\\p{L}])";
/** What stands between the two ends of a stretch. */
export const TO =
  "(?:\\s?(?:m|гг?|рр?|gads?|г|р|год)\\.|\\s?(?:године?|година)(?!\\p{L})|\\s?م(?!\\p{L})|\\.(?=\\s*[-–—]\\s*(?:19|20)\\d{2}\\.))?\\s*(?:(?:-{1,3}|[‐‑‒–—−])?\\s?[>→⟶⇒➔➝➞]|-{1,3}|[‐‑‒–—−~～〜]|\\bto\\b|\\buntil\\b|\\btill?\\b|\\bthrough\\b|\\bthru\\b|\\band\\b(?<=\\bbetween\\s[^,.;()]{4,20}\\sand)|\\bbis\\b|(?<=\\s)à(?=\\s)|(?<=[\\d\\p{L}]\\s)a(?=\\s)|(?<=\\d\\s)do(?=\\s)|(?<=\\d\\s)(?:по|до|đến|tới|iki|līdz|إلى|الى|حتى|لغاية|تا|fins|ata)(?=\\s)|\\bau\\b|\\bhasta\\b|\\baté\\b|\\btot\\b|至(?!今)|到|(?=至今))\\s*";
/** Words before a date that lies ahead. */
export const SOON =
  "(?:\\(?(?:expected|exp\\.?|anticipated|est\\.?|projected|graduating|prévue?|voraussichtlich)(?:\\s+(?:graduation|completion|in|by|on|date))*\\s*:?\\s*)";
