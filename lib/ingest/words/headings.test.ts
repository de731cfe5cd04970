import { expect, test } from "vitest";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { normalizeHeading } from "#lib/ingest/words/normal-heading.ts";

test("headings of other languages, those of papers and talks in either order, of degrees and what was won with them", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;
  for (const heading of ["Produção científica", "Produzione scientifica", "Julkaisut", "Публикации", "Δημοσιεύσεις"])
    expect(kindOf(heading)).toBe("publications");
  for (const heading of ["Liste des travaux", "Wissenschaftliche Arbeiten", "Research output", "Scholarly work"])
    expect(kindOf(heading)).toBe("publications");
  for (const heading of ["Education & Scholarships", "Education, Honors and Awards", "Academic Education and Grants"])
    expect(kindOf(heading)).toBe("education");
  for (const heading of ["Vorträge und Publikationen", "Publicaciones y ponencias", "Talks and publications"])
    expect(senseOfHeading(heading, true)).toEqual({ kind: "publications", withTalks: true });
  for (const heading of ["Expository", "Expository articles", "Survey papers", "Expository and survey notes"])
    expect(kindOf(heading)).toBe("publications");
  expect(kindOf("Survey of the harbour")).toBeUndefined();
  expect(kindOf("Presentations & Guest Lectures")).toBe("talks");
  expect(kindOf("Referee")).toBe("service");
});

test("societies one belongs to are service, assistantships in teaching are teaching", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;
  expect(kindOf("Professional Associations")).toBe("service");
  expect(kindOf("Professional Organizations")).toBe("service");
  expect(kindOf("Teaching Assistantships")).toBe("teaching");
  expect(kindOf("Associations")).toBeUndefined();
});

test("a heading whose first letter was set larger and apart is closed up, where it then is one", () => {
  expect(senseOfHeading("E DUCATION", true)?.kind).toBe("education");
  expect(senseOfHeading("E XPERIENCE", true)?.kind).toBe("employment");
  expect(senseOfHeading("X RAYS", true)).toBeNull();
});

test("projects are a section of their own; meetings somebody went to are no papers", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;
  expect([kindOf("Projects"), kindOf("Selected Projects"), kindOf("Research Projects")]).toEqual([
    "other",
    "other",
    "grants",
  ]);
  expect(kindOf("Conferences and Professional Meetings")).toBe("talks");
  expect(kindOf("Conferences and Workshops")).toBe("publications");
});

test("data that others may take stand beside software, not among papers", () => {
  expect(senseOfHeading("Data Repositories", true)?.kind).toBe("software");
});

test("headings in two languages, and in Polish and Dutch", () => {
  expect(senseOfHeading("Comptes rendus / Reviews", true)).toEqual({ kind: "publications", publicationKind: "other" });
  expect(senseOfHeading("Direction de collectifs / Edited volumes and issues", true)?.kind).toBe("publications");
  expect(senseOfHeading("Soumis ou en cours / Submitted or in progress", true)?.status).toBe("submitted");
  expect(senseOfHeading("Beurzen en subsidies", true)?.kind).toBe("grants");
  expect(senseOfHeading("Projekty badawcze", true)?.kind).toBe("grants");
  expect(senseOfHeading("Działalność organizacyjna", true)?.kind).toBe("service");
  expect(senseOfHeading("Opieka nad doktorantami", true)?.kind).toBe("advising");
});

test("headings of Turkish and Scandinavian forms", () => {
  const senseOf = (heading: string) => {
    const sense = senseOfHeading(heading, true);
    return sense && [sense.kind, sense.publicationKind ?? sense.status].filter(Boolean).join(" ");
  };
  expect(senseOf("8.3. Uluslararası bilimsel toplantılarda sunulan ve bildiri kitabında basılan bildiriler")).toBe(
    "publications conference",
  );
  expect(senseOf("Ulusal hakemli dergilerde yayınlanan makaleler")).toBe("publications journal");
  expect(senseOf("Yönetilen Yüksek Lisans ve Doktora Tezleri")).toBe("advising");
  expect(senseOf("İdari Görevler")).toBe("service");
  expect(senseOf("Akademik Unvanlar / Görevler")).toBe("employment");
  expect(senseOf("Artiklar i vetenskapliga tidskrifter")).toBe("publications journal");
  expect(senseOf("Kapitel i antologier")).toBe("publications book");
  expect(senseOf("Under arbete")).toBe("publications preprint");
  expect(senseOf("Externa forskningsmedel")).toBe("grants");
  expect(senseOf("Tillitsverv")).toBe("service");
});

test("posts and something else under one heading are posts", () => {
  for (const heading of [
    "Professional and Volunteer Experience",
    "Work and leadership experience",
    "Teaching and Professional Experience",
  ])
    expect(senseOfHeading(heading, true)?.kind).toBe("employment");
  expect(senseOfHeading("Volunteer Experience", true)?.kind).toBe("service");
  expect(senseOfHeading("Teaching Experience", true)?.kind).toBe("teaching");
  expect(senseOfHeading("Akademische Grade", true)?.kind).toBe("education");
});

test("French proceedings are papers, and packages of R software", () => {
  expect(senseOfHeading("Actes de Conférences", true)).toMatchObject({
    kind: "publications",
    publicationKind: "conference",
  });
  expect(senseOfHeading("Communications dans des actes de colloques", true)?.kind).toBe("publications");
  expect(senseOfHeading("Conférences", true)?.kind).toBe("talks");
  expect(senseOfHeading("Paquets R", true)?.kind).toBe("software");
});

test("a double name that ends like a heading is a person", () => {
  expect(senseOfHeading("Ada Reed-Grant", false)).toBeNull();
  expect(senseOfHeading("Post-Doctoral Experience", false)?.kind).toBe("employment");
});

test("letters number headings through the alphabet, where they are no initials", () => {
  expect(normalizeHeading("K. TEACHING")).toBe("teaching");
  expect(normalizeHeading("M. Invited talks")).toBe("invited talks");
  expect(senseOfHeading("J. Grant", true)).toBeNull();
});

test("whose papers a heading heads may be said in capitals, and a mark stand behind", () => {
  for (const heading of ["Papers by Ada Reed:", "PAPERS BY ADA REED", "Papers of Ada Reed ¶"])
    expect([heading, senseOfHeading(heading, true)?.kind]).toEqual([heading, "publications"]);
});

test("headings as people say them on pages of their own", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;
  expect(["Money", "Good citizenship", "Teaching & students"].map(kindOf)).toEqual(["grants", "service", "teaching"]);
  expect(senseOfHeading("Drafts on the desk", true)).toMatchObject({ kind: "publications", status: "working" });
});

test("people who were trained are advised, not studied", () => {
  for (const heading of ["6. FORMACIÓN DE RECURSOS HUMANOS", "Formação de recursos humanos"])
    expect([heading, senseOfHeading(heading, true)?.kind]).toEqual([heading, "advising"]);
});

test("what a heading names beside publications says nothing of each of them", () => {
  for (const heading of [
    "Publications/Work in Progress",
    "Published and Submitted Articles",
    "Publications and working papers",
  ])
    expect([heading, senseOfHeading(heading, true)]).toEqual([heading, { kind: "publications" }]);
  expect(senseOfHeading("Work in Progress", true)?.status).toBe("working");
});
