import type { DegreeLevel } from "#lib/ingest/words/degree.ts";

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "giu");

/** Degrees in Bulgarian, Lithuanian, Latvian, Vietnamese, Arabic, Persian, Catalan and Thai, and as they are said in the Maghreb. */
export const DEGREES_ABROAD: [DegreeLevel, RegExp][] = [
  [
    "doctor",
    whole(
      // "ph.d. i tidevannslære", "ph.d., Kvam universitet", as it is written in the North
      "(?<![.-])ph\\.d\\.?(?=\\s(?:i|fra|från|ved|vid)\\s|,|\\s?\\(|\\t|$)|доктор(?: на (?:\\p{L}+ ){0,2}науките|(?= по\\s)| философії| філософії)|(?:\\p{L}+(?:-\\p{L}+)? )?(?:mokslų )?daktar(?:as|ė)(?: disertacija)?|(?:\\p{L}+ )?doktor[es](?: grāds)?(?= |,|$)|tiến sĩ(?: khoa học)?|دكتوراه(?: (?:الفلسفة|فلسفة))?|دکتری(?: تخصصی)?|دکترا|doctora?(?=\\s(?:en|per)\\s)|doctorat en sciences|habilitation universitaire|ปร\\.ด\\.|ดุษฎีบัณฑิต",
    ),
  ],
  [
    "master",
    whole(
      // In Malaysia a "Sarjana" is above a "Sarjana Muda", in Indonesia it comes first ("S1").
      "(?:ijazah )?sarjana(?! muda)(?!\\s*\\(?s-?1)(?= \\p{L}|\\s?\\()|" +
        // "квалификация: инженер-гидролог": what a diploma of five years makes somebody
        "(?<=(?:квалификация|кваліфікація)\\s?[:–—-]?\\s[«]?)\\p{Ll}+(?:-\\p{Ll}+)?(?: \\p{Ll}+){0,3}|магистър|магистратура|магістратура|(?:\\p{L}+ )?(?:mokslų )?magistr(?:as|ė)(?: laipsnis)?|(?:\\p{L}+ ){0,2}maģistr[es](?: grāds)?|thạc s[ĩỹ]|ماجستير|کارشناسی ارشد|فوق لیسانس|màster(?: universitari| oficial)?|ingénieur d[’']état|diplôme d[’']études approfondies|инженер(?:-\\p{L}+)?(?=,|$)|диплом(?:ом)? (?:специалиста|спеціаліста|магистра|магістра)|วท\\.ม\\.|มหาบัณฑิต",
    ),
  ],
  [
    "bachelor",
    whole(
      "(?:ijazah )?sarjana muda|sarjana(?=\\s*\\(?s-?1)|бакалавър|бакалаврат|(?:\\p{L}+ )?(?:mokslų )?bakalaur(?:as|ė)(?: laipsnis)?|(?:\\p{L}+ ){0,2}bakalaur[as](?: grāds)?|cử nhân|kỹ sư|đại học(?=\\t|$)|بكالوريوس|ليسانس|لیسانس|کارشناسی|llicencia(?:t|da|tura)|diplomatura|grau en|graduad[ao](?=\\sen\\s)|วท\\.บ\\.|บัณฑิต",
    ),
  ],
  // "Diploma Kelautan⇥Kolej Kvam⇥2001": a row of its own
  [
    "other",
    /(?<=^|\n)diploma(?= (?!(?:thesis|supplement|project|in|of|de|en|di|em|with)(?!\p{L}))\p{L}[^\t\n,;.:]{1,60}(?:\t|$))/giu,
  ],
];
