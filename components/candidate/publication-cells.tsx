import type { ReactNode } from "react";
import { SoftLink } from "#components/frame/soft-link.tsx";
import type { Column } from "#lib/tables/column.ts";
import { type PrintedAuthor, type PublicationRow, positionText, type RowVersion } from "#lib/tables/publication-row.ts";
import { receiptHref } from "./fact.tsx";
import { hostOf } from "./host-of.ts";
import classes from "./publication-cells.module.css";
import { type ListedVersion, VersionList } from "./version-list.tsx";

/** Cells of the table of publications that are more than their text. */
export function publicationCell(slug: string, column: Column<PublicationRow>, row: PublicationRow): ReactNode {
  switch (column.id) {
    case "title":
      return (
        <>
          <PublicationTitle title={row.title} url={row.links[0]?.url} />
          {row.distinction && <span className={classes.distinction}> {row.distinction}</span>}
          <VersionList title={row.title} versions={row.versions.map((version) => listed(slug, version))} />
        </>
      );
    case "authors":
      return row.authors.length > 0 ? (
        <Authors authors={row.authors} truncated={row.owners.some((owner) => owner.authorsTruncated)} />
      ) : undefined;
    case "candidate":
      return row.owners.map((owner) => (
        <span key={owner.candidateId} className={classes.owner}>
          <SoftLink href={`/${slug}/candidates/${owner.candidateId}`} className={classes.link}>
            {owner.name}
          </SoftLink>
          {row.owners.length > 1 && <span className={classes.host}> {positionText(owner)}</span>}
        </span>
      ));
    case "position":
      return row.owners.map(positionText).filter(Boolean).join(" · ");
    default:
      return undefined;
  }
}

/** A version with the places where it is printed, by candidate. */
function listed(slug: string, version: RowVersion): ListedVersion {
  // Of a version that is also somebody's whole work the line beside other versions is what can be taken apart.
  const line = version.printings.find(({ versionId }) => versionId !== null) ?? version.printings[0];
  return {
    version,
    line: { publicationId: line?.publicationId ?? 0, versionId: line?.versionId ?? null },
    receipts: version.printings.map((place) => (
      <SoftLink
        key={`${place.publicationId} ${place.start}`}
        href={`/${slug}/candidates/${place.candidateId}${receiptHref(place)}`}
        className={classes.link}
      >
        in the file of {place.name}
      </SoftLink>
    )),
  };
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
