import Link from "next/link";
import type { ReactNode } from "react";
import type { Column } from "#lib/tables/column.ts";
import type { PrintedAuthor, PublicationRow } from "#lib/tables/publications.ts";
import classes from "./publication-cells.module.css";

/** Cells of the table of publications that are more than their text. */
export function publicationCell(slug: string, column: Column<PublicationRow>, row: PublicationRow): ReactNode {
  switch (column.id) {
    case "title":
      return <PublicationTitle title={row.title} url={row.links[0]?.url} />;
    case "authors":
      return row.authors.length > 0 ? (
        <Authors authors={row.authors} truncated={row.owners.some((owner) => owner.authorsTruncated)} />
      ) : undefined;
    case "candidate":
      return row.owners.map(({ candidateId, name }, at) => (
        <span key={candidateId}>
          {at > 0 && ", "}
          <Link href={`/${slug}/candidates/${candidateId}`} prefetch={false} className={classes.link}>
            {name}
          </Link>
        </span>
      ));
    default:
      return undefined;
  }
}

/** A title, linked to the paper where the candidate gave a link: it leaves the site without saying from where. */
export function PublicationTitle({ title, url }: { title: string; url?: string }) {
  const host = url ? hostOf(url) : null;
  if (!host) return title;
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer noopener" className={classes.title}>
        {title}
      </a>{" "}
      <span className={classes.host}>{host}</span>
    </>
  );
}

/** Printed authors with the candidate in bold; "=" marks equal contribution. */
export function Authors({ authors, truncated }: { authors: readonly PrintedAuthor[]; truncated: boolean }) {
  return (
    <>
      {authors.map(({ name, self, equal }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place among the authors is what tells namesakes apart
        <span key={at}>
          {at > 0 && ", "}
          {self ? <strong>{name}</strong> : name}
          {equal && <abbr title="equal contribution">=</abbr>}
        </span>
      ))}
      {truncated && ", et al."}
    </>
  );
}

/** The host a link leads to; null for anything but a web address. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? host.replace(/^www\./u, "") : null;
  } catch {
    return null;
  }
}
