"use client";

import { useMemo } from "react";
import { SoftLink } from "#components/frame/soft-link.tsx";
import { foldWords } from "#lib/profile/fold-words.ts";
import { type ListedWork, versionsIn } from "#lib/profile/listed-work.ts";
import type { PrintedVersion, ProfileVersion } from "#lib/profile/profile.ts";
import { COUNTED_AS, COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import { positionText } from "#lib/tables/publication-row.ts";
import classes from "./candidate-page.module.css";
import { Fact } from "./fact.tsx";
import { OutsideLink } from "./outside-link.tsx";
import { Part } from "./page-part.tsx";
import { Authors } from "./publication-cells.tsx";
import { type Called, Rivals } from "./rivals.tsx";
import { VersionActs } from "./version-acts.tsx";
import { type ListedVersion, VersionList } from "./version-list.tsx";

interface PublicationListProps {
  slug: string;
  packed: Packed<ListedWork>;
  called: Called;
  /** The viewer may correct versions. */
  decides: boolean;
}

/**
 * Publications by kind, latest first: kinds stay apart, and each work is counted once, as its strongest version. They come
 * as data and are set here: as markup they would be sent twice, and take the server as long as the rest of the page.
 */
export function PublicationList({ slug, packed, called, decides }: PublicationListProps) {
  const publications = useMemo(() => unpack(packed), [packed]);
  if (publications.length === 0) return null;
  return (
    <Part title="Publications" count={publications.length}>
      {publications.some((one) => one.versions.length > 1) && (
        <p className={classes.aside}>Each work is counted once, as its strongest version.</p>
      )}
      {COUNTED_AS.map((kind) => {
        const works = publications.filter((one) => one.countedAs === kind);
        if (works.length === 0) return null;
        return (
          <section key={kind} className={classes.kind}>
            <h3 className={classes.subheading}>
              {COUNTED_NAMES[kind].one} <span className={classes.count}>{works.length}</span>
            </h3>
            <ol className={classes.dated}>
              {works.map((work) => (
                <li key={work.id}>
                  <span className={classes.when}>{work.year ?? "no year"}</span>
                  <Work slug={slug} work={work} called={called} decides={decides} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </Part>
  );
}

interface WorkProps extends Omit<PublicationListProps, "packed"> {
  work: ListedWork;
}

function Work({ slug, work, called, decides }: WorkProps) {
  const place = positionText(work);
  const versions = versionsIn(work);
  const [shown, ...weaker] = versions;
  const where = work.venue ?? work.venueAsPrinted;
  const more = [place, work.workshopVersion && `workshop version at ${work.workshopVersion}`].filter(Boolean);
  return (
    <span className={classes.work}>
      <span className={classes.workTitle}>
        <Fact receipt={work.receipt}>{work.title}</Fact>
      </span>
      <span className={classes.authors}>
        {work.authors.length > 0 ? (
          <Authors authors={work.authors} truncated={work.authorsTruncated} />
        ) : (
          work.authorsText || "authors not printed"
        )}
      </span>
      <span className={classes.detail}>
        {where && <span className={classes.venue}>{where}</span>}
        {work.distinction && <strong>{work.distinction}</strong>}
        {more.map((words) => (
          <span key={String(words)}>{words}</span>
        ))}
        {work.links.map((link) => (
          <OutsideLink key={link.url} url={link.url} label={link.label} />
        ))}
        {work.alsoBy.map((other) => (
          <span key={other.candidateId}>
            also by <SoftLink href={`/${slug}/candidates/${other.candidateId}`}>{other.name}</SoftLink>
            {positionText(other) && `, ${positionText(other)}`}
          </span>
        ))}
        {decides && shown && weaker.length === 0 && <VersionActs version={shown} line={shown.ref} />}
      </span>
      {shown && weaker.length === 0 && <VersionRivals version={shown} called={called} />}
      {weaker.length > 0 && (
        <VersionList title={work.title} versions={versions.map((version) => listed(version, called))} />
      )}
    </span>
  );
}

function listed(version: ProfileVersion, called: Called): ListedVersion {
  return {
    version,
    line: version.ref,
    receipts: <Fact receipt={version.receipt}>in {called[version.receipt.documentId] ?? "its document"}</Fact>,
    rivals: <VersionRivals version={version} called={called} />,
  };
}

/** "The homepage of 2023 says ICML, 2021." */
function VersionRivals({ version, called }: { version: ProfileVersion; called: Called }) {
  const lines = version.rivals.flatMap((rival) =>
    rival.ref.versionId === null
      ? []
      : [
          {
            words: wordsFor(rival, version),
            receipt: rival.receipt,
            holding: { of: "version" as const, id: rival.ref.versionId },
          },
        ],
  );
  return <Rivals lines={lines} called={called} />;
}

/** What a print says otherwise: kind, venue and year, and the title where that differs too. */
function wordsFor(rival: PrintedVersion, holding: PrintedVersion): string {
  return [
    rival.countedAs === holding.countedAs ? null : COUNTED_NAMES[rival.countedAs].one,
    foldWords(rival.title) === foldWords(holding.title) ? null : rival.title,
    rival.venue ?? rival.venueAsPrinted,
    rival.year,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
