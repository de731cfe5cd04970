import type { DegreeLevel } from "#lib/ingest/words/degree.ts";

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "giu");

/** Degrees in Bulgarian, Macedonian, Serbian, Lithuanian, Latvian, Vietnamese, Arabic, Persian, Catalan, Galician, Basque and Thai, and as they are said in the Maghreb. */
export const DEGREES_ABROAD: [DegreeLevel, RegExp][] = [
  [
    "doctor",
    whole(
      // "ph.d. i tidevannslære", "ph.d., Kvam universitet", as it is written in the North
      '(?:(?:образователна(?:та)? и научна(?:та)? степен|онс|научна степен) [„“"«]?)доктор(?: на (?:\\p{L}+ ){0,2}науките)?[“”"»]?|(?:докторск[еи] (?:академске |академски )?студи[ји]+)|доктор (?:наука|на (?=\\p{L}+ (?:науки|наука)))(?: \\p{L}+ наук[аи])?|докторат(?!\\p{L})|(?:unibertsitate[- ])?doktor(?:etza|e(?:a|go ikasketak|[- ]gradua))|doutora?(?=\\sen\\s)|doctorat(?=\\s(?:en|per)\\s)|(?:(?:ال)?درجة )?(?:ال)?دكتوراة|الدكتوراه|دکترای(?: تخصصی| حرفه‌ای)?|' +
        "(?<![.-])ph\\.d\\.?(?=\\s(?:i|fra|från|ved|vid)\\s|,|\\s?\\(|\\t|$)|доктор(?: на (?:\\p{L}+ ){0,2}науките|(?= по\\s)| философії| філософії)|(?:\\p{L}+(?:-\\p{L}+)? )?(?:mokslų )?daktar(?:as|ė)(?: disertacija)?|(?:\\p{L}+ )?doktor[es](?: grāds)?(?= |,|$)|tiến sĩ(?: khoa học)?|دكتوراه(?: (?:الفلسفة|فلسفة))?|دکتری(?: تخصصی)?|دکترا|doctora?(?=\\s(?:en|per)\\s)|doctorat en sciences|habilitation universitaire|ปร\\.ด\\.|ดุษฎีบัณฑิต",
    ),
  ],
  [
    "master",
    whole(
      // In Malaysia a "Sarjana" is above a "Sarjana Muda", in Indonesia it comes first ("S1").
      "(?:ijazah )?sarjana(?! muda)(?!\\s*\\(?s-?1)(?= \\p{L}|\\s?\\()|" +
        // "квалификация: инженер-гидролог": what a diploma of five years makes somebody
        "(?<=(?:квалификация|кваліфікація)\\s?[:–—-]?\\s[«]?)\\p{Ll}+(?:-\\p{Ll}+)?(?: \\p{Ll}+){0,3}|(?:образователно-квалификационна степен|окс) [„“\"«]?магистър[“”\"»]?|магистър|магистер(?: (?:по|на) \\p{L}+(?: науки)?)?|(?:дипломск[еи] академск[еи] студи[ји]+|мастер(?: академске)? студије)|мастер(?=,|\\s\\p{L}|$)|магистар(?: наука)?|магистратура|(?:unibertsitate[- ])?master(?:ra|[- ]titulua)|erasmus mundus masterra|mestrado|máster(?: universitario| oficial)?|(?:ال)?ماجستير|(?:ال)?ماستر|магістратура|(?:\\p{L}+ )?(?:mokslų )?magistr(?:as|ė)(?: laipsnis)?|(?:\\p{L}+ ){0,2}maģistr[es](?: grāds)?|thạc s[ĩỹ]|ماجستير|کارشناسی ارشد|فوق لیسانس|màster(?: universitari| oficial)?|ingénieur d[’']état|diplôme d[’']études approfondies|инженер(?:-\\p{L}+)?(?=,|$)|диплом(?:ом)? (?:специалиста|спеціаліста|магистра|магістра)|วท\\.ม\\.|มหาบัณฑิต",
    ),
  ],
  [
    "bachelor",
    whole(
      '(?:ijazah )?sarjana muda|sarjana(?=\\s*\\(?s-?1)|(?:образователно-квалификационна степен|окс) [„“"«]?(?:професионален )?бакалавър[“”"»]?|професионален бакалавър|бакалавър|бакалаврат|основне (?:академске |струковне )?студије|дипломиран[аи]? (?:професор|инж[её]њер|инженер|економист|правник|психолог|биолог|хемичар|физичар|математичар|филолог|историчар|\\p{L}+)|(?:\\p{L}+(?:ko|tza|ia|ria) ){0,3}gradua(?! eta)|lizentziatura|lizentziatua|diplomatura|grao(?=\\sen\\s)|licenciatura(?=\\sen\\s)|dược sĩ(?: đại học)?|bác sĩ(?: đa khoa)?|(?:ال)?بكالوريوس|(?:ال)?بكالوريا(?=\\s\\p{L}*هندس)|(?:ال)?ليسانس|(?:ال)?إجازة(?=\\s(?:في|جامعية))|(?:\\p{L}+ )?(?:mokslų )?bakalaur(?:as|ė)(?: laipsnis)?|(?:\\p{L}+ ){0,2}bakalaur[as](?: grāds)?|cử nhân|kỹ sư|đại học(?=\\t|$)|بكالوريوس|ليسانس|لیسانس|کارشناسی|llicencia(?:t|da|tura)|diplomatura|grau en|graduad[ao](?=\\sen\\s)|วท\\.บ\\.|บัณฑิต',
    ),
  ],
  [
    "other",
    whole(
      "среден техник|(?:ال)?دبلوم(?:ة)?(?: (?:ال)?(?:عالي?|عال|متوسط|تربية))?|کاردانی|فوق دیپلم|cao đẳng|trung cấp(?= \\p{L})",
    ),
  ],
  // "Diploma Kelautan⇥Kolej Kvam⇥2001": a row of its own
  [
    "other",
    /(?<=^|\n)diploma(?= (?!(?:thesis|supplement|project|in|of|de|en|di|em|with)(?!\p{L}))\p{L}[^\t\n,;.:]{1,60}(?:\t|$))/giu,
  ],
];
