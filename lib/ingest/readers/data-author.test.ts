import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (page: string) => {
  const { name, emails, employment } = await ingest(new TextEncoder().encode(page), "about.md");
  return {
    name: name?.value,
    emails: emails.map(({ value }) => value),
    posts: employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value.end]),
  };
};
const TEXT = "\n\n## About me\n\nMy work is on slow tides and on walls that lean on water.\n";

test("what the front matter of an author's page says of post, place and address is read", async () => {
  const page = `---
title: Ada Reed
role: Associate Professor
organizations:
  - name: Kvam University
    url: https://kvam.example
social:
  - icon: at-symbol
    link: 'mailto:reed@kvam.example'
  - icon: github
    link: https://github.com/reed
---${TEXT}`;
  expect(await read(page)).toEqual({
    name: "Ada Reed",
    emails: ["reed@kvam.example"],
    posts: [["Associate Professor", "Kvam University", "present"]],
  });
});

test("so is what stands below the name and the picture of a page about somebody", async () => {
  const head = (subtitle: string, more: string) =>
    `---\nlayout: about\ntitle: about\nsubtitle: ${subtitle}\nprofile:\n  align: right\n  more_info: >\n    <p>${more}</p>\n---${TEXT}`;
  const filled = head(
    "Lecturer in Tides, <a href='https://kvam.example'>Kvam University</a>. Port Salt.",
    "reed@kvam.example",
  );
  expect(await read(filled)).toEqual({
    name: undefined,
    emails: ["reed@kvam.example"],
    posts: [["Lecturer in Tides", "Kvam University", "present"]],
  });
  const unfilled = head("<a href='#'>Affiliations</a>. Address. Contacts. Motto. Etc.", "555 your office number");
  expect(await read(unfilled)).toMatchObject({ emails: [], posts: [] });
});

test("the subtitle of another page says nothing of posts", async () => {
  const page = `---\nlayout: page\ntitle: Notes\nsubtitle: Lecturer, Kvam University\n---${TEXT}`;
  expect((await read(page)).posts).toEqual([]);
});
