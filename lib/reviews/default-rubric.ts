import type { Criterion } from "#lib/reviews/criteria.ts";

/**
 * A rubric to start from, for a faculty search in machine learning. Anchors say what a reader must have seen in the file,
 * so that two readers who saw the same choose the same level. The chair edits it before it is locked.
 */
export const DEFAULT_RUBRIC: readonly Criterion[] = [
  {
    id: 1,
    name: "Research so far",
    description: "What the finished work shows: the questions, the care taken, and what others could build on it.",
    weight: 3,
    independent: false,
    levels: anchors(
      ["Thin", "Little finished work of the candidate's own, or claims that the papers read do not support."],
      [
        "Uneven",
        "Some sound results, but the papers read leave central claims untested or add little to what was known.",
      ],
      [
        "Sound",
        "Several well-made papers with a clear part of the candidate's own; claims are tested and limits are stated.",
      ],
      [
        "Strong",
        "A recognisable line of work: the papers read settle questions or give methods that other groups have taken up.",
      ],
      [
        "Outstanding",
        "Work that changed how a problem is seen or solved; the papers read hold up to close reading throughout.",
      ],
    ),
  },
  {
    id: 2,
    name: "Originality and agenda",
    description: "Whether the plan for the next five years is the candidate's own, worth doing and possible here.",
    weight: 2,
    independent: false,
    levels: anchors(
      ["Missing", "No plan beyond finishing current projects, or a plan that could stand in anybody's statement."],
      ["Vague", "Topics are named, but not the questions, the first steps or how one would know that they failed."],
      ["Clear", "Concrete questions with plausible first steps; the link to earlier work is visible."],
      [
        "Independent",
        "An agenda distinct from the advisor's, with risky and safe parts told apart and means to carry both out.",
      ],
      ["Leading", "Opens a direction others are likely to follow, argued from evidence, with a credible way to begin."],
    ),
  },
  {
    id: 3,
    name: "Teaching",
    description: "Evidence and plans for courses from the first year to the doctorate.",
    weight: 2,
    independent: false,
    levels: anchors(
      ["No evidence", "The file says nothing of teaching beyond its existence."],
      ["Slight", "Some assistance in courses; the statement stays with generalities."],
      ["Ready", "Has taught or tutored with responsibility, and describes how the learning of students was checked."],
      ["Good", "Has designed a course or a substantial part of one; feedback or materials in the file bear it out."],
      [
        "Excellent",
        "Materials, evaluations or methods of teaching that others use; thoughtful plans for courses at several levels.",
      ],
    ),
  },
  {
    id: 4,
    name: "Mentoring and service",
    description: "Help given to students and junior colleagues, and work done for the field and the institution.",
    weight: 1,
    independent: false,
    levels: anchors(
      ["No evidence", "The file shows no mentoring or service."],
      ["Occasional", "Some reviewing or a student project, without a sign of what came of it."],
      ["Regular", "Steady reviewing and mentoring, with named outcomes such as a thesis or a joint paper."],
      [
        "Engaged",
        "Has carried responsibility: organised an event, led a reading group or programme, guided several students.",
      ],
      [
        "Shaping",
        "Built or changed something that serves others, such as a workshop series, a benchmark effort or an outreach programme.",
      ],
    ),
  },
  {
    id: 5,
    name: "Breadth of connection",
    description: "Which fields here the work could meet. Shown for the discussion, never part of the total.",
    weight: 0,
    independent: true,
    levels: anchors(
      ["None seen", "The file names no contact with other fields."],
      ["One field", "Contact with one neighbouring field, in plans rather than in work."],
      ["Some", "Finished work with one neighbouring field."],
      ["Several", "Finished work with two or more fields, with people from them."],
      ["Wide", "Work that two or more fields use, and concrete plans that name partners."],
    ),
  },
];

function anchors(...levels: [label: string, text: string][]): Criterion["levels"] {
  return levels.map(([label, text], at) => ({ value: at + 1, label, text }));
}
