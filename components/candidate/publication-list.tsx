import Link from "next/link";
import type { ProfilePublication } from "#lib/profile/profile.ts";
import { COUNTED_AS, COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import { positionText } from "#lib/tables/publications.ts";
import classes from "./candidate-page.module.css";
import { Fact } from "./fact.tsx";
import { Part } from "./page-part.tsx";
import { Authors, hostOf } from "./publication-cells.tsx";

interface PublicationListProps {
  slug: string;
  publications: readonly ProfilePublication[];
}

/** Publications by kind, latest first: kinds stay apart, and each is counted once. */
export function PublicationList({ slug, publications }: PublicationListProps) {
  if (publications.length === 0) return null;
  return (
    <Part title="Publications" count={publications.length}>
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
                  <Work slug={slug} work={work} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </Part>
  );
}

function Work({ slug, work }: { slug: string; work: ProfilePublication }) {
  const place = positionText(work);
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
          <WorkLink key={link.url} url={link.url} label={link.label} />
        ))}
        {work.alsoBy.map((other) => (
          <span key={other.candidateId}>
            also by{" "}
            <Link href={`/${slug}/candidates/${other.candidateId}`} prefetch={false}>
              {other.name}
            </Link>
          </span>
        ))}
      </span>
    </span>
  );
}

function WorkLink({ url, label }: { url: string; label: string }) {
  const host = hostOf(url);
  if (!host) return null;
  return (
    <span>
      <a href={url} target="_blank" rel="noreferrer noopener">
        {label || host}
      </a>
      {label && <span className={classes.host}> {host}</span>}
    </span>
  );
}
