import type { ProtectedKind } from "#lib/ingest/draft.ts";

/**
 * What forms ask of a person, in Russian, Ukrainian, Bulgarian, Macedonian, Lithuanian, Latvian, Vietnamese, Arabic, Persian,
 * Serbian, Galician, Thai, Chinese, Japanese, Korean, Catalan and Basque, and in the English of Africa and South Asia: words of patterns. What
 * tells of people, tribe or caste stands with citizenship, the names of parents with the family.
 */
export const LABELS_ABROAD = {
  birth:
    "(?:дата|место|год|рік|місце|година)(?:(?:,| и| та| і) (?:место|місце|рік|год))? (?:рождения|народження|на раждане|на раѓање|рођења)|месторождение|родил(?:ся|ась)|народи(?:вся|лась|лася)|роден[аи]?|gimimo (?:data|vieta|metai)(?: ir vieta)?|gim(?:ė|ęs|usi)|dzimšanas (?:datums|vieta|gads|laiks)(?:,? un vieta)?|dzim(?:is|usi)|ngày(?:,? tháng(?:,? năm)?)? sinh|năm sinh|nơi sinh|nguyên quán|quê quán|(?:تاريخ|محل|مكان)(?: ومحل| ومكان)? (?:الميلاد|الولادة|تولد)|مواليد|تاریخ تولد|วัน(?: เดือน ปี|เดือนปี)?(?:ที่)?เกิด|(?:สถานที่|ภูมิลำเนา)เกิด|生於|出生地|籍[贯貫]|出身地|생년월일|출생(?:지|일)?|(?:data|lloc)(?: i lloc)? de naixement|nascu(?:t|da) (?:a|el)|jaioteguna|jaioterria|jaiotze[- ](?:data|eguna|lekua)|jaio(?:a|ta)(?= \\d)|(?:data|lugar)(?: e lugar)? de nacemento|nacid[oa](?= (?:en|o))|(?:месторождение|място на раждане|датум и место на раѓање|датум и место рођења)|place and date of birth|date ?/ ?place of birth|personas kods|asmens kodas|cnic(?: no\\.?)?|identity (?:card|number)(?: no\\.?)?|passport no\\.?",
  age: "возраст|вік|возраст|amžius|vecums|tuổi|العمر|سن|อายุ|年[龄齡]|年齢|나이|연령|edat",
  sex: "пол|стать|sexua|xénero|lytis|dzimums|giới tính|phái|الجنس|النوع|جنسیت|เพศ|性[別别]|성별|sexe",
  citizenship:
    "гражданство|національність|громадянство|националност|национальность|народност|етническа принадлежност|држављанство|државјанство|herritartasuna|nacionalidade(?= ?:)|cidadanía|pilietybė|tautybė|pilsonība|tautība|quốc tịch|dân tộc|(?:ال)?جنسية|تابعیت|ملیت|สัญชาติ|เชื้อชาติ|民族|國籍|국적|nacionalitat|nazionalitatea|state(?: and l\\.?g\\.?a\\.?)? of origin|local government(?: area)?(?: of origin)?|l\\.?g\\.?a\\.?(?: of origin)?|tribe|ethnic (?:group|origin)|ethnicity|race|caste|domicile|sub-?caste|clan|community|home (?:county|district|town)|(?:sc ?/ ?st ?/ ?obc )?category(?: \\((?:gen|sc|st|obc)[^)\\n]{0,24}\\))?(?=\\s*[:\\t]\\s*:?\\s*(?:gen(?:eral)?|obc|sc|st|ews|unreserved)(?![\\p{L}]))|(?:indicate )?whether (?:belongs? to )?(?:sc|st|obc)[^:\\t\\n]{0,40}|country of (?:birth|origin)|date of immigration",
  marital:
    "семейное положение|сімейний стан|семейно положение|брачна состојба|брачни статус|брачно стање|šeimin(?:ė|inė) padėtis|ģimenes stāvoklis|tình trạng hôn nhân|(?:ال)?حالة (?:ال)?(?:اجتماعية|مدنية)|وضعیت تأهل|สถานภาพ(?:สมรส)?|婚姻(?:状况|狀況)?|配偶者|혼인(?: ?여부)?|결혼(?: ?여부)?|estat civil|egoera zibila|estado civil",
  family:
    "дети|діти|деца|брой деца|број (?:на )?деца|seme-alabak|fill[so](?= ?:)|(?:số )?con(?: cái)?(?= ?:)|họ tên (?:vợ|chồng|cha|mẹ)[^:\\t\\n]{0,20}|فرزندان|تعداد فرزندان|اسم (?:الأم|الزوج|الزوجة)|vaikai|bērni|con(?= ?:)|(?:عدد )?(?:الأولاد|الأطفال)|(?:father|mother|husband|spouse)(?:[’']s|s)?[ -](?:sur)?names?(?: ?/ ?(?:father|mother|husband)(?:[’']s|s)? names?)*|(?:name of )?(?:father|mother|husband|spouse)|guardian(?:[’']s name)?|(?:number|no\\.?)(?: and ages?)? of (?:children|dependants)(?: (?:and|with) (?:their )?ages)?|names? and ages? of (?:spouse|children)[^:\\t\\n]{0,30}|next of kin|children and ages|اسم الأب|نام پدر",
  religion:
    "вероисповедание|віросповідання|вероизповедание|религия|религија|вероисповест|вероисповед|erlijioa|relixión|religija|tikyba|reliģija|tôn giáo|(?:ال)?ديانة|دین|مذهب|ศาสนา|宗教|종교|religió",
  health:
    "състояние на здравето|здравословно състояние|здравствено стање|osasun[- ]egoera|(?:ال)?حالة (?:ال)?صحية|وضعیت سلامت|состояние здоровья|стан здоров['’]я|sveikata|veselība|tình trạng sức khỏe|physical (?:challenge|disability)[^:\\t\\n]{0,20}|blood (?:group|type)|genotype|height|weight|health condition",
  hobbies:
    "увлечения|хобби|хоб[іи]|захоплення|интереси извън работата|свободно време|хобија|aisialdia|lecer|pomėgiai|vaļasprieki|sở thích|(?:ال)?هوايات|งานอดิเรก|趣味|취미|aficions|zaletasunak|extra[- ]?curricular (?:activities|interests)(?: and hobbies)?|special skills and hobbies|hobbies (?:and|&) (?:interests?|pastimes?)|leisure interests|political affiliation",
} as const;

