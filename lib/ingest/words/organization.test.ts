import { expect, test } from "vitest";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isSchool, tellsWork } from "#lib/ingest/words/organization.ts";

test.each(["Національний університет припливів", "Інститут солі", "Академія гаваней"])(
  "a school in Ukrainian: %s",
  (name) => {
    expect(isSchool(name)).toBe(true);
  },
);

test.each(["ПрАТ «Портовий солезавод»", "ТОВ «Гавань»", "Лабораторія припливів НАН України"])(
  "a works or laboratory in Ukrainian: %s",
  (name) => {
    expect(isOrganization(name)).toBe(true);
    expect(isSchool(name)).toBe(false);
  },
);

test.each(["інженер-гідролог", "старша лаборантка", "запрошена дослідниця", "учений секретар", "ведущий технолог"])(
  "a post: %s",
  (post) => {
    expect(isJobTitle(post)).toBe(true);
    expect(isOrganization(post)).toBe(false);
  },
);

test("what was done for an institution is told, what was done for a person may be a post", () => {
  for (const told of ["Helped clients of Kvam University", "Walls with the Salt Institute"])
    expect(tellsWork(told)).toBe(true);
  for (const post of ["Occasional field assistance for Dr. Olaf Stone", "Department of Tides at Kvam"])
    expect(tellsWork(post)).toBe(false);
});
