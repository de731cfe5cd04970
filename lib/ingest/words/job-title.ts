import { misspelt } from "#lib/ingest/words/misspelt-heading.ts";
import { isDeed, isOrganization, isWholeOrganization } from "#lib/ingest/words/organization.ts";
import { institutionNamed } from "#lib/profile/institution.ts";
import { remembered } from "#lib/remembered.ts";

/** Words that name what somebody is at work; the last word of such a title mostly is one of these. */
const TITLE =
  /\b(?:professor(?:ship)?|prof\.|(?<=^(?:full )?)prof(?=\.?$)|lecturer(?:ship)?|lectureship|instructor|reader|docent|dozent(?:in)?|teacher|tutor|adjunct|faculty(?!\s(?:of|for)\s)|(?:assistant|associate|full) prof\w*|chair(?:holder)?|post-?\s?doctorat|post-?\s?doc(?:toral)?(?:\s+(?:researcher|fellow|scholar|associate|research\s+\w+|appointee|scientist|employee|position))?|postdoctorante?|pós-?doutorand[oa]|posdoctorand[oa]|researcher|research(?:er)?\s+(?:scientist|assistant|associate|fellow|engineer|intern|student|specialist|staff|officer|analyst|professor|scholar|lead|director|manager|programmer|affiliate|collaborator)|scientist|fellow(?:ship)?|(?<!(?:google|semantic)\s)scholar|intern(?:ship)?|intership|engineer|developer|programmer|analyst|consultant|assistant|associate|director|head|manager|lead|leader|principal investigator|coordinator|visitor|visiting\s+\w+|member of technical staff|member|staff|trainee|student (?:researcher|worker|assistant)|ph\.?\s?d\.?\s+(?:student|researcher|candidate|fellow)|doctoral\s+(?:researcher|student|candidate|fellow)|graduate\s+(?:student|researcher|assistant|instructor|student instructor)|undergraduate\s+(?:researcher|student|assistant)|founder|co-?founder|ceo|cto|curator|archivist|librarian|editor|officer|secretary|rapporteure?|economist|statistician|quant(?:itative)?\s+\w+|ATER|chargée? de \w+|ma[iî]tre(?:sse)? de conférences|professeure?|ingénieure?|chercheu(?:r|se)|doctorante?|hoofddocent|hoogleraar|catedrátic[oa]|ayudante|professore|dottorand[oa]|doktorand(?:in)?|lehrbeauftragte[rn]?|stagiaire|wissenschaftliche[rn]?\s+(?:mitarbeiter(?:in)?|hilfskraft|assistent(?:in)?)|\p{L}*mitarbeiter(?:in)?|akademische[rn]?\s+(?:ober)?r[aä]t(?:in)?|\p{L}*(?:professorin|assistent(?:in)?|doktorand(?:in)?|direktor(?:in)?|forscher(?:in)?|wissenschaftler(?:in)?|leiter(?:in)?|ärztin|(?<=\p{L})arzt|lehrer(?:in)?|rektor(?:in)?|(?<=\p{L})inhaber(?:in)?|(?<=\p{L})professur|redakteur(?:in)?)|lecteur|lectrice|adiunkt|asystent(?:ka)?|odborn[ýá] asistent(?:ka)?|tutkija|(?:yliopiston)?lehtori|profesora?|investigadora?|becari[oa]|ricercatric[ei]|ricercator(?:e|rice)|assegnista|professoressa|onderzoeker|promovendus|assistente|professora?|pesquisador(?:a)?|bolsista|gastwissenschaftler(?:in)?|vertretungsprofessor\w*|juniorprofessor\w*|privatdozent(?:in)?|apprentice|contractor|freelance\w*|advisor|adviser|president|vice[- ]president|dean|provost|specialist|technician|residen(?:t|cy(?! program))|(?:clerk|extern|apprentice|trainee|observer)ship|registrar|house officer|physician|surgeon|nurse|midwife|veterinarian|(?:foundation|junior|senior|consultant|ward) doctor|(?:\p{L}+-)*stipendiat(?:in)?|(?:universitäts|ober|hochschul)assistent(?:in)?|wiss\.\s?(?:mitarbeiter(?:in)?|hilfskraft)|kurator(?:in)?|referent(?:in)?|lektor(?:in)?|gastprofessor\w*|attachée?|collaborat(?:eur|rice)|moniteur|monitrice|archaeologist|arqueólog[oa]|geologist|astronomer|chemist|psychologist|conservator|forsker|forskare|førsteamanuensis|amanuensis|universitetslektor|adjunkt|bolseir[oa]|colaborador(?:a)?|docente|actuary|journalist|translator|interpreter|architect|lawyer|attorney|barrister|clerk|policy adviser|asistente|assistante?|analista|estagiári[oa]|(?<!(?:universidade?|escuela|escola|facultad|faculdade|ingeniería|formaci[óo]n)\s)técnic[oa]s?|tecnic[oa]|consultora?|coordinadora?|coordenadora?|coordinatrice|coordinatore|gerente|jef[ae] de|impiegat[oa]|borsista|stagiair|werkstudent(?:in)?|aushilfe|bénévole|volontaire|chargée? d['’]\p{L}+|diretora?|directrice|directeur|chef de|responsable|responsabile|responsible(?=$)|ayudantía|docencia|alumno interno|estad[íi]stic[oa]|estatístic[oa]|bibliotecari[oa]|gestora?|tirocinante|praktikant(?:in)?|hilfskraft|leiter(?:in)?|berater(?:in)?|entwickler(?:in)?|volunteer|praticien(?:ne)?|animat(?:eur|rice)|enseignante?|vacataire|appointment|pastor|schreiber(?:in)?|gerichtsschreiber(?:in)?|referendar(?:in)?|agronomist|rechtsanw[aä]lt(?:in)?|geselle|volont[aä]r(?:in)?|doctor|\p{L}+(?:ologist|ographer|ematician|istician|physicist)(?=$|,|\s(?:and|&)\s))\b/iu;

const TITLE_HAN =
  /(?:教授|讲师|講師|研究员|研究員|研究助理|博士后|博士後|助教|助理|工程师|实习生|访问学者|ポスドク|特別研究員|교수|강사|연구원|연구교수|조교)$/u;

/** The same in Turkish, Polish, Czech, Hungarian, Russian, Ukrainian and Greek. */
const TITLE_ABROAD =
  /(?<!\p{L})(?:ar(?:a)?ş\.\s?gör\.?(?: dr\.)?|öğr\.\s?(?:gör|üyesi)\.?|doç\.\s?dr\.?|(?:proje |yazılım |kıdemli )?mühendis[iı]?|uzman|müdürü?|asistanı?|stajyeri?|öğretim (?:üyesi|görevlisi|elemanı)|araştırma görevlisi|araştırmacı|doçent|profesör|okutman|adiunkt|asystent(?:ka)?|profesor (?:uczelni|nadzwyczajny|zwyczajny)|kierownik|wykładow(?:ca|czyni)|stypendyst(?:a|ka)|odborn[ýá] asistent(?:ka)?|(?:vědeck|výzkumn)[ýá] pracovn(?:ík|ice)|docentka|vedoucí|doktorandka|(?:egyetemi )?(?:adjunktus|docens|tanársegéd)|egyetemi tanár|tudományos (?:segéd|fő)?munkatárs|tudományos tanácsadó|(?:vendég)?kutató(?:professzor)?|vendégoktató|óraadó|muzeológus|könyvtáros|levéltáros|профессор|доцент|(?:старший |младший |ведущий |главный )?(?:научный сотрудник|преподаватель)|ассистент(?:ка)?|аспирант(?:ка)?|заведующ(?:ий|ая)|стажёр|стажер|доцентка|професор(?:ка)?|(?:старший |молодший )?науков(?:ий співробітник|а співробітниця)|викладач(?:ка)?|(?:αναπληρ\p{L}+ |επίκουρ\p{L}+ )?καθηγ(?:ητής|ήτρια)|λέκτορας|ερευν(?:ητής|ήτρια))(?!\p{L})/iu;

/** In Finnish, Swedish, Estonian, Slovene, Croatian, Serbian and Romanian. */
const TITLE_NEAR_BY = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:apulais|tutkimus|vieraileva |osa-aikainen )?professori|dosentti|(?:\\p{L}{2,20})?(?:lehtori|tutkija|opettaja|johtaja|koordinaattori|avustaja|assistentti|suunnittelija)|(?:\\p{L}{2,20})?tutkijatohtori|tohtorikoulutettava|tohtoriopiskelija|jatko-opiskelija|insinööri|\\p{L}{0,12}lääkäri|esimies|päällikkö|kirjastonhoitaja|harjoittelija",
    "\\p{L}{2,20}(?:arkivarie|granskare|handläggare|utredare|samordnare|antikvarie|rådgivare|forskare)",
    "(?:vanem|noorem|kaas|juhtiv)?(?:teadur|lektor|professor)|järeldoktor|doktorant|dotsent|õpetaja|õppejõud|juhataja|nooremteadur|spetsialist",
    "(?:(?:višj[ia]|viš[ai]|samostojn[ia]|vodiln[ia]|naučni|znanstven[ia]|stručn[ia]|strokovn[ia]|razvojn[ia]|mlad[ia]|podoktorsk[ia]|gostujoč[ia]) ){0,3}(?:sodelav(?:ec|ka)|svetni(?:k|ca)|svetoval(?:ec|ka)|raziskoval(?:ec|ka)|s[ua]radni(?:k|ca)|sav?jetni(?:k|ca)|savetni(?:k|ca)|istraživač(?:ica)?)|(?:(?:redn[ia]|izredn[ia]|izvanredn[ia]|vanredn[ia]|redovn[ia]|redovit[ia]|zaslužn[ia]|gostujoč[ia]) )?profesor(?:ica|ka)?|docent(?:ka|ica)?|asistent(?:ka|ica)?|predavatelj(?:ica)?|predavač(?:ica)?|lektor(?:ica)?|poslijedoktorand(?:ica)?|postdoktorand(?:ica)?|vodja|voditelj(?:ica)?|rukovodi(?:lac|teljka)|direktor(?:ica)?|inženir(?:ka)?|inženjer(?:ka)?|bibliotekar(?:ka)?|kustos(?:inja|ica)?|arhivist(?:ka)?|učitelj(?:ica)?|nastavni(?:k|ca)|tehnik|pripravni(?:k|ca)|(?:ge|bi|ek|zo|arhe|soci|psih|antrop|etn|hidr|mikrobi|paleont|met[eo]o?r)olog(?:inja)?|geograf(?:inja)?|kemi(?:k|čarka)|odvetni(?:k|ca)|zdravni(?:k|ca)|liječni(?:k|ca)|lekar(?:ka)?",
    "(?:lector|conferen[țţt]iar|profesor|asistent|preparator)(?: (?:universitar|asociat|invitat))?|[șşs]ef[ăa]? (?:de lucr[ăa]ri|de catedr[ăa]|laborator|proiect|serviciu|departament|birou)|cercet[ăa]t(?:or|oare)(?: (?:[șşs]tiin[țţt]ific[ăa]?|postdoctoral[ăa]?|principal[ăa]?|asociat[ăa]?|debutant[ăa]?))?|asistent[ăa]? de cercetare|doctorand[ăa]?|bursier[ăa]?|inginer[ăa]?(?: \\p{L}+){0,2}|director|prorector|rector|prodecan|decan|consilier[ăa]?|bibliotecar[ăa]?|muzeograf[ăa]?|arhivist[ăa]?|medic(?: (?:primar|specialist|rezident))?|redactor|profesoar[ăa]|traduc[ăa]to(?:r|are)",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** In Bulgarian, Macedonian, Serbian, Russian, Ukrainian, Lithuanian, Latvian, Vietnamese, Arabic, Persian, Catalan, Galician, Basque, Malay and Indonesian. */
const TITLE_FAR = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    "(?:(?:главен|старши|млади|хоноруван|гост)[ -])?(?:асистент|преподавател|научен (?:сътрудник|работник)|експерт|уредник|изследовател|сътрудник|специалист|юрисконсулт|конструктор|проектант|технолог|професор|лектор)(?:ка)?|постдокторант(?:ка)?|докторант(?:ка)?|гл\\. ас(?:истент|\\.)|изследовател(?:ка)?|стажант(?:ка)?|(?:зам(?:естник|\\.)[- ]?)(?:декан|ректор|директор|ръководител|председател)|стипендиант(?:ка)?|(?:(?:вонреден|редовен|ванредни|редовни|гостујући|виши|научни|млађи|помлад|постар|самостоен) )*(?:професор|асистент|истражувач|соработник|предавач|лектор|советник|истраживач|сарадник|саветник|наставник)(?:ка|ица|и)?(?:-(?:сарадник|приправник))?|(?:руководилац|раководител|шеф|управник)(?: \\p{L}+)?|библиотекар(?:ка)?|уредник|инж[еи]њер(?:ка)?|професор|доцент|ръководител|завеждащ(?: \\p{L}+)?|уредник|библиотекар|инженер|лаборант(?:ка)?|декан|проректор|ректор|директор|методист|учител(?:ка)?|учитель|вчитель|старший викладач|начальник|заступник \\p{L}+|завідувач(?:ка)?|завідуюч(?:ий|а)|провідний науковий співробітник|врач|лікар(?:ка)?|(?:(?:старший|старша|провідний|провідна|головний|головна) )?(?:інженер(?:ка)?|лаборант(?:ка)?|методист(?:ка)?|технолог|агроном(?:ка)?|економіст(?:ка)?|спеціаліст(?:ка)?|фахівець|фахівчиня|бібліотекар(?:ка)?|архівіст(?:ка)?|перекладач(?:ка)?|журналіст(?:ка)?|програміст(?:ка)?|консультант(?:ка)?|асистент(?:ка)?|стажист(?:ка)?)(?:-\\p{L}+)?|(?:запрошен(?:ий|а) )?(?:дослідник|дослідниця)|учен(?:ий|а) секретар(?:ка)?|вчен(?:ий|а) секретар(?:ка)?|(?:старший |ведущий |главный )?(?:технолог|агроном|экономист|специалист|библиотекарь|архивист|переводчик|журналист|программист|консультант|инженер)(?:-\\p{L}+)?|исследователь(?:ница)?|уч[её]ный секретарь",
    "(?:(?:vyriausi|vyresn|jaunes|jaunesn)\\p{L}+ )?(?:mokslo darbuotoj(?:as|a)|asistent(?:as|ė)|specialist(?:as|ė)|inžinier(?:ius|ė))|profesor(?:ius|ė)|docent(?:as|ė)|lektor(?:ius|ė)|dėstytoj(?:as|a)|doktorant(?:as|ė)|stažuotoj(?:as|a)|tyrėj(?:as|a)|vedėj(?:as|a)|vadov(?:as|ė)|direktor(?:ius|ė)|dekan(?:as|ė)|muziejinink(?:as|ė)|bibliotekinink(?:as|ė)|mokytoj(?:as|a)",
    "(?:(?:vadoš|asociēt|viesp|zinātnisk|vecāk|jaunāk)\\p{L}* )?(?:pētniek[sa]|pētniece|profesor[es]|profesore|asistent[es]|līdzstrādniek[s]?|līdzstrādniece|sekretār[es])|docent[es]|lektor[es]|pasniedzēj[sa]|doktorant[es]|vadītāj[sa]|direktor[es]|skolotāj[sa]|inženier(?:is|e)",
    "(?:phó )?giáo sư|giảng viên(?: \\p{L}+)?|nghiên cứu viên(?: \\p{L}+)?|trợ giảng|cán bộ(?: \\p{L}+){0,2}|(?:phó )?(?:chủ nhiệm|trưởng (?:đại diện|trung tâm|viện|khoa|bộ môn|phòng|ban|nhóm)|viện trưởng|hiệu trưởng|giám đốc)|chuyên viên|kỹ sư|nghiên cứu sinh|thực tập sinh|giáo viên|(?:phó )?(?:chủ tịch|tổng biên tập)|dược sĩ(?= \\p{L})|bác sĩ(?= \\p{L})|điều phối viên|trợ lý(?: \\p{L}+){0,2}|tư vấn(?: \\p{L}+)?",
    "(?:ال)?(?:أستاذ|استاذ)(?:ة)?(?: (?:ال)?(?:مشارك|مساعد|دكتور|متفرغ|زائر)(?:ة)?)?|(?:ال)?(?:معلّ?م|مدرّس|منسّ?ق|مستشار|خبير|طبيب|صيدلي|أخصائي|محلل|مبرمج|نائب (?:ال)?(?:عميد|رئيس|مدير)|رئيس (?:ال)?(?:قسم|مركز|وحدة|دائرة|تحرير|جامعة)|أمين (?:عام|مكتبة)|(?:ال)?مساعد (?:بحث|تدريس|باحث|عميد)|زميل (?:بحث|باحث|ما بعد))(?:ة)?(?: \\p{L}+)?|مدرسة(?=\\s*(?:$|[,،(])|\\s(?:مساعدة|أولى))|(?:ال)?(?:مدرس(?!ة)|معيد|محاضر|باحث|عميد|رئيس قسم|مدير|مهندس|وكيل|مشرف)(?:ة)?(?: (?:مساعد|أول|رئيسي)(?:ة)?)?|استاد(?:یار| تمام| مدعو)?|دانشیار|مربی|مدرس|پژوهشگر(?: \\p{L}+)?|دستیار(?: \\p{L}+)?|پسادکتری|محقق(?: \\p{L}+)?|کارشناس(?! ?ی)(?: \\p{L}+)?|رئیس (?:دانشکده|بخش|گروه)|مدیر(?: \\p{L}+)?|معاون(?: \\p{L}+)?|عضو هیئت علمی|معلم|مهندس",
    "(?:unibertsitateko )?(?:irakasle|ikertzaile|ikerlari)(?:a|ak)?(?: (?:atxiki|agregatu|oso|titular|elkartu|laguntzaile|ikertzaile|bisitari|gonbidatu|nagusi|kolaboratzaile|iraunkor|ordezko)(?:a|ra)?)*|(?:doktoratu|doktorego)[- ](?:ondoko|aurreko) (?:ikertzailea|bekaduna|kontratua)|katedradun(?:a)?|bekadun(?:a)?|doktoregai(?:a)?|ikerketa[- ](?:laguntzailea|teknikaria|praktikak|egonaldia)|praktikak|praktiketako ikaslea|teknikari(?:a)?|zuzendari(?:orde)?a?|koordinatzaile(?:a)?|dekano(?:orde)?a?|errektore(?:orde)?a?|ingeniari(?:a)?|arduradun(?:a)?|liburuzain(?:a)?|itzultzaile(?:a)?|aholkulari(?:a)?|programatzaile(?:a)?|hizkuntzalari(?:a)?|garatzaile(?:a)?|analista(?!\\p{L})|sail(?:eko)?[- ]?burua",
    "profesora?(?: (?:axudante(?: doutora?)?|contratad[oa] doutora?|titular|asociad[oa]|interin[oa]|permanente laboral))+|catedrátic[oa]|investigador[a]?(?: (?:pos?t?doutoral|predoutoral|principal|distinguid[oa]))+|bolseir[oa]|directora? de departamento|decan[oa]|vicerreitora?|reitora?|(?:professor|professora) (?:lector|lectora|ajudant|agregat|agregada|associat|associada|substitut|substituta|visitant|titular)|(?:personal )?investigador[a]? (?:predoctoral|postdoctoral|en formació)|tècnica? (?:de|d[’'])\\s?\\p{L}+|degan[a]?|vicedegana?|vicerectora?|rectora?|responsable (?:de|d[’'])\\s?\\p{L}+",
    "(?:timbalan |pembantu |wakil )?(?:dekan|rektor|naib canselor|pengarah|ketua (?:jabatan|program|pusat|unit|editor)|pengetua)|pensyarah(?: (?:kanan|pelawat|jemputan|sambilan))?|profesor(?: (?:madya|emeritus|pelawat))?|felo(?: (?:pelawat|kanan|penyelidik(?:an)?|pasca(?:doktoral| ?kedoktoran| ijazah)))?|pegawai(?: \\p{L}+){0,2}|penyelidik(?: \\p{L}+)?|pembantu (?:penyelidik(?:an)?|pengajar)|eksekutif(?: \\p{L}+)?|penolong pegawai|guru(?: besar)?|dosen(?: (?:tetap|luar biasa|tidak tetap))?|lektor(?: kepala)?|peneliti(?: \\p{L}+)?|asisten (?:dosen|peneliti)|staf(?: \\p{L}+)?|manajer(?: \\p{L}+)?|kepala (?:pusat|program|laboratorium|bagian)",
    "(?:professor|investigador|becari|lector|catedràti|tècni|ajudant|cap|director|coordinador)(?:a|ca|c)?(?: (?:agregad[ao]?|associad[ao]|lector[a]?|titular|predoctoral|postdoctoral|visitant|principal|d[e’']\\p{L}+))+|catedràtic[ao]?|becàri(?:a)?|tècnic[ao]?|ma[iî]tre(?:sse)? assistante?(?: classe [AB])?|M(?:CA|CB|AA|AB)(?=$|[,\\t(])",
  ].join("|")})(?![\\p{L}\\p{M}])`,
  "iu",
);

const PLACE_WORDS =
  /\b(?:institute|university|centre|center|department|laborator|school|college|society|academy|gmbh|inc\b|ltd\b|council|foundation|ministry|hospital|museum|observatory)/i;

const ENDS_AS_TITLE =
  /\b(?:fellow|professor|scholar|lecturer|instructor|researcher|scientist|technician|engineer|intern|postdoc|analyst|reviewer|doctor|assistant|director|coordinator|manager|officer|teacher|tutor|agronomist|curator|librarian|registrar|responsible)\s*$/iu;

/** Trades and offices that name a post where they end a short stretch: "Night porter", "Dyke warden". */
const ENDS_AS_TRADE =
  /(?:^|\s)(?:lieutenant|sergeant|corporal|ensign|petty officer|steward|warden|ranger|barista|coach|operator|representative|cashier|waiter|waitress|demonstrator|grader|invigilator|proctor|interviewer|surveyor|inspector|auditor|accountant|trader|expert|scheduler|strategist|planner|designer|administrator|superintendent|chancellor|rector|treasurer|commissioner|counsel|counsellor|counselor|therapist|pharmacist|dentist|educator|trainer|facilitator|producer|writer|author|photographer|pilot|mechanic|electrician|labou?rer|fieldworker|observer|evaluator|porter|owner|presenter|assembler|guest|participant|secondment|(?:student|industrial|industry|clinical|work|research|summer) placement)$/iu;

/** "Undergraduate Research: slow tides", "Teaching assistance", "Research Experience for Undergraduates": what one did stands for what one was. */
const DONE_AS =
  /^(?:(?:under|post)?graduate|doctoral|student|summer|honou?rs) research$|^teaching assistance$|^self-employed$|^(?:\p{L}{2,6} )?(?:research experiences? for (?:undergraduates|teachers)|REU)(?: \(REU\))?(?: (?:program(?:me)?|site|participant))?$/iu;

/** "https://quayside.example/faculty/reed": words in an address say nothing. */
const ADDRESS = /:\/\/|^www\.|^\S+\/\S+\.\p{Ll}{2,5}$/u;

/** "Two years in botany with professor Reed", "con el profesor Reed": whom one worked with. */
const WITH_PERSON =
  /\b(?:with|under|by|con (?:el|la)|com o|avec (?:le|la)|bei|unter)\s+(?:the\s+)?(?:prof|dr)\p{L}*\.?\s.*$/iu;

/** "Visiting positions", "Clinical appointments": what heads several posts is none. */
const OF_SEVERAL = /(?:^|\s)(?:positions|appointments|posts)\s*:?\s*$/iu;

/** Long words of posts, by which one tells what "Research Assitant" was meant to say. */
const WORDS = [
  "assistant",
  "associate",
  "professor",
  "lecturer",
  "researcher",
  "instructor",
  "internship",
  "postdoctoral",
  "engineer",
  "scientist",
  "coordinator",
  "consultant",
  "fellowship",
];

/** True when a stretch of words reads as a job title: "Postdoctoral Fellow", "AI Intern", "Wissenschaftlicher Mitarbeiter". */
export const isJobTitle: (words: string) => boolean = remembered(namesPost);

function namesPost(words: string): boolean {
  if (OF_SEVERAL.test(words)) return false;
  const own = words.replace(WITH_PERSON, "");
  if (readsAsTitle(own)) return true;
  const meant = own.length < 60 ? wellSpelt(own) : own;
  return meant !== own && readsAsTitle(meant);
}

/** "Reseacher", "Teaching Assitant" as they were meant; a processor is no professor. */
function wellSpelt(text: string): string {
  return text.replace(
    /(?<!\p{L})(?!processors?(?!\p{L}))\p{L}{7,15}(?!\p{L})/giu,
    (word) => misspelt(word, WORDS) ?? word,
  );
}

function readsAsTitle(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  if (TITLE_HAN.test(text.trim()) || DONE_AS.test(text.trim())) return true;
  if (words <= 8 && TITLE_ABROAD.test(text)) return true;
  if (words <= 8 && TITLE_FAR.test(text) && !isOrganization(text.replace(TITLE_FAR, ""))) return true;
  if (words <= 8 && TITLE_NEAR_BY.test(text) && !isOrganization(text.replace(TITLE_NEAR_BY, ""))) return true;
  if (words <= 5 && ENDS_AS_TRADE.test(text.trim())) return true;
  // "Faculty, School of Salt" is a post, "Faculty of Salt" a place.
  if (/^(?:the\s)?faculty of\s/i.test(text.trim())) return false;
  if (words > 14 || !TITLE.test(text) || isDeed(text) || ADDRESS.test(text)) return false;
  // "Office of Salt and Walls Intern": what one was in an office; "Kvam Office of the President" is a place.
  if (/^Office of\s(?!the\s).*\s(?:Intern|Trainee|Fellow|Assistant|Analyst|Technician)$/u.test(text)) return true;
  if (/^(?:[\p{L}.]+\s){0,2}Office of\s/u.test(text)) return false;
  // "University Lecturer in Botany", "College Professor and Head of Department"
  if (
    /^(?:senior\s)?(?:university|college)\s(?:lecturer|professor|assistant|docent|instructor|teacher|researcher)\b/i.test(
      text,
    )
  )
    return true;
  // "Harbour Institute Postdoctoral Fellow", "Laboratory Technician": the last word says what it is.
  if (words <= 7 && ENDS_AS_TITLE.test(text)) return true;
  // "Fellows of the Harbour Society", "Department Head Office": the institution outweighs the title unless the title leads.
  const title = TITLE.exec(text);
  return !PLACE_WORDS.test(text) || (title?.index ?? 99) < (PLACE_WORDS.exec(text)?.index ?? 0);
}

/** Words that end as names of those who do something, and are none. */
const NO_AGENT =
  /(?:^|-)(?:summer|winter|autumn|computer|paper|power|water|river|number|order|letter|matter|chapter|newsletter|theater|theatre|cancer|laser|polymer|transfer|member|other|sector|vector|tensor|sensor|reactor|factor|motor|interior|exterior|behaviou?r|labou?r|harbou?r|minor|major|prior|error|honou?r|partner|career|frontier|engineering|music|basic|clinic|public|republic|arctic|pacific|atlantic|environment|government|development|department|management|treatment|assessment|present|content|agreement|talent|event|parliament|plant|grant)s?$/iu;
/** "Presenter", "estagiário", "tour guide": how the names of those who do something end. */
const AGENT =
  /(?:(?:er|or|ist|ant|ent|ian|eer|ee|man|woman|guide|chief|aide|hand)s?|eur|euse|rice|[áa]ri[oa]|ista|er[oa]|ente|ante|aire|ière|nt)$/iu;

/**
 * True for a short stretch whose main word ends as names of posts do: "Exhibit presenter", "Estagiário de apoio". Says much
 * of two stretches one of which is the post; nothing of a stretch alone.
 */
export function looksLikeRole(text: string): boolean {
  const words = text
    .replace(/\s*\([^)]*\)\s*/gu, " ")
    .trim()
    .split(/\s+/u);
  // "The Harbour Defenders" are others.
  if (words.length > 8 || words[0] === "The" || isOrganization(text)) return false;
  const stop = words.findIndex((word, at) => at > 0 && /^(?:of|for|in|at|to|de|da|do|del|di|für|en|em)$/iu.test(word));
  const main = words[(stop < 0 ? words.length : stop) - 1] ?? "";
  return [
    main,
    /^(?:\p{L}+(?:[áa]ri[oa]|ista|dora?|tora?|ente|ante)|t[ée]cnic[oa])$/iu.test(words[0] ?? "")
      ? (words[0] ?? "")
      : "",
  ].some((word) => word.length >= 4 && AGENT.test(word) && !NO_AGENT.test(word));
}

/** "Estancia en la Univesidad de …": a visit is where it is, however that is spelled. */
const STAY =
  /^(?:research |short )?(?:stage de |stay|visit|estancia|estadía|séjour|soggiorno|(?:forschungs|gast)aufenthalt)\b/iu;

/** Who sits on the board of a place. */
const OF_BOARD =
  /^((?:[\p{L}-]+ )?(?:member|chair(?:man|woman|person)?|president|secretary|treasurer),? (?:of|on) (?:the )?(?:[\p{L}-]+ )?(?:board|council|committee)(?: of (?:directors|trustees|governors))?) (?:of|at) (?:the )?(\p{Lu}.*)$/iu;

/** Where a job title ends inside a stretch: "Research Intern at Harbour Labs" → the part before " at ". */
export function splitTitle(text: string): { title: string; organization: string | null } {
  // "Postdoc in University of Port Salt"
  const school = /^(.*?\S)\s+in\s+((?:Univ|Inst|Coll)\p{L}+ of \p{Lu}.*|\p{Lu}[\p{L}-]+ Univ\p{L}+.*)$/u.exec(text);
  if (school?.[1] && isJobTitle(school[1])) return { title: school[1], organization: school[2] ?? null };
  // "Member of the board of the Harbour Society"
  const board = OF_BOARD.exec(text);
  if (board?.[1] && isOrganization(board[2] ?? "")) return { title: board[1], organization: board[2] ?? null };
  const match =
    /^(.*?\S)\s+(?:at|@|in the|with the|bei|chez|an der|am|presso|en la)\s+(?:(?:the|il|la|lo)\s+|l['’]\s*)?(\p{Ll}?\p{Lu}.*)$/u.exec(
      text,
    ) ?? abroad(text);
  // "Summer studentship at the Harbour Institute": at an institution one is something, whatever it is called.
  if (
    match &&
    (isJobTitle(match[1] ?? "") ||
      STAY.test(match[1] ?? "") ||
      (/^\P{Lu}*(?:at|@|in the)\s/u.test(text.slice((match[1] ?? "").length)) &&
        isOrganization(match[2] ?? "") &&
        !isOrganization(match[1] ?? "")) ||
      isWorkAt(match[1] ?? "", text))
  )
    return { title: match[1] ?? text, organization: match[2] ?? null };
  return besideTitle(text) ?? { title: text, organization: null };
}

/** "Ingénieure au CNRS", "Professor na Universidade …": such words stand before towns too, so the place must be an institution. */
const AT_ABROAD =
  /^(.*?\S)\s+(?:à la|aux?|au sein d(?:u|es|e la)|dans l[ae]|en el|no|na|nella|alla|am|beim|an dem|im|(?:à|au sein de|dans) l(?=['’])|all(?=['’])|dell(?=['’])|au sein d(?=['’]))(?:\s+|['’]\s*)(\p{Lu}.*)$/u;

function abroad(text: string): RegExpExecArray | null {
  const match = AT_ABROAD.exec(text);
  // "Enseignant au LMEP Kvam", "Stagiaire à l'INSEL": letters are no town.
  return match && (isOrganization(match[2] ?? "") || /^\p{Lu}{3,}(?!\p{L})/u.test(match[2] ?? "")) ? match : null;
}

/** "Part-time night expert at Heron", "Scheduler at Fen Daycare": where one is something, whatever the two are called. */
function isWorkAt(words: string, text: string): boolean {
  return (
    /^\s+(?:at|@)\s/u.test(text.slice(words.length)) &&
    /^\p{Lu}/u.test(words) &&
    words.split(" ").length <= 7 &&
    !isOrganization(words) &&
    !isDeed(words) &&
    !/^\p{Lu}\p{Ll}+(?:ed|ing)\s/u.test(words)
  );
}

/** Words that go on with the post or the field: "Fellow of the …", "Lecturer and …". */
const GOES_ON =
  /^(?:of|for|in|at|am|an|bei|beim|to|and|&|the|on|de|da|do|del|di|der|für|en|em|et|e|y|und|with|by|from|-|–|—)$|[,:]$/iu;

/** "Profesor titular de la" Universidad … */
const LEADS_ON = /\s(?:de|del|della|da|do|di|du|des)(?:\s(?:la|las|los|el))?$/u;

/** "Teaching Assistant Kvam University", "Profesora asociada Universidad de Puerto Sal": cells whose bounds were lost. */
function besideTitle(text: string): { title: string; organization: string } | null {
  const words = text.split(" ");
  if (words.length < 3 || words.length > 16 || !TITLE.test(text) || /\sat\s/.test(text)) return null;
  for (let at = words.length - 2; at > 0; at -= 1) {
    const [last = "", next = ""] = [words[at - 1], words[at]];
    if (!/^\p{Lu}/u.test(next) || GOES_ON.test(last)) continue;
    const [title, organization] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    if (TITLE.test(organization)) return null;
    if (!isJobTitle(title) || isWholeOrganization(title) || !isWholeOrganization(organization)) continue;
    const isName = isOrganization(next) && !/^research$/i.test(next);
    if (ENDS_AS_TITLE.test(title) || isName || institutionNamed(organization) !== null)
      return { title: title.replace(LEADS_ON, ""), organization };
  }
  return null;
}
