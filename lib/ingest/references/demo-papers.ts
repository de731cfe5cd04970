/**
 * Titles with which templates show where a title goes: "Paper Title Number 1", "An example journal article", "Your paper
 * title", "Title of the publication", "Lorem ipsum dolor sit amet, …".
 */
const DEMO_TITLE =
  /^(?:(?:(?:your|my|the|a|an|some|sample|example|demo|awesome|great) )*(?:paper|publication|article|book|chapter|preprint) title(?: (?:number |no\.? |#)?\d{1,2}| here| goes here)?|(?:the )?title of (?:the|your|my|a) (?:paper|publication|article|book|chapter|preprint|thesis)|an? (?:example|sample) (?:of an? )?(?:conference paper|journal article|preprint|working paper|preprint \/ working paper|publication|paper)|lorem ipsum(?: dolor)?(?:[\s,.].*)?)\W*$/isu;

/** True for a title that a template left in a list of papers: it is nobody's. */
export const isDemoTitle = (title: string): boolean => DEMO_TITLE.test(title.replace(/\s+/gu, " ").trim());
