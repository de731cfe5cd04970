/** The people of the sample opening with a sign-in button. `key` is the first part of their address. */
export const DEMO_PERSONAS = [
  {
    key: "tarkowska",
    name: "Philippa Tarkowska",
    role: "chair",
    about: "Imports files, sets the rubric and phases, ranks, moves candidates and exports the shortlist.",
  },
  {
    key: "namgoong",
    name: "Hyejin Namgoong",
    role: "member",
    about: "Reads and scores; sees others’ reviews once her own is in.",
  },
  {
    key: "tsou",
    name: "Wen-Chi Tsou",
    role: "member, recused from one candidate",
    about: "Has declared a conflict: that candidate is a name and nothing else.",
  },
  {
    key: "solheim",
    name: "Beatrix Solheim-Ogunleye",
    role: "observer from the dean’s office",
    about: "Sees progress and the record; reviews only from the discussion on.",
  },
] as const;
