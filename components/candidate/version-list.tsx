import type { ReactNode } from "react";
import { foldWords } from "#lib/profile/fold-words.ts";
import { COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import type { ShownVersion, VersionRef } from "#lib/tables/publication-row.ts";
import { OutsideLink } from "./outside-link.tsx";
import { VersionActs } from "./version-acts.tsx";
import classes from "./version-list.module.css";

/** One version of a work with where it was read. */
export interface ListedVersion {
  version: ShownVersion;
  line: VersionRef;
  /** Where it is printed: links to the places. */
  receipts: ReactNode;
  /** What other documents say of it. */
  rivals?: ReactNode;
}

interface VersionListProps {
  /** Of the work, as shown. */
  title: string;
  versions: readonly ListedVersion[];
}

/** The versions of a work behind a small count that opens in place; nothing for a work that has only one. */
export function VersionList({ title, versions }: VersionListProps) {
  if (versions.length < 2) return null;
  return (
    <details className={classes.versions}>
      <summary aria-label={`${versions.length} versions of ${title}`}>{versions.length} versions</summary>
      <ol className={classes.list}>
        {versions.map((one, at) => (
          <li key={`${one.line.publicationId} ${one.line.versionId}`} className={classes.line}>
            <Version {...one} title={title} counts={at === 0} />
          </li>
        ))}
      </ol>
    </details>
  );
}

interface VersionProps extends ListedVersion {
  title: string;
  /** It is what the work counts as. */
  counts: boolean;
}

function Version({ version, line, receipts, rivals, title, counts }: VersionProps) {
  const where = version.venue ?? version.venueAsPrinted;
  return (
    <>
      <strong className={classes.kind}>{COUNTED_NAMES[version.countedAs].one}</strong>
      {where && <span className={classes.venue}>{where}</span>}
      <span>{version.year ?? "no year"}</span>
      {version.distinction && <span>{version.distinction}</span>}
      {counts && <span className={classes.quiet}>counted as this</span>}
      {foldWords(version.title) !== foldWords(title) && <span className={classes.quiet}>as “{version.title}”</span>}
      {receipts}
      {version.links.map(({ url, label }) => (
        <OutsideLink key={url} url={url} label={label} />
      ))}
      <VersionActs version={version} line={line} parts />
      {rivals}
    </>
  );
}
