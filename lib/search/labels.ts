/** What a finding is called: fields of a profile and kinds of activities in the committee's words. */
const LABELS: Record<string, string> = {
  email: "E-mail",
  position: "Position",
  affiliation: "Affiliation",
  "phd-institution": "PhD from",
  advisor: "Advisor",
  interest: "Interest",
  award: "Award",
  grant: "Grant",
  talk: "Talk",
  service: "Service",
  teaching: "Teaching",
  advising: "Advising",
  software: "Software",
};

export function hitLabel(kind: string): string {
  return LABELS[kind] ?? kind;
}
