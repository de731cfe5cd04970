import { expect, test } from "vitest";
import { PREFACE } from "#lib/ingest/references/prefaces.ts";

test("a sentence that tells when a thesis was defended is none", () => {
  expect(PREFACE.test("I defended my dissertation at Kvam University in March 2016.")).toBe(true);
  expect(PREFACE.test("I successfully defended my thesis in 2019")).toBe(true);
  expect(PREFACE.test("Reed, A. (2023). Defended harbours of the north. Kvam University, PhD Thesis")).toBe(false);
});
