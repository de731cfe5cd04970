import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { withLinksOfTags, withoutBuiltTags } from "#lib/ingest/readers/template-tags.ts";

test("a pair of the template's tags around words is a link of the paper above, whatever the words are", () => {
  const link = (words: string, address: string) => `{{< button href="${address}" >}}\n${words}\n{{< /button >}}\n`;
  const { publications } = draftOf(
    readMarkdown(
      `+++\ntitle = 'Publications'\n+++\n\n# 2021\n\n**A. Reed** and O. Stone. “Slow tides of the northern quays”. *Under review.*\n${link("preprint", "https://arxiv.org/abs/2101.00001")}\n**A. Reed** and C. Fell, “[Salt in the harbour walls](https://tides.example/2),” in *Proceedings of the 16th Conference on Harbours*, May 2021, pp. 4–9.\n${link("code", "https://tides.example/code")}${link("presentation", "https://tides.example/talk")}\nB. Moss and **A. Reed**, “[Walls that lean on tides](https://tides.example/3),” in *Conference on Walls 2021*. Dec 2021.\n\n___\n# 2019\n\n**A. Reed**, “[Quays and their keepers](https://tides.example/4),” in *Conference on Quays 2019*. May 2019.\n${link("data", "https://tides.example/data")}`,
    ),
  );
  expect(publications.map(({ title, year, arxiv }) => [title.value, year?.value, arxiv?.value])).toEqual([
    ["Slow tides of the northern quays", 2021, "2101.00001"],
    ["Salt in the harbour walls", 2021, undefined],
    ["Walls that lean on tides", 2021, undefined],
    ["Quays and their keepers", 2019, undefined],
  ]);
});

test("tags that lead nowhere, or hold paragraphs, stay what they were", () => {
  const box = '{{< box class="salt" >}}\nKvam University\n{{< /box >}}';
  const far = '{{< fold link="/tides" >}}\nSlow tides\n\nSalt\n{{< /fold >}}';
  expect(withLinksOfTags(box)).toBe(box);
  expect(withLinksOfTags(far)).toBe(far);
  expect(withLinksOfTags('{{% btn url="/a.pdf" %}} CV {{% /btn %}}')).toBe("[CV](/a.pdf)");
});

test("tags that a site builder replaces are no words of a page", () => {
  const page = `{% include head.html %}<p>Slow tides.</p><p>{{ page.title | upcase }}</p>{% include scripts.html %}`;
  expect(withoutBuiltTags(page).replace(/\s+/g, " ").trim()).toBe("<p>Slow tides.</p><p> </p>");
  expect(withoutBuiltTags("<p>{{ tides }}</p>")).toBe("<p>{{ tides }}</p>");
});
