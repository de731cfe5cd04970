import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;

test("headings in Greek, with accents or in capitals without", () => {
  expect([kindOf("Σπουδές"), kindOf("ΣΠΟΥΔΕΣ"), kindOf("2. ΕΚΠΑΙΔΕΥΣΗ")]).toEqual(Array(3).fill("education"));
  expect(kindOf("ΑΚΑΔΗΜΑΪΚΗ ΚΑΙ ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ")).toBe("employment");
  expect([kindOf("Διδακτικό έργο"), kindOf("ΕΠΙΒΛΕΨΗ ΔΙΔΑΚΤΟΡΙΚΩΝ")]).toEqual(["teaching", "advising"]);
  expect(senseOfHeading("Εργασίες σε διεθνή επιστημονικά περιοδικά με κριτές", true)).toMatchObject({
    kind: "publications",
    publicationKind: "journal",
  });
  expect(senseOfHeading("Ανακοινώσεις σε συνέδρια", true)?.publicationKind).toBe("conference");
  expect(senseOfHeading("ΕΡΓΑΣΙΕΣ ΥΠΟ ΚΡΙΣΗ", true)?.status).toBe("submitted");
});

test("a Greek CV: what is private is masked, the owner is known in both alphabets", async () => {
  const draft = await ingest(
    new TextEncoder().encode(`# Ανδρέας Λούρος

## ΠΡΟΣΩΠΙΚΑ ΣΤΟΙΧΕΙΑ

Ημερομηνία γέννησης: 3 Μαΐου 1979

Οικογενειακή κατάσταση: άγαμος

Ξένες γλώσσες: Αγγλικά, Νορβηγικά

## ΔΗΜΟΣΙΕΥΣΕΙΣ

- Reed, A., Louros, A. (2021). “Slow tides of northern bays”, Harbour Studies, Vol. 4, pp. 3–9.
- Λούρος, Α. (2019). «Παλίρροιες και τείχη», Χρονικά Λιμένων, τ. 2, σελ. 5–8.

## ΛΟΙΠΕΣ ΔΡΑΣΤΗΡΙΟΤΗΤΕΣ

Ερευνητικά ενδιαφέροντα: παλίρροιες

Ενδιαφέροντα: ορειβασία, χορός
`),
    "cv.md",
  );
  expect(draft.publications.map(({ title, self }) => [title.value, self])).toEqual([
    ["Slow tides of northern bays", 1],
    ["Παλίρροιες και τείχη", 0],
  ]);
  const masked = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join("\n");
  expect(masked).toContain("3 Μαΐου 1979");
  expect(masked).toContain("άγαμος");
  expect(masked).toContain("ορειβασία");
  expect(masked).not.toContain("παλίρροιες");
  expect(masked).not.toContain("Αγγλικά");
});
