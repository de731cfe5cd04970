import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

function readable(source: string, read = readMarkdown): string {
  const draft = draftOf(read(source));
  return draft.protected.reduceRight((text, { span }) => text.slice(0, span.start) + text.slice(span.end), draft.text);
}

const FORM = (label: string, answer: string) =>
  `# Ada Reed\n\n| | |\n|---|---|\n| Name | Ada Reed |\n| ${label} | ${answer} |\n| Office | Harbour Road 1 |\n`;

test.each([
  ["Marital status", "married; a boy born 2012, a girl born 2017", "boy"],
  ["Сімейний стан", "одружений; син 2015 р.н., донька 2019 р.н.", "син"],
  ["Семейное положение", "замужем; двое детей", "детей"],
])("in a table the whole cell answers what stands beside it: %s", (label, answer, word) => {
  expect(readable(FORM(label, answer))).not.toContain(word);
  expect(readable(FORM(label, answer))).toContain("Harbour Road 1");
});

test("behind a colon, what is private itself answers, and what is for everybody does not", () => {
  const page = readable("# Ada Reed\n\nMarital status: married; one son, born 2012\n\nI study tides.");
  expect(page).not.toContain("son");
  expect(readable("# Ada Reed\n\nMarital status: married; phone: 555 0199 12\n\nI study tides.")).toContain("555");
});

test.each([
  "lapsehoolduspuhkus 03.2018–06.2019",
  "Elternzeit 03.2018–06.2019",
  "відпустка по догляду за дитиною 03.2018 – 06.2019",
  "mateřská dovolená 2018–2019",
])("a leave behind a post, with its months: %s", (leave) => {
  const page = readable(
    `Ada Reed\n\nEmployment\n\n2016–2020  Kvam University, Lecturer in Botany (1,00); ${leave}\n2012–2016  Fen College, Reader in Tides\n`,
    readText,
  );
  expect(page).not.toContain(leave.slice(0, 9));
  expect(page).toContain("Lecturer in Botany");
  expect(page).toContain("Fen College");
});
