import { expect, test } from "vitest";
import { findVenue, venueLabel } from "#lib/profile/venue.ts";

const label = (printed: string) => {
  const match = findVenue(printed);
  return match ? venueLabel(match.venue) : null;
};

test.each([
  ["International Economic Journal", null],
  ["Journal of Economics", null],
  ["The Economic Journal", "The Economic Journal"],
  ["Journal of International Economics", "Journal of International Economics"],
  ["Int. J. Comput. Vis.", "International Journal of Computer Vision"],
  ["Int J Forecasting", "International Journal of Forecasting"],
  ["Parallel Computing Conference", null],
  ["Parallel Computing", "Parallel Computing"],
  ["Privacy Enhancing Technologies Symposium", "Proceedings on Privacy Enhancing Technologies"],
])("%s: a journal is international or it is not, and no meeting", (printed, expected) => {
  expect(label(printed)).toBe(expected);
});
