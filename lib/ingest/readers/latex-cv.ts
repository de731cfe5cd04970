/**
 * What the arguments of the well-known CV classes mean, and how a line of them is printed:
 * moderncv, awesome-cv, friggeri, altacv, europecv, twentysecondcv, resume, tccv, billryan's resume, sb2nov's template.
 * `row`, `item` or `line` starts the block; then the arguments in printed order: `|` next cell, `,` comma, `;` next line;
 * `2:post` gives argument 2 the role `post` (a degree under Education, else a position), `org` likewise.
 */
const TEMPLATES: Record<string, string> = {
  "cventry/6": "row 1:date|2:post,3:org,4:place,5;6",
  "cventry/5": "row 4:date|1:post,2:org,3:place;5",
  "cventry/4": "row 1:date|2:post,3:org,4",
  "cvsubentry/4": "row 3:date|1:post,2:org;4",
  "cvevent/4": "row 3:date|1:post,2:org,4:place",
  "cvevent/5": "row 1:date|2:post,3:org,4:place;5",
  "cvhonor/4": "row 4:date|1,2,3:place",
  "cvproject/4": "row 1:date|2,3;4",
  "entry/4": "row 1:date|2:post,3:org;4",
  "entry/5": "row 1:date|2:post,3:org,4;5",
  "twentyitem/4": "row 1:date|2:post,3:org;4",
  "twentyitemshort/2": "row 1:date|2",
  "cvitem/2": "row 1|2",
  "cvline/2": "row 1|2",
  "cvskill/2": "row 1|2",
  "cvlanguage/3": "row 1|2,3",
  "cvlanguage/2": "row 1|2",
  "cvitemwithcomment/3": "row 1|2,3",
  "cvdoubleitem/4": "row 1|2;3|4",
  "cvcomputer/4": "row 1|2;3|4",
  "cvlistitem/1": "item 1",
  "cvlistdoubleitem/2": "item 1;2",
  "cvachievement/3": "item 2;3",
  "cvref/3": "item 1,2,3",
  "cvparagraph/1": "line 1",
  "ecvitem/2": "row 1|2",
  "ecvbigitem/2": "row 1|2",
  "ecvtitle/2": "row 1:date|2",
  "ecvtitlelevel/3": "row 1:date|2,3",
  "ecvblueitem/2": "row 1|2",
  "ecvmothertongue/1": "row 1",
  "ecvlanguage/6": "row 1|2,3,4,5,6",
  "datedsubsection/2": "row 1|2:date",
  "datedline/2": "row 1|2:date",
  "role/2": "line 1,2",
  "years/1": "item 1:date|",
  "resumeSubheading/4": "row 1|2;3|4",
  "resumeSubSubheading/2": "row 1|2",
  "resumeProjectHeading/2": "row 1|2",
  "resumeItem/1": "item 1",
  "resumeItem/2": "item 1,2",
  "resumeSubItem/2": "item 1,2",
  "employer/1": "line 1:org",
  "dates/1": "line 1:date",
  "descript/1": "line 1",
  "runsubsection/1": "line 1",
  "position/4": "row 1:org|2:post,4:place|3:date",
  "rSubsection/4": "row 2:date|3:post,1:org,4:place",
  "bibitem/1": "item ",
  // Lists of the class "tccv": their items take arguments, and what stands in brackets is set below.
  "eventlist.item/3": "item 1:date|3:post,2:org",
  "eventlist.item/4": "item 1:date|3:post,2:org;4",
  "yearlist.item/3": "item 1:date|2:post,3:org",
  "yearlist.item/4": "item 1:date|2:post,3:org;4",
  "factlist.item/2": "item 1|2",
  "factlist.item/3": "item 1|2;3",
};

/** What a command at the head of a CV prints: a label before its last argument, or what kind of address it is. */
export const HEAD_COMMANDS: ReadonlyMap<string, string> = new Map([
  ...named("name", "name firstname givenname ecvname cvname author lastname familyname"),
  ...named(
    "line",
    "leftheader rightheader title position address tagline quote extrainfo affiliation ecvaddress cvinfo personalinfo subtitle institute",
  ),
  ...named(
    "line",
    "phone mobile telephone ecvtelephone ecvmobile cvnumberphone fax location date jobtitle cvjobtitle cvaddress",
  ),
  ...named("mail", "email ecvemail mailaddress cvmail"),
  ...named("web", "homepage website webpage ecvhomepage weblink personalhomepage cvsite"),
  ...named("https://github.com/", "github"),
  ...named("https://gitlab.com/", "gitlab"),
  ...named("https://www.linkedin.com/in/", "linkedin"),
  ...named("https://twitter.com/", "twitter"),
  ...named("https://orcid.org/", "orcid"),
  ...named("https://scholar.google.com/citations?user=", "googlescholar googlescholarid"),
  ["ecvdateofbirth", "Date of birth"],
  ["dateofbirth", "Date of birth"],
  ["cvdate", "Date of birth"],
  ["born", "Born"],
  ["birth", "Born"],
  ["birthday", "Born"],
  ["birthdate", "Date of birth"],
  ["birthplace", "Place of birth"],
  ["citizen", "Citizenship"],
  ["citizenship", "Citizenship"],
  ["maritalstatus", "Marital status"],
  ["religion", "Religion"],
  ["ecvnationality", "Nationality"],
  ["nationality", "Nationality"],
  ["ecvgender", "Gender"],
  ["social", "social"],
]);

export interface CvPart {
  /** What stands between the part before and this one. */
  separator: "" | "cell" | "comma" | "line";
  /** Index of the argument from 0; −1 for none. */
  index: number;
  role: string;
}

export interface CvTemplate {
  block: "row" | "item" | "line";
  parts: CvPart[];
}

/** The template for a command with so many arguments, if it is one of a CV class. */
export function cvTemplate(name: string, count: number): CvTemplate | undefined {
  return parsed.get(`${name.replace(/\*$/u, "")}/${count}`);
}

/** True for an environment that is an entry of a CV class, whatever the number of its arguments. */
export function isEntry(name: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((count) => cvTemplate(name, count) !== undefined);
}

/** The role of an argument, by the section it stands in. */
export function cvRole(role: string, inEducation: boolean): string {
  if (role === "post") return inEducation ? "degree" : "position";
  if (role === "org") return inEducation ? "institution" : "organization";
  return role;
}

const SEPARATORS: Record<string, CvPart["separator"]> = { "|": "cell", ",": "comma", ";": "line" };
const parsed = new Map(Object.entries(TEMPLATES).map(([key, template]) => [key, parse(template)]));

function parse(template: string): CvTemplate {
  const [block = "line", line = ""] = template.split(" ");
  const parts = Array.from(line.matchAll(/([|,;]?)(\d?)(?::(\w+))?/gu))
    .filter(([whole]) => whole !== "")
    .map(([, separator = "", index = "", role = ""]) => ({
      separator: SEPARATORS[separator] ?? ("" as const),
      index: index === "" ? -1 : Number(index) - 1,
      role,
    }));
  return { block: block === "row" || block === "item" ? block : "line", parts };
}

function named(kind: string, names: string): [string, string][] {
  return names.split(" ").map((name) => [name, kind]);
}
