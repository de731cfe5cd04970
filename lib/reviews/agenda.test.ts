import { expect, test } from "vitest";
import { agendaOf } from "#lib/reviews/agenda.ts";

const row = (name: string, more: Partial<Parameters<typeof agendaOf>[0][number]> = {}) => ({
  ...{
    candidateId: name.charCodeAt(0),
    name,
    stage: "longlist" as const,
    rank: 1,
    range: 0.5,
    discuss: null,
    adjusted: null,
  },
  ...more,
});

test("what is open comes first and by name, then the widest apart, then the rest by rank, then the unread, then who was let go", () => {
  const agenda = agendaOf([
    row("Ada", { rank: 2 }),
    row("Bo", { rank: 1 }),
    row("Chidi", { rank: null }),
    row("Dara", { discuss: "large-spread", range: 1.5 }),
    row("Eve", { discuss: "wide-range", range: 2 }),
    row("Finn", { discuss: "wide-range", range: 3 }),
    row("Zora", { adjusted: { top: "open" }, rank: 3 }),
    row("Gil", { adjusted: { top: "open" }, discuss: "wide-range", rank: 4 }),
    row("Ivo", { stage: "withdrawn", rank: null }),
    row("Hana", { adjusted: { top: "nearly-always" }, rank: 1 }),
  ]);
  expect(agenda.map((one) => `${one.name} ${one.part}`)).toEqual([
    "Gil close",
    "Zora close",
    "Finn apart",
    "Eve apart",
    "Dara apart",
    "Bo settled",
    "Hana settled",
    "Ada settled",
    "Chidi unread",
    "Ivo out",
  ]);
});
