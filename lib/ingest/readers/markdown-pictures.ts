import type { Link } from "mdast";

/** "[![doi](doi.png)](https://doi.org/…)": a link that shows pictures and nothing else. */
export function isPicture({ children }: Link): boolean {
  return (
    children.some(({ type }) => type === "image") &&
    children.every((child) => child.type === "image" || (child.type === "text" && child.value.trim() === ""))
  );
}

/** Signs that every page shows: of who hosts it, of a licence, of whether something was built. */
const SHIELD = /shields\.io|badge|travis-ci|\.svg\?|creativecommons/iu;
/** Where papers are kept: such a link is one of a paper, whatever its picture says. */
const PAPER =
  /^https?:\/\/(?:www\.|dx\.)?(doi\.org|arxiv\.org|pubmed\.ncbi\.nlm\.nih\.gov)\/(?=\S*\d)|\/doi\/(?:\w+\/)?10\.\d{4,9}\//iu;

/**
 * What is written for a link that shows only a picture: the words that stand for it where they are few, as "doi"; a
 * thumbnail told in many stands beside what it shows. A picture without words that leads to a paper is named by where.
 */
export function pictureWords({ children, url }: Link): string {
  const pictures = children.filter((child) => child.type === "image");
  if (pictures.some((picture) => SHIELD.test(picture.url) && !PAPER.test(url))) return "";
  const alt = pictures
    .map((picture) => picture.alt?.trim() ?? "")
    .find((words) => words !== "" && words.split(/\s+/u).length <= 3 && !/\.(?:png|jpe?g|gif|svg)$/iu.test(words));
  const paper = PAPER.exec(url);
  return alt ?? (paper ? (paper[1] ?? "doi") : "");
}
