/** Journal commands of the American Astronomical Society's macros, which ADS prints in its BibTeX: `\apj`, `\mnras`. */
const JOURNALS: Record<string, string> = {
  aj: "The Astronomical Journal",
  actaa: "Acta Astronomica",
  araa: "Annual Review of Astronomy and Astrophysics",
  apj: "The Astrophysical Journal",
  apjl: "The Astrophysical Journal Letters",
  apjs: "The Astrophysical Journal Supplement Series",
  ao: "Applied Optics",
  apss: "Astrophysics and Space Science",
  aap: "Astronomy & Astrophysics",
  aapr: "Astronomy and Astrophysics Reviews",
  aaps: "Astronomy and Astrophysics Supplement Series",
  azh: "Astronomicheskii Zhurnal",
  baas: "Bulletin of the American Astronomical Society",
  bac: "Bulletin of the Astronomical Institutes of Czechoslovakia",
  caa: "Chinese Astronomy and Astrophysics",
  cjaa: "Chinese Journal of Astronomy and Astrophysics",
  icarus: "Icarus",
  jcap: "Journal of Cosmology and Astroparticle Physics",
  jrasc: "Journal of the Royal Astronomical Society of Canada",
  memras: "Memoirs of the Royal Astronomical Society",
  memsai: "Memorie della Società Astronomica Italiana",
  mnras: "Monthly Notices of the Royal Astronomical Society",
  na: "New Astronomy",
  nar: "New Astronomy Reviews",
  nat: "Nature",
  natas: "Nature Astronomy",
  grl: "Geophysical Research Letters",
  jgr: "Journal of Geophysical Research",
  jcp: "The Journal of Chemical Physics",
  iaucirc: "IAU Circulars",
  nphysa: "Nuclear Physics A",
  pasa: "Publications of the Astronomical Society of Australia",
  pasj: "Publications of the Astronomical Society of Japan",
  pasp: "Publications of the Astronomical Society of the Pacific",
  physrep: "Physics Reports",
  physscr: "Physica Scripta",
  planss: "Planetary and Space Science",
  pra: "Physical Review A",
  prb: "Physical Review B",
  prc: "Physical Review C",
  prd: "Physical Review D",
  pre: "Physical Review E",
  prl: "Physical Review Letters",
  procspie: "Proceedings of SPIE",
  psj: "The Planetary Science Journal",
  qjras: "Quarterly Journal of the Royal Astronomical Society",
  rmp: "Reviews of Modern Physics",
  rmxaa: "Revista Mexicana de Astronomía y Astrofísica",
  skytel: "Sky and Telescope",
  solphys: "Solar Physics",
  sovast: "Soviet Astronomy",
  ssr: "Space Science Reviews",
  zap: "Zeitschrift für Astrophysik",
};

/** Replaces journal commands in a field: `{\apj}` → "The Astrophysical Journal". */
export function expandJournal(field: string): string {
  if (!field.includes("\\")) return field;
  return field.replace(/\\([a-z]+)(?![a-zA-Z])(\s|\{\})?/gu, (whole, name: string) => {
    const journal = Object.hasOwn(JOURNALS, name) ? JOURNALS[name] : undefined;
    return journal ? `${journal.replaceAll("&", "\\&")} ` : whole;
  });
}

/** The journal that a command stands for in LaTeX that does not define it, unless its name is one that may mean anything. */
export function journalNamed(name: string): string | undefined {
  return (name.length >= 3 || name === "aj") &&
    !/^(?:pre|nat|zap|bac|caa)$/u.test(name) &&
    Object.hasOwn(JOURNALS, name)
    ? JOURNALS[name]
    : undefined;
}
