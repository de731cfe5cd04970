import { everyMatch } from "#lib/every-match.ts";
import { DEGREES_ABROAD } from "#lib/ingest/words/degrees-abroad.ts";
import { remembered } from "#lib/remembered.ts";

/** How high a degree is; "other" is a certificate or diploma. */
export type DegreeLevel = "doctor" | "master" | "bachelor" | "other";

export interface FoundDegree {
  level: DegreeLevel;
  start: number;
  end: number;
}

/** Spelt-out degrees match in any case; abbreviations only as academics capitalise them. */
const WORDS: [DegreeLevel, RegExp][] = [
  [
    "doctor",
    /\b(?:doctor(?:ate)?(?:\s+of\s+(?:philosophy|science|engineering|arts|letters|education|medicine|law|theology|natural sciences))?|medical\s+degree|doctoral\s+(?:degree|studies|program(?:me)?|candidate|student|research)|ph\.?\s?d\.?\s+(?:student|candidate)|promotion(?:\s+zu[mr]\s+dr\.(?:[\s-]?(?:rer|phil|sc|ing|med|iur|theol|oec|techn)\.?(?:\s?nat\.?|\s?pol\.?)?)?)?|(?:thèse de )?doctorat|doctorado|doctora?(?=\s+(?:en|em|in|por)\s)|doutora?(?=\s+em\s)|dottor(?:e|essa)(?: di ricerca)|dottorato(?: di ricerca)?|doutorado|doutoramento|docteure?|(?:filosofie )?doktor(?:at|in|sgrad)?|fil\.?\s?dr\.?(?=\s+i\s)|doktorsexamen|dr\.?\s?(?:rer|phil|sc|ing|med|iur|theol|oec|techn)\.?(?:\s?nat\.?|\s?pol\.?)?|promotie|kandidat nauk|habilitation)(?![\p{L}])/giu,
  ],
  [
    "master",
    /\b(?:masters?(?:['’]s?)?(?:\s+of\s+(?:science|sci?\.?(?=\s+in\s)|arts|engineering|philosophy|research|mathematics|business administration|public (?:policy|administration|health)|laws?|education|fine arts|advanced stud(?:y|ies)|applied science|technology|theology|divinity|social (?:science|work)))?(?:\s+degree)?|engineering\s+degree|engineer['’]s\s+degree|ma[îi]trise(?!\p{L})|máster|mag[íi]ster(?: inżynier)?|maestría|mestrado|mestre(?=\s+em\s)|licen[tc]iate(?:\s+degree)?|laurea magistrale|laurea specialistica|diplom(?:[- ]\p{L}+)?(?![ao\p{L}])|dipl\.-\p{L}+\.?|diplôme d[e’']\p{L}+|(?:filosofie )?magist(?:er(?:examen)?|ra|ère)|fil\.?\s?mag\.?(?=\s+i\s)|filosofie master|doctoraal|masterexamen|hovedfag|cand\.\s?(?:scient|polit|philol|merc|mag|theol)\.?|part iii|d\.?e\.?a\.?(?=\s+(?:(?:in|en|de)\s|d[’']))|staatsexamen|硕士)(?![\p{L}])/giu,
  ],
  [
    "bachelor",
    /\b(?:bat?chelors?(?:['’]s?)?(?:\s+of\s+(?:science|sci?\.?(?=\s+in\s)|arts|engineering|technology|philosophy|mathematics|laws?|education|commerce|fine arts|applied science|economics|business administration|social science|music))?(?:\s+(?:degree|\(hons\.?\)))?|undergraduate\s+(?:degree|studies|student)|licence|licenciatura|licenciad[oa](?=\s+(?:en|em)\s)|lic\.(?=\s+(?:en|em)\s)|lizentiat|grado en|graduad[oa](?=\s+en\s)|kandidatexamen|filosofie kandidat|fil\.?\s?kand\.?(?=[\s,])|laurea(?:\s+triennale)?|bachiller(?=\s+en\s)|título(?: profesional| universitario)?(?=\s+en\s)|bacharelado|grau de bacharel|学士)(?![\p{L}])/giu,
  ],
  // "Specialist in Tides (equivalent to an MSc)": five years of study, where a job of this name is meant elsewhere.
  [
    "master",
    /\bspecialist(?:['’]s)?(?:(?:\s+(?:degree|diploma))|(?=(?:\s+in\s[\p{L} &-]{3,50})?,?\s\(?(?:equivalent|equal|equiv\.|eq\.)\s(?:of|to)\s(?:an?\s)?m(?:aster|\.?\s?sc|\.?\s?s\.?|\.?\s?a\.?)(?!\p{L}))|(?=,?\s\(?(?:equivalent|equal|equiv\.|eq\.)\s(?:of|to)\s(?:an?\s)?masters))(?!\p{L})/giu,
  ],
  // Between a bachelor's and a doctor's degree; how high, each country says otherwise.
  [
    "other",
    /\b(?:university\s+(?:diploma|certificate|degree)(?=\s(?:of|in|for)\s)|associate\s+(?:of\s+(?:applied\s+)?(?:arts?|science)|in\s+(?:applied\s+science|arts))|associate['’]s\s+degree|(?:filosofie )?licen[ct]iate?(?:examen)?|licencjat|(?:deug|dut|bts|d\.?u\.?)(?=\s(?:(?:de|en)\s|d['’]))|(?:post)?grad(?:uate)?\s(?:dip|diploma)|pg\s?dip(?:loma)?|pg\s?cert|pgce)(?:\s+degree)?(?![\p{L}])/giu,
  ],
  ["doctor", /博士(?!后|後)(?:課程修了|課程|研究生|学位)?|박사(?!\s?후)(?:\s?(?:학위|과정))?/gu],
  ["master", /(?:[硕碩]士|修士)(?:課程修了|課程|研究生|学位)?|석사(?:\s?(?:학위|과정))?/gu],
  ["bachelor", /[学學]士(?:学位)?|本科|학사(?:\s?학위)?/gu],
  // Turkish, Polish, Czech, Hungarian, Finnish, Estonian, Slovene, Croatian, Serbian, Romanian, Russian, Ukrainian
  [
    "doctor",
    /(?<!\p{L})(?:doktora|habilitacja|(?:stopień )?doktora? (?:habilitowan\p{L}+|nauk)|doktorát|doktori fokozat|(?:\p{L}+(?:tieteiden|tieteen|ofian|ogian|iikan|oikeuden) )?tohtori(?:n ?tutkinto)?(?: \(\p{Lu}\p{L}{1,6}\))?|(?:filosoofia|teadus)doktor|doktori(?:kraad|õpe|õpingud)|doktorantuur|dokto(?:rat|r|rica) (?:znanosti|nauka)|doktorsk(?:i študij|e (?:akademske )?studije|i studij)|doctor (?=în\s)|кандидат(?: \p{L}+(?:-\p{L}+)?){0,2} наук|доктор(?: \p{L}+(?:-\p{L}+)?){0,2} наук|аспирантура|аспірантура)(?!\p{L})/giu,
  ],
  [
    "master",
    /(?<!\p{L})(?:y(?:(?:ü|u)ksek|\.)\s?lisans|mgr\.?(?: inż\.?)?|ing\.(?=,|\s\p{Lu})|(?:\p{L}+(?:tieteiden|tieteen|ofian|ogian|iikan) )?maisteri(?:n ?tutkinto)?(?: \(\p{Lu}\p{L}{1,6}\))?|diplomi-insinööri|magistri(?:kraad|õpe|õpingud)|magistrantuur|teadusmagister|magisterij|magist(?:er|rica) (?:znanosti|struke|profesor)|magistar (?:struke|znanosti|nauka)|magistratura|(?:magistarske|(?:diplomske )?master) studije|(?:univ\. ?dipl\. ?|dipl\. ?)(?:inž|ing|inženir|oec|ekon|prav|iur|biol|kem|fiz|psih|soc|slov|zgod|geog|arh|bibl|učit|mat)\p{L}{0,8}\.?|diplomiran[ia] \p{L}+|master akademske studije|masterat|studii (?:universitare )?de master(?:at)?|inginer diplomat|diplomă de (?:inginer|master|magister)|mesterképzés|магистр|магістр|специалист|спеціаліст)(?!\p{L})/giu,
  ],
  [
    "bachelor",
    /(?<!\p{L})(?:lisans|bc\.(?=,|\s)|in[żz]ynier|(?:\p{L}+(?:tieteiden|tieteen|ofian|ogian|iikan) )?kandidaatti|kandidaatin ?tutkinto|bakalaureus(?:ekraad|eõpe|eõpingud)?|prvostupni(?:k|ca)|(?:sveučilišni )?baccalaureus|osnovne (?:akademske )?studije|licen[țţt](?:ă|iată?)(?=\s|,|$)|diplomă de licen[țţ]ă|alapképzés|бакалавр)(?!\p{L})/giu,
  ],
];
const SHORT: [DegreeLevel, RegExp][] = [
  [
    "doctor",
    /(?<![\p{L}.])(?:P[Hh]\.?\s?D\.?|Phd|P\.[Hh]\.?D\.?|D\.?\s?Phil\.?|D\.?Sc\.?|Sc\.?D\.?|Ed\.?D\.?|Th\.?D\.?|Dr\.-Ing\.|M\.?D\.?\/?P[Hh]\.?D\.?|DPhil|DMA|D\.?Eng\.?|EngD|PharmD|DNP|Pharm\.D\.|DVM|D\.V\.M\.|MBBS|MBChB|MB\sChB|M\.\s?D\.|(?<!\p{Ll},\s)MD(?=[\s,;)]|$)|J\.?D\.?(?=[\s,;)]|$)|DBA)(?![\p{L}\d])/gu,
  ],
  [
    "master",
    /(?<![\p{L}.])(?:M\.?\s?[Ss]c\.?|MsC|M\.E\.(?:Sc|M|D)\.|S\.?M\.|Sc\.?\s?M\.?|M\.\s?S\.?\s?Ed\.?|M\.\s?S\.?|MS(?:c|E|EE|CS|Ed)?|M\.\s?A\.?|MA|A\.M\.(?=,?\s(?:in\s|\p{Lu}))(?<!\d\s?A\.M\.)|M\.?\s?Phil\.?|M\.?\s?Eng\.?|M\.?\s?Res\.?|M\.?\s?Math\.?|MMath|MPhys|MChem|MBiol|MGeol|MEnvSci|MMedSc|MClinPsych|MSci|MSW|MMus|M\.?Arch\.?|MIA|MPhil|MSSc|MHSc|MSPH|MScPH|MPharm|MComp|MInf|MBio|M\.?\s?Tech\.?|M\.(?:tech|TECH|phil|PHIL|com|COM|ed|eng|ENG|arch|des|pharm|stat|res|math)\b\.?|Mtech|MTECH|MBA|M\.B\.A\.?|MPA|M\.P\.A\.?|MSN|M\.S\.N\.|MPP|M\.P\.P\.?|MPH|M\.P\.H\.?|MFA|M\.F\.A\.?|M\.?\s?E\.|M\.E(?=[\s,])|MLitt|LL\.?M\.?|M\.?\s?Stat\.?|M\.?Ed\.?|Ed\.?M\.?|M\.?Agric\.?|MAS|MASt|M\.?\s?Div\.?|MSt|M\.\s?M\.(?=\s(?:in\s|\())|M\.\s?Mus\.|M[12](?=\s(?:(?:in|en)\s)?\p{Lu}\p{L}{2})|Mag\.)(?:\s?\((?:[Hh]ons?\.?|[Hh]onou?rs)\))?(?![\p{L}\d])/gu,
  ],
  [
    "bachelor",
    /(?<![\p{L}.])(?:H\.?\s?B\.?[Ss]c\.?|H\.\s?B\.?A\.?|BsC|B\.?\s?[Ss]c\.?(?:\s?\((?:Hons?\.?|Honou?rs)\))?|S\.?B\.|Sc\.?B\.?|B\.\s?S\.?(?:E\.?)?|B\.s\.(?=\sin\s)|BS(?:E|EE|CS)?|B\.\s?A\.?|BA|A\.\s?B\.?|A\.?B\.|(?<!,\s)AB(?=,\s\p{Lu}\p{Ll})|B\.?\s?Eng\.?|B\.?\s?Tech\.?|B\.(?:tech|TECH|phil|PHIL|com|COM|ed|eng|ENG|arch|des|pharm|stat|res|math)\b\.?|Btech|BTECH|B\.?\s?Phil\.?|B\.?\s?Math\.?|BMath|B\.?\s?E\.|B\.E(?=[\s,])|BBA|B\.B\.A\.?|BFA|B\.F\.A\.?|LL\.?B\.?|B\.?\s?Com\.?|B\.?\s?Stat\.?|B\.?Ed\.?|BASc|B\.\s?M\.(?=\s(?:in\s|\())|B\.\s?Mus\.|BMus|BMedSci|BMedSc|BHSc|BSocSci|BSSc|BAppSc|BInf|BIT|BVSc|BPsych(?:Sc)?|B\.?Mgmt\.?|BPharm|BSN|BSW|BPharm|BLA|B\.?Arch\.?|BE(?=\s*\(Hons)|BE(?=[,\s]+(?:in\s|\(|\p{Lu}))|B\.?\s?Des\.?|B\.?Agric\.?)(?:\s?\((?:[Hh]ons?\.?|[Hh]onou?rs)\))?(?![\p{L}\d])/gu,
  ],
];

const EVERY = [...SHORT, ...WORDS, ...DEGREES_ABROAD];

/** "Doctor Europaeus", "M.Sc. project", "Ph.D. school", "Masters committee", "PhD students" stand beside a degree and are none. */
const NO_DEGREE =
  /^['’]?s?\s+(?:students|candidates|advisees|supervisees|(?:thesis|dissertation)(?=\s*:|\s(?:work|project)(?!\p{L}))|tez\p{L}*|europaeus|projects?|(?:summer |winter )?schools?(?!\s+of\b)|committees?|titles?(?=\s*:)|theses|studentships?|fellowships?|scholarships?|stipends?|grants?|workshops?|colloqui(?:um|a)|symposi(?:um|a))(?!\p{L})/iu;

/** "Cambridge, MA", "Cambridge MA": where, not what. */
const TOWN_OF_MA =
  /(?:Cambridge|Boston|Amherst|Waltham|Medford|Worcester|Somerville|Woods Hole|Wellesley|Northampton|Williamstown|South Hadley|Lowell|Chestnut Hill|Newton|Brookline|Dartmouth|Norton|Beverly|Andover|Lexington|Bedford|Burlington|Watertown|Natick|Needham)(?:,\s*|\s)$/;

const INSTITUTION =
  "(?:[Uu]niversi|UNIVERSI|College|COLLEGE|Institut|INSTITUT|School|SCHOOL|Academy|Hospital|Laborator)";
const TOWN = "\\p{Lu}[\\p{L}.’'-]+(?:\\s\\p{Lu}[\\p{L}.’'-]+)?,\\s$";
/** "Kvam University, Port Salt, MS": behind an institution and a town stands a state. */
const STATE_BEHIND_TOWN = new RegExp(`${INSTITUTION}[^,;\\n\\t]*,\\s${TOWN}`, "u");
/** "Kvam University (Port Salt, MS)", "Kvam University – Port Salt, MS": set apart from it, whatever follows. */
const STATE_SET_APART = new RegExp(`${INSTITUTION}[^;\\n]*(?:\\s\\(|\\s[–—|-]\\s|\\t)${TOWN}`, "u");

/** Every degree named in a text, in order, without overlaps: "M.S. and Ph.D. in Botany" gives two. */
export const findDegrees: (text: string) => readonly FoundDegree[] = remembered(degreesIn);

function degreesIn(text: string): FoundDegree[] {
  const found: FoundDegree[] = [];
  for (const [level, pattern] of EVERY) {
    for (const match of everyMatch(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end) || NO_DEGREE.test(text.slice(end))) continue;
      const isTown = match[0] === "MA" && TOWN_OF_MA.test(text.slice(Math.max(0, start - 24), start));
      // "University of Massachusetts Amherst, MA in Botany"
      if (isTown && !/^\s(?:in|degree)\s/.test(text.slice(end))) continue;
      // "bajo la dirección del doctor Olaf Stone": a title before a name.
      if (/^doctora?$/.test(match[0]) && /^\s\p{Lu}/u.test(text.slice(end))) continue;
      // "Betreuer: Prof. Dr.-Ing. Olaf Stone"
      if (/prof\.\s(?:dr\.[\s-]?){0,2}$/i.test(text.slice(Math.max(0, start - 12), start))) continue;
      // "Visiting PhD scholar": a stay, and what its guest is elsewhere.
      if (
        /\bvisiting\s$/i.test(text.slice(Math.max(0, start - 10), start)) &&
        /^\s(?:student|scholar|researcher|fellow|candidate)(?!\p{L})/iu.test(text.slice(end))
      )
        continue;
      // "Post-doctorat"
      if (/post-?\s?$/i.test(text.slice(Math.max(0, start - 6), start))) continue;
      if (/^M[AES]$/.test(match[0]) && isState(text, start, end)) continue;
      // "Distinguished PhD Thesis", "Prize for the best Master's thesis": what is said of one, beside the degree itself.
      if (
        /^['’]?s?\s(?:thesis|dissertation)(?!\p{L})/iu.test(text.slice(end)) &&
        /\b(?:distinguished|outstanding|excellent|best|award-winning)\s$/i.test(
          text.slice(Math.max(0, start - 16), start),
        )
      )
        continue;
      // "roughly equivalent to an MSc": what it is like, not what it is.
      if (
        /\b(?:(?:equivalent|comparable|similar|corresponds?) (?:to|with)|corresponding to) (?:an?\s|the\s)?$/i.test(
          text.slice(Math.max(0, start - 40), start),
        )
      )
        continue;
      if (areInitials(text, start, match[0])) continue;
      // "migration via LLM with maps": a model of language.
      if (match[0] === "LLM" && !/^(?:\s*[,.;:()–—|/\t\n]|\s(?:in|at|from|and|&|\p{Lu})|\s*$)/u.test(text.slice(end)))
        continue;
      // "Academy for PhD Training in Botany"
      if (
        /\b(?:academy|cent(?:er|re)|network|program(?:me)?) (?:for|of) $/i.test(
          text.slice(Math.max(0, start - 16), start),
        )
      )
        continue;
      found.push({ level, start, end });
    }
  }
  return withJoined(
    text,
    found.sort((a, b) => a.start - b.start),
  ).filter((degree, index, all) => !isSynonym(text, all[index - 1], degree) && !isSharedOut(text, all, degree));
}

/** "BS-MS in Tides", "Integrated B.Tech.–M.Tech.": one programme, as high as the higher of the two. */
function withJoined(text: string, found: FoundDegree[]): FoundDegree[] {
  const joins = (degree: FoundDegree, next: FoundDegree | undefined): next is FoundDegree =>
    degree.level === "bachelor" && next?.level === "master" && /^[-–]$/u.test(text.slice(degree.end, next.start));
  return found
    .filter((degree, index) => !found.some((other, at) => at === index - 1 && joins(other, degree)))
    .map((degree) => {
      const next = found[found.indexOf(degree) + 1];
      return joins(degree, next) ? { level: next.level, start: degree.start, end: next.end } : degree;
    });
}

/** Degrees joined by a sign, and nothing else: "(B.Tech. + M.Tech.)". */
const JOINED = /^\s*\((?:[\p{L}.\s]{1,20}[+&/–-]){1,2}[\p{L}.\s]{1,20}\)/u;

/** "Integrated M.Tech. (B.Tech. + M.Tech.) in Botany": the brackets say what one degree is made of. */
function isSharedOut(text: string, all: readonly FoundDegree[], { start }: FoundDegree): boolean {
  const whole = all.findLast((other) => other.start < start && text.slice(other.end, start).includes("("));
  const bracket = whole && (JOINED.exec(text.slice(whole.end))?.[0] ?? null);
  if (!whole || !bracket || start >= whole.end + bracket.length) return false;
  return all.some(
    (other) =>
      other !== whole &&
      other.level === whole.level &&
      other.start >= whole.end &&
      other.end <= whole.end + bracket.length,
  );
}

/** "Museum of Port Antiquities (MPA)": letters in brackets that the words in front of them begin with. */
function areInitials(text: string, start: number, letters: string): boolean {
  const before = /([^\n\t,;()]{5,120})\($/u.exec(text.slice(Math.max(0, start - 122), start))?.[1];
  if (!before || !/^\p{Lu}{3,5}$/u.test(letters)) return false;
  const initials = (before.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
  let at = -1;
  return [...letters].every((letter) => {
    at = initials.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Two letters behind a town that end their line or stand before a comma or bracket: nothing is studied there. */
function isState(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 120), start), text.slice(end)];
  if (STATE_SET_APART.test(before)) return /^\s*(?:$|[\n\t;),.:|–—-]|\d|(?:USA?)\b)/.test(behind);
  // "Kvam University, Port Salt, MS," above "Ph.D. in Botany": the comma leads on to the degree.
  return (
    STATE_BEHIND_TOWN.test(before) &&
    /^\s*(?:[,.]?\s*(?:$|[\n\t])|[;)]|,?\s*(?:USA?\b|\d{5})|[,.:]\s+(?:P[Hh]\.?\s?D|[BM]\.?\s?(?:A|Sc?|Eng|Ed|E)\b|Bachelor|Master|Doctor))/.test(
      behind,
    )
  );
}

const CALLED_ABROAD =
  /^(?:dipl[ôo]m|laurea|licen[cz]|lizentiat|maîtrise|maestr|mestrado|m[aá]g?[ií]?ster|grado|ma[gs]ist|bacharel)/iu;

/** "Doctor of Philosophy (Ph.D.)" and "Doctor of Philosophy in Botany (Ph.D.)" name one degree twice; "BA, MA" are two. */
function isSynonym(text: string, before: FoundDegree | undefined, degree: FoundDegree): boolean {
  // "B.S. – Diplôme d'Ingénieur in Salt": what it is like, then how it is called where it was given.
  if (before && /^\s*(?:[–—=/]|-{1,3})\s*$/u.test(text.slice(before.end, degree.start)))
    if (/\p{Lu}\.?$/u.test(text.slice(before.start, before.end)) && CALLED_ABROAD.test(text.slice(degree.start)))
      return true;
  return (
    before !== undefined &&
    before.level === degree.level &&
    (/^[\s(,./–—-]{0,3}$/.test(text.slice(before.end, degree.start)) ||
      // "MA Botany, research master, cum laude"
      (/^[^;\n]{0,50},\s\p{Ll}[\p{Ll}\s]*$/u.test(text.slice(before.end, degree.start)) &&
        /^\p{Ll}/u.test(text.slice(degree.start)) &&
        /^\s*(?:[,;.)]|$)/.test(text.slice(degree.end))) ||
      // "M.Sc. (Research Master) in Botany"
      (/^\s*\((?:\p{L}+\s){1,2}$/u.test(text.slice(before.end, degree.start)) && text.charAt(degree.end) === ")") ||
      // "M.Sc. in Botany (Master Salt and Tides)": how its programme is called.
      (/^\s+(?:in|of)\s[\p{L}\s&-]{3,50}\($/u.test(text.slice(before.end, degree.start)) &&
        /^[^()\n\d,;]{0,50}\)/u.test(text.slice(degree.end))))
  );
}
