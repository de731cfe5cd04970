import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "#lib/tables/pack.ts";

const word = fc.constantFrom("Oslo", "Évora", "", "—", "__proto__");
const leaf = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
const rows = fc.array(
  fc.record(
    {
      name: fc.string(),
      place: fc.option(word, { nil: null }),
      years: fc.array(fc.integer()),
      counted: fc.array(fc.tuple(word, fc.nat())),
      counts: fc.dictionary(fc.constantFrom("book", "journal", "thesis"), fc.nat()),
      figures: fc.record({ mean: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }) }),
      owner: fc.option(fc.constantFrom(1234567890, 100_000, 2 ** 52), { nil: null }),
      anything: leaf,
    },
    { requiredKeys: ["name"] },
  ),
);

/** JSON knows no minus zero. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("whatever rows are packed come out the same", () => {
  fc.assert(
    fc.property(rows, (all) => {
      expect(unpack(pack(all))).toEqual(plain(all));
    }),
  );
});

test("lists of lists, of tuples and of nothing come out the same", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.array(leaf))), (all) => {
      expect(unpack(pack(all))).toEqual(plain(all));
    }),
  );
  expect(unpack(pack([]))).toEqual([]);
  expect(unpack(pack([{ list: [] }, { list: [] }]))).toEqual([{ list: [] }, { list: [] }]);
});

test("a word that comes a thousand times is sent once, and a key too", () => {
  const all = Array.from({ length: 1_000 }, (_, at) => ({ institution: at % 2 ? "Uppsala" : "Tartu", n: at % 7 }));
  const text = pack(all);
  expect(text.match(/Uppsala/gu)).toHaveLength(1);
  expect(text.match(/institution/gu)).toHaveLength(1);
  expect(text.length).toBeLessThan(JSON.stringify(all).length / 5);
});

test("of a key that nearly all rows have, only those without it are told", () => {
  const all = Array.from({ length: 1_000 }, (_, at) => (at === 500 ? { n: 1 } : { n: 1, mean: 3 }));
  expect(pack(all).length).toBeLessThan(5_000);
  expect(unpack(pack(all))).toEqual(all);
});

test("rows of a long text are kept, found by nothing but the whole of it, and the oldest are forgotten", () => {
  const listed = (name: string) =>
    pack(Array.from({ length: 40_000 }, (_, at) => ({ name: `${name} ${at}`, n: at % 10 })));
  const [mine, yours] = [listed("Ada"), listed("Bo")];
  const rows = unpack(mine);
  expect(unpack(mine)).toBe(rows);
  expect(unpack(yours)).not.toBe(rows);
  expect(unpack(yours)[0]).toEqual({ name: "Bo 0", n: 0 });
  for (const name of ["C", "D", "E", "F", "G", "H"]) unpack(listed(name));
  expect(unpack(mine)).not.toBe(rows);
  expect(unpack(mine)).toEqual(rows);
});