/** The same labels where they cannot mean anything else, wherever they stand in a line: "Họ và tên: Ada Reed   Giới tính: Nữ". */
export const UNMISTAKABLE =
  /^(?:date of birth|place of birth|nationality|citizenship|marital status|religion|geburtsdatum|staatsangehörigkeit|familienstand|giới tính|dân tộc|tôn giáo|nơi sinh|quê quán|nguyên quán|quốc tịch|tình trạng hôn nhân|ngày(?:,? tháng(?:,? năm)?)? sinh|дата рождения|дата народження|дата на раждане|семейное положение|сімейний стан|семейно положение|гражданство|громадянство|gimimo data|šeiminė padėtis|dzimšanas datums|ģimenes stāvoklis|تاريخ الميلاد|الجنسية|الحالة الاجتماعية)\s*:/iu;

/** An answer to "Sex:" in these languages. */
export const SEX_ABROAD =
  /^(?:муж|жен|чоловіч|жіноч|мъж|машк|женск|vyras|moteris|vyriška|moteriška|vīrietis|sieviete|nam|nữ|ذكر|أنثى|انثى|مرد|زن|ชาย|หญิง|남|여|home|dona|m\b|f\b)/iu;

/** Labels of a form that are for everybody: who it is, how to reach them, what they are at work. */
export const PUBLIC_ABROAD =
  "họ(?: và)? tên|chỗ ở(?: riêng)?(?: hoặc địa chỉ(?: liên lạc)?)?|nơi ở(?: hiện nay)?|học (?:vị|hàm)(?: cao nhất)?|chức (?:danh|vụ)(?: \\p{L}+){0,3}|đơn vị(?: công tác)?|địa chỉ|cơ quan|năm,? nước nhận|ngoại ngữ|điện thoại|chuyên (?:ngành|môn)|(?:имя|фамилия|отчество|фио|ф\\.и\\.о\\.|піб|прізвище|ім['’]я|име(?: и фамилия)?|презиме)(?=[\\s:,])|адрес[аи]?|телефон|эл(?:ектронн\\p{L}+|\\.) (?:почта|адрес)|ел(?:ектронн\\p{L}+|\\.) (?:пошта|поща|адреса)|должность|посада|длъжност|место работы|місце роботи|месторабота|учен(?:ая|ое) (?:степень|звание)|науков(?:ий ступінь)|вчене звання|научна степен|владение|языки|мови|езици|vardas|pavardė|pareigos|adresas|telefonas|el\\. paštas|darbovietė|mokslo (?:laipsnis|vardas)|kalbos|vārds|uzvārds|adrese|tālrunis|e-pasts|amats|darba vieta|zinātniskais grāds|valodas|(?:ال)?اسم(?! الأب)|(?:ال)?بريد|(?:ال)?عنوان|(?:ال)?هاتف|(?:ال)?(?:درجة|رتبة|لقب|تخصص|مؤهل|وظيفة|كلية|قسم|جامعة)|نام(?! پدر)|نشانی|تلفن|مرتبه|adreça|telèfon|correu|grade(?=\\s*:)|ονοματεπώνυμο|(?:ηλεκτρονική |ταχυδρομική )?διεύθυνση|(?:κινητό )?τηλέφωνο|ηλεκτρονικό ταχυδρομείο|(?:ξένες )?γλώσσες|ιδιότητα|(?:παρούσα |τρέχουσα )?θέση|βαθμίδα|γνωστικό αντικείμενο|corps|fonction|spécialité|établissement|laboratoire|membership";

/** Alone on its line above what it asks for, and at the start of a short piece. */
export const LABEL_STARTS = Object.entries(LABELS_ABROAD).map(
  ([kind, words]) => [kind as ProtectedKind, new RegExp(`^(?:${words})(?![\\p{L}\\p{M}])`, "iu")] as const,
);
