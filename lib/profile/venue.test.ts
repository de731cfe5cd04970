import { expect, test } from "vitest";
import { findVenue, guessVenue, isOneSlip, venueLabel } from "#lib/profile/venue.ts";

const label = (printed: string) => {
  const match = guessVenue(printed);
  return match ? venueLabel(match.venue) : null;
};

test.each([
  ["Proceedings of the AMS, 146 (2018)", "Proceedings of the American Mathematical Society"],
  ["Proceedings of the IEEE, vol. 99", "Proceedings of the IEEE"],
  ["Proc. IEEE 99, 12–25", "Proceedings of the IEEE"],
  ["In Proceedings of the IEEE Conference on Robotics and Automation", "ICRA"],
  ["Journal of the LMS", "Journal of the London Mathematical Society"],
  ["In Proceedings of the 38th International Conference on Machine Learning (ICML '21)", "ICML"],
  ["Advances in Neural Information Processing Systems, 33", "NeurIPS"],
  ["NIPS 2016", "NeurIPS"],
  ["Phys. Rev. Lett. 120", "Physical Review Letters"],
  ["Ann. of Math.", "Annals of Mathematics"],
  ["Inverse Problems 12 (3), 045001", "Inverse Problems"],
  ["32nd USENIX Security Symposium (Security’23)", "USENIX Security"],
  ["arXiv preprint", "arXiv"],
  ["NIPS2016", "NeurIPS"],
  ["A&A", "Astronomy & Astrophysics"],
  ["IEEE Tran. Image Processing", "IEEE Transactions on Image Processing"],
  ["ACM IMC 2020", "IMC"],
  ["IEEE ICMLA", "ICMLA"],
  ["LREC-COLING 2024", "LREC-COLING"],
  ["Findings of the Association for Computational Linguistics: EMNLP 2023", "Findings of EMNLP"],
  ["Findings of ACL: NAACL 2022", "Findings of NAACL"],
  ["EMNLP (Findings)", "Findings of EMNLP"],
  ["Proc. IAU Symp. 390", "IAU Symposium"],
  ["ACL-IJCNLP 2021 (Findings)", "Findings of the Association for Computational Linguistics"],
  ["Transactions of the ACL (TACL)", "Transactions of the Association for Computational Linguistics"],
  ["IEEE Trans. Pattern Anal. Mach. Intell. (TPAMI)", "IEEE Transactions on Pattern Analysis and Machine Intelligence"],
])("%s is %s", (printed, expected) => {
  expect(label(printed)).toBe(expected);
});

test("one slip in an acronym is forgiven and said", () => {
  expect(guessVenue("AISTTAS 2019")?.misspelt).toBe(true);
  expect(findVenue("NuerlPX")).toBeNull();
  expect(isOneSlip("icml", "icml")).toBe(false);
  expect(isOneSlip("neurips", "nuerips")).toBe(true);
});

test.each([
  "Harbour Studies",
  "Computers & Education: Northern Tides",
  "University of Port Salt",
  "tides",
  "A note on ICML reviewing",
])("%s is no known venue", (printed) => {
  expect(findVenue(printed)).toBeNull();
});

test("of a meeting that prints its full name and its sign a table of near signs and names knows nothing", () => {
  for (const printed of [
    "Northern European Union of River Pilots (NEURPS)",
    "International Conference on Tides, Oceans and Deep Salt (TODS)",
    "12th Symposium on Computer Networks (SOCN’12)",
  ])
    expect(guessVenue(printed)).toBeNull();
  expect(guessVenue("Advances in Neural Information Processing Systems (NuerIPS)")?.venue.acronym).toBe("NeurIPS");
  expect(guessVenue("ACM Transactions on Database Systems (TODS)")?.venue.acronym).toBe("TODS");
});

test("beside a full name that says otherwise the sign of a journal is another's", () => {
  for (const printed of ["Northern Atlas of Leeward Salts (NALS) Journal", "Notes on Aged Lime and Stone (NALS)"])
    expect(guessVenue(printed)).toBeNull();
  expect(guessVenue("Natural Language Semantics (NALS)")?.venue.acronym).toBe("NALS");
});
