import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { speltAddresses } from "#lib/ingest/owner/spelt-mail.ts";

const read = async (printed: string) => {
  const page = `<h1>Ada Reed</h1><p>Professor of Tides, Kvam University</p><p>${printed}</p><h2>Education</h2><ul><li>PhD in Tides, Kvam University, 2012</li></ul>`;
  return (await ingest(new TextEncoder().encode(page), "reed.html")).emails.map(({ value }) => value);
};

test.each([
  "reed - at - kvam.no",
  "reed -at- kvam -dot- no",
  "reed--at--kvam.no",
  "reed – at – kvam – dot – no",
  "reed-at-kvam-dot-no",
  "reed /at/ kvam.no",
  "reed *at* kvam.no",
  "reed |at| kvam.no",
  "reed =at= kvam.no",
  "reed #at# kvam.no",
  "reed «at» kvam.no",
  "reed ⟨at⟩ kvam.no",
  "reed ((at)) kvam.no",
  "reed [[at]] kvam [[dot]] no",
  "reed (-at-) kvam.no",
  "reed `at` kvam.no",
  "reed { a t } kvam.no",
  "reedATkvamDOTno",
  "reed <i>at</i> kvam.no",
  "Email: reed at kvam.no",
  'reed<img src="at.gif" alt="at">kvam.no',
  'reed<i class="fa fa-at"></i>kvam.no',
])("“%s” is an address", async (printed) => {
  expect(await read(printed)).toEqual(["reed@kvam.no"]);
});

test.each([
  "A talk at www.tides.no",
  "More of it at tides.no",
  "See salt-at-sea.no and salt.at.sea.no",
  "We meet - at - the harbour. No walls.",
  "THAT.NO is a harbour",
])("“%s” is none", async (printed) => {
  expect(await read(printed)).toEqual([]);
});

test("a host keeps the letters of “dot” in its own words", () => {
  const found = speltAddresses("ada.reed (at) anecdote.salt [dot] no, Kvam", () => false);
  expect(found).toEqual([{ value: "ada.reed@anecdote.salt.no", at: 0, length: 36 }]);
});
