/** A file to practise on: of nobody, made for this. */
export interface PracticeFile {
  key: string;
  /** The invented person. */
  name: string;
  parts: { heading: string; lines: string[] }[];
}

/**
 * Two invented files that readers can honestly differ on: one strong on paper and thin on teaching, one the other way round.
 * They come with Shortlist and belong to no opening.
 */
export const PRACTICE_FILES: readonly PracticeFile[] = [
  {
    key: "threlkeld",
    name: "Casimir Threlkeld",
    parts: [
      {
        heading: "Position and education",
        lines: [
          "Postdoctoral researcher, Institute for Slow Systems, since 2023",
          "PhD, Northmere University, 2022. Thesis: “Waiting lines that remember”",
          "MSc, Northmere University, 2018",
        ],
      },
      {
        heading: "Selected publications",
        lines: [
          "C. Threlkeld. Queues with memory. Annals of Invented Probability, 2024 (38 pages, sole author)",
          "C. Threlkeld, M. Ostrander. A lower bound for patient scheduling. Symposium on Imagined Algorithms, 2023. Best student paper",
          "M. Ostrander, C. Threlkeld, J. Vey. Forgetful servers. Symposium on Imagined Algorithms, 2022",
          "C. Threlkeld. Two counterexamples to the fairness conjecture. In submission",
        ],
      },
      {
        heading: "Research statement, excerpt",
        lines: [
          "My thesis settled a question that had been open for eleven years: a waiting line that remembers who was served is not always fairer than one that forgets. The proof is constructive, and two groups have since built on it.",
          "In the next five years I want to know which guarantees survive when the customers lie. I have a first result for two classes of customers and no idea yet for three.",
        ],
      },
      {
        heading: "Teaching and mentoring",
        lines: [
          "Teaching assistant, Probability I (one term, 2019)",
          "“I look forward to teaching at all levels.”",
          "Co-supervised one MSc student, 2024",
        ],
      },
    ],
  },
  {
    key: "brandvold",
    name: "Ottilie Brandvold-Nkemelu",
    parts: [
      {
        heading: "Position and education",
        lines: [
          "Lecturer, Harrowgate Institute of Technology, since 2020",
          "PhD, University of Lower Saltmarsh, 2019. Thesis: “Measuring what a class has understood”",
          "Two years in a software company before the PhD",
        ],
      },
      {
        heading: "Selected publications",
        lines: [
          "O. Brandvold-Nkemelu, R. Thessaly. Questions that sort themselves. Journal of Made-up Methods, 2023",
          "O. Brandvold-Nkemelu, F. Quillfeather, P. Amberley, R. Thessaly. A data set of 40,000 wrong answers. Conference on Pretended Education, 2022",
          "R. Thessaly, O. Brandvold-Nkemelu. Why hints hurt. Workshop on Learning at a Distance, 2021",
          "O. Brandvold-Nkemelu. Grading as inference. Preprint, 2024",
        ],
      },
      {
        heading: "Research statement, excerpt",
        lines: [
          "Exams are measurements, and we treat them as if they had no error. I build models of how wrong answers come about, and publish the data so that others can find mine wrong.",
          "The data set is used in nine universities. My own theory of hints did not hold in a replication last year; I describe in section 3 what I now believe instead.",
        ],
      },
      {
        heading: "Teaching and mentoring",
        lines: [
          "Designed and taught four courses, from 12 to 310 students; all materials are open",
          "Six BSc and two MSc theses supervised; one student went on to a PhD",
          "Evening course for returning students, three years",
          "Institute’s teaching award, 2022",
        ],
      },
    ],
  },
];
