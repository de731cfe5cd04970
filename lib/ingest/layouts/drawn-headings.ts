/** What people call the section on their degrees, … */
export const EDUCATION = [
  "Education",
  "Education",
  "EDUCATION",
  "Academic Qualifications",
  "Qualifications",
  "University Education",
  "Educational Background",
  "Higher Education",
  "Academic Degrees",
  "Academic Training",
  "Education & Training",
  "Studium",
  "Diplômes",
  "Estudios",
] as const;
/** … the one on their posts, … */
export const EMPLOYMENT = [
  "Employment",
  "Appointments",
  "Academic Appointments",
  "Professional History",
  "Professional Appointments",
  "Employment History",
  "Work Experience",
  "Professional Experience",
  "Career",
  "Academic Employment",
  "Positions",
  "Research Positions",
  "Current and Past Positions",
  "Previous Positions",
  "Work History",
  "Academic Career",
  "Akademischer Werdegang",
  "Parcours professionnel",
  "Experiencia profesional",
] as const;
/** … and one that holds both. */
export const BOTH = [
  "Education and Employment",
  "Employment and Education",
  "Academic History",
  "Education and Positions",
  "Academic Career",
  "Academic Background and Appointments",
] as const;
