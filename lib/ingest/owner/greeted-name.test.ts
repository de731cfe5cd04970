import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const nameIn = (source: string) => draftOf(readMarkdown(source)).name?.value ?? null;
const mailsIn = (source: string) => draftOf(readMarkdown(source)).emails.map(({ value }) => value);

test("a page may begin with a greeting that says whose it is", () => {
  expect(nameIn("# Hi there 👋, I'm Orla Fennimore\n\nI work on tides.\n\n📫 orla@fen.example.edu")).toBe(
    "Orla Fennimore",
  );
  expect(nameIn("# Hello! My name is Orla Fennimore.\n\nI work on tides.")).toBe("Orla Fennimore");
  expect(nameIn("# Welcome, this is Salt\n\nTides of the north.")).toBeNull();
});

test("below the title of a CV a family name in capitals may stand first", () => {
  expect(nameIn("# Curriculum Vitae\n\nFENNIMORE, Orla Marie\n\n## Education\n\nPhD, Kvam University, 2016")).toBe(
    "Orla Marie Fennimore",
  );
});

test("who leads a group is no name", () => {
  expect(nameIn("# Tide Lab\n\n## Principal Investigator\n\nWe study salt.")).toBeNull();
});

test("what readers are asked to take out of an address is no part of it", () => {
  expect(mailsIn("# Orla Fennimore\n\no.fennimore@REMOVETHIS.port-salt.edu")).toEqual(["o.fennimore@port-salt.edu"]);
  expect(mailsIn("# Orla Fennimore\n\nfennimore_nospam@port-salt.edu")).toEqual(["fennimore@port-salt.edu"]);
});

test("a first name in brackets may stand ahead of the one somebody is called by", () => {
  expect(nameIn("My name is (Marie) Orla Fennimore, and I am a lecturer at Fen College.")).toBe("Orla Fennimore");
});
