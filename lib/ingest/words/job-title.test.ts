import { expect, test } from "vitest";
import { isJobTitle, looksLikeRole, splitTitle } from "#lib/ingest/words/job-title.ts";
import { isWholeOrganization } from "#lib/ingest/words/organization.ts";

test("posts of several languages are titles; whom one worked with makes none", () => {
  for (const title of ["Estagiário", "Técnico de investigación", "Asistente de Investigación", "Harbour Volunteer"])
    expect(isJobTitle(title), title).toBe(true);
  for (const title of ["Internal Medicine Residency", "Clinical Clerkship"])
    expect(isJobTitle(title), title).toBe(true);
  expect(isJobTitle("Coastal Medicine Residency Program")).toBe(false);
  expect(isJobTitle("Two years among the reeds with professor Reed")).toBe(false);
  expect(isJobTitle("Promoted to associate in")).toBe(false);
  expect(isJobTitle("Undergraduate Research")).toBe(true);
  expect(isJobTitle("Research Experience for Undergraduates (REU) Program")).toBe(true);
  expect(isJobTitle("Research")).toBe(false);
  expect([isJobTitle("Faculty"), isJobTitle("Faculty of Salt Engineering")]).toEqual([true, false]);
});

test("a long word of a post that misses a letter is still one; other endings make other words", () => {
  for (const title of ["Reseach Assitant", "Visiting Reseacher", "Tide Enginer", "Senior Lectuer"])
    expect(isJobTitle(title), title).toBe(true);
  for (const none of ["Lectures", "Salt Assistance", "Harbour Associates", "Tide Engineering"])
    expect(isJobTitle(none), none).toBe(false);
});

test("an institution that says what kind of teacher one is names none", () => {
  expect(splitTitle("College Professor and Head of Department at Fen Polytechnic")).toEqual({
    title: "College Professor and Head of Department",
    organization: "Fen Polytechnic",
  });
});

test("unknown posts end as the names of those who do something", () => {
  for (const role of ["Exhibit presenter", "Sluice assembler", "Funcionário de apoio"])
    expect(looksLikeRole(role), role).toBe(true);
  for (const none of ["Quayside", "Harbour Computer", "Kvam University", "Slow tides"])
    expect(looksLikeRole(none), none).toBe(false);
});

test("a stay is somewhere, however that is spelled", () => {
  expect(splitTitle("Estancia en la Univesidad de Sal")).toEqual({
    title: "Estancia",
    organization: "Univesidad de Sal",
  });
});

test("a department or a trade is no institution as a whole; a centre for research is", () => {
  expect(isWholeOrganization("Department of Peat")).toBe(false);
  expect(isWholeOrganization("Institutional Salt Trading and Research")).toBe(false);
  expect(isWholeOrganization("Harbour Centre for Tide Research")).toBe(true);
});

test("an address is no post, nor is what was done with others", () => {
  expect(isJobTitle("https://quayside.example/faculty/directory/reed.html")).toBe(false);
  expect(isJobTitle("Collaborative research with scientist groups")).toBe(false);
  expect(isJobTitle("Research scientist")).toBe(true);
});

test("a faculty of something is a place, faculty alone a post", () => {
  expect(isJobTitle("Faculty of Harbour Engineering")).toBe(false);
  expect(isJobTitle("Visiting Faculty")).toBe(true);
});

test("Turkish posts are titles in full and with their stops", () => {
  for (const title of ["Arş. Gör.", "Öğr. Gör. Dr.", "Dr. Öğr. Üyesi", "Doç. Dr.", "Proje Mühendisi", "Uzman"])
    expect(isJobTitle(title), title).toBe(true);
  expect(isJobTitle("İnşaat Mühendisliği Bölümü")).toBe(false);
});

test("posts at Hungarian museums and institutes", () => {
  for (const title of ["vendégkutató", "muzeológus", "tudományos tanácsadó"])
    expect([title, isJobTitle(title)]).toEqual([title, true]);
});

test("who was in a programme of research for students was that", () => {
  expect(isJobTitle("Research Experience for Undergraduates Program")).toBe(true);
  expect(splitTitle("Research Experience for Undergraduates at Kvam University")).toEqual({
    title: "Research Experience for Undergraduates",
    organization: "Kvam University",
  });
});

test("ranks of the forces are posts", () => {
  for (const rank of ["Lieutenant", "First Lieutenant", "Sergeant"])
    expect([rank, isJobTitle(rank)]).toEqual([rank, true]);
});
