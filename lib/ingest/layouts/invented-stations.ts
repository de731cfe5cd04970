import type { Job, Station } from "#lib/ingest/layouts/answers.ts";
import type { Chance } from "#lib/ingest/layouts/chance.ts";
import { findInstitutions } from "#lib/profile/institution.ts";

const TOWNS = "Kvam,Halden,Port Salt,Fenmoor,Norland,Tarnby,Ostvik,Larkmoor,Belmar,Quillan,Westhaven,Sund".split(",");
const SCHOOLS = [
  "University of TOWN",
  "University of TOWN",
  "TOWN University",
  "TOWN State University",
  "TOWN College",
  "TOWN Institute of Technology",
  "Technical University of TOWN",
  "TOWN School of Economics",
  "Universität TOWN",
  "Université de TOWN",
  "Universidad de TOWN",
  "Università di TOWN",
] as const;
const OTHERS = [
  "TOWN Labs",
  "Museum of TOWN",
  "TOWN General Hospital",
  "National Bank of TOWN",
  "TOWN Geological Survey",
  "Institute for Tide Research",
  "Max Reed Institute for Salt",
  "TOWN Analytics Ltd.",
  "Ministry of Health of TOWN",
  "City of TOWN",
  "Stone & Moss Consulting",
  "TOWN Observatory",
] as const;
const FIELDS = [
  "Botany",
  "History",
  "Computer Science",
  "Applied Mathematics",
  "Economics",
  "Political Science",
  "Electrical Engineering",
  "Philosophy",
  "Marine Biology",
  "Art History",
  "Sociology",
  "Public Health",
  "English and Comparative Literature",
  "Civil and Environmental Engineering",
  "Physics",
  "Linguistics",
] as const;
const DEGREES: [string, ...string[]][] = [
  ["PhD", "Ph.D.", "Ph.D.", "DPhil", "Doctor of Philosophy", "Doctorate", "Dr. rer. nat.", "Ph. D."],
  ["MSc", "M.Sc.", "MA", "M.A.", "Master of Science", "Master of Arts", "Master's degree", "MPhil", "M.S.", "MRes"],
  ["BSc", "B.Sc.", "BA", "B.A.", "Bachelor of Science", "Bachelor of Arts", "B.S.", "BSc (Hons)", "Bachelor's degree"],
];
const POSTS = [
  "Assistant Professor",
  "Assistant Professor of FIELD",
  "Associate Professor",
  "Professor of FIELD",
  "Full Professor",
  "Lecturer",
  "Senior Lecturer in FIELD",
  "Lecturer in FIELD",
  "Reader in FIELD",
  "Postdoctoral Researcher",
  "Postdoctoral Fellow",
  "Postdoc",
  "Postdoctoral Research Associate",
  "Research Associate",
  "Research Fellow",
  "Research Assistant",
  "Graduate Research Assistant",
  "Visiting Scholar",
  "Visiting Assistant Professor",
  "Visiting Professor",
  "Adjunct Professor",
  "Junior Group Leader",
  "Staff Scientist",
  "Principal Scientist",
  "Instructor",
  "Head of Research",
] as const;
const JOBS = [
  "Data Scientist",
  "Software Engineer",
  "Policy Analyst",
  "Research Intern",
  "Consultant",
  "Economist",
  "Research Scientist",
  "Project Manager",
  "Senior Analyst",
  "Curator",
  "Engineer",
  "Visiting Researcher",
] as const;

/** Where institutions that nobody knows may be. */
const PLACES = [
  "Halden, Norway",
  "Port Salt, Norland",
  "Fenmoor, UK",
  "Tarnby, Denmark",
  "Larkmoor, MA",
  "Belmar, NJ, USA",
  "Quillan, France",
  "Westhaven, Canada",
  "Sund, Sweden",
  "Ostvik",
] as const;
const COUNTRIES = new Intl.DisplayNames("en", { type: "region" });

/** A town to stand behind an institution, mostly with its country: its own where it is known. */
export function drawTown(institution: string, chance: Chance): string {
  const known = findInstitutions(institution)[0]?.institution;
  if (!known) return chance.pick(PLACES);
  const country = known.country === "US" ? "USA" : COUNTRIES.of(known.country);
  return chance.happens(0.7) ? `${known.city}, ${country}` : known.city;
}

const UNITS = ["Department of FIELD", "Department of FIELD", "Dept. of FIELD", "FIELD Department", "Division of FIELD"];
const UNITS_OF_UNIVERSITIES = [
  ...UNITS,
  "School of FIELD",
  "Faculty of Science",
  "Faculty of Arts and Letters",
  "Institute of FIELD",
  "Centre for Advanced Studies",
  "College of Engineering",
];

/** A part that an institution may have. */
export function drawUnit(institution: string, chance: Chance): string {
  const units = /univ/iu.test(institution) ? UNITS_OF_UNIVERSITIES : UNITS;
  return (units[chance.whole(0, units.length - 1)] ?? "").replace("FIELD", chance.pick(FIELDS));
}

/** The same degrees, newest first, with names that nobody knows. */
export function inventDegrees(degrees: readonly Station[], chance: Chance): Station[] {
  const join = chance.pick([" in ", " in ", ", ", " ", " ("]);
  const field = chance.pick(FIELDS);
  return degrees.slice(0, DEGREES.length).map((one, index) => {
    const short = chance.pick(DEGREES[index] ?? ["BSc"]);
    const studied = chance.happens(0.7) ? field : chance.pick(FIELDS);
    return {
      institution: named(chance.pick(SCHOOLS), chance),
      degree: chance.happens(0.12) ? short : `${short}${join}${studied}${join === " (" ? ")" : ""}`,
      start: one.start,
      end: one.end,
    };
  });
}

/** The same posts with titles and places that nobody knows. */
export function inventPosts(posts: readonly Job[], chance: Chance): Job[] {
  return posts.map(({ start, end }) => {
    const other = chance.happens(0.25);
    return {
      organization: named(chance.pick(other ? OTHERS : SCHOOLS), chance),
      title: chance.pick(other ? JOBS : POSTS).replace("FIELD", chance.pick(FIELDS)),
      start,
      end,
    };
  });
}

function named(pattern: string, chance: Chance): string {
  return pattern.replace("TOWN", TOWNS[chance.whole(0, TOWNS.length - 1)] ?? "Kvam");
}
