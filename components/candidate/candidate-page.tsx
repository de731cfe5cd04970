import type { ReactNode } from "react";
import { TimelineChart } from "#components/chart/timeline.tsx";
import { RevealProvider } from "#components/document/masked-words.tsx";
import type { Reveal } from "#components/document/reveal-dialog.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { PassageNotes } from "#components/review/passage-note.tsx";
import { PassageNotesProvider } from "#components/review/passages.tsx";
import { packWorks } from "#lib/profile/listed-work.ts";
import type { CandidateProfile } from "#lib/profile/profile.ts";
import type { Timeline } from "#lib/profile/timeline.ts";
import { ActivityList } from "./activity-list.tsx";
import classes from "./candidate-page.module.css";
import { Career } from "./career.tsx";
import { type DecidingActs, DecidingProvider } from "./deciding.tsx";
import { DocumentPanel, type OpenDocument } from "./document-panel.tsx";
import { Fact } from "./fact.tsx";
import { Neighbours, type Surrounding } from "./neighbours.tsx";
import { NotUnderstood } from "./not-understood.tsx";
import { Part } from "./page-part.tsx";
import { ProfileHead } from "./profile-head.tsx";
import { PublicationList } from "./publication-list.tsx";
import { VenueGlance } from "./venue-glance.tsx";

interface CandidatePageProps {
  slug: string;
  profile: CandidateProfile;
  timeline: Timeline | null;
  /** The document beside the facts; null when there is none. */
  document: OpenDocument | null;
  /** Who stands before and after, in the table the viewer came from. */
  surrounding: Surrounding;
  /** Stage and tags. */
  decisions?: ReactNode;
  /** What is new since the viewer last looked. */
  live?: ReactNode;
  reviews?: ReactNode;
  notes?: ReactNode;
  /** What the record keeps of the candidate. */
  history?: ReactNode;
  /** What it takes to note on a passage; null when the viewer writes none. */
  passages?: PassageNotes | null;
  /** What it takes to decide between documents and versions; null when the viewer may not. */
  deciding?: DecidingActs | null;
  /** What it takes to look beneath a mask; null when the viewer does not. */
  reveal?: Reveal | null;
}

/** Everything the files say about a candidate as one set page, the file beside it. */
export function CandidatePage(props: CandidatePageProps) {
  const { slug, profile, timeline, document, surrounding } = props;
  const { facts } = profile;
  const called = Object.fromEntries(profile.documents.map((one) => [one.id, one.called]));
  return (
    <div className={classes.page}>
      <article className={classes.profile}>
        <DecidingProvider slug={slug} acts={props.deciding ?? null}>
          <PageHead
            title={profile.name}
            lead={<ProfileHead facts={facts} rivals={profile.rivals} called={called} />}
            actions={<Neighbours slug={slug} {...surrounding} />}
          />
          {props.live}
          {props.decisions}
          {facts.interest && (
            <Part title="Interests">
              <ul className={classes.run}>
                {facts.interest.map(({ value, receipt }) => (
                  <li key={value}>
                    <Fact receipt={receipt}>{value}</Fact>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {timeline && (
            <Part title="Timeline">
              <TimelineChart timeline={timeline} name={profile.name} />
            </Part>
          )}
          <VenueGlance publications={profile.publications} />
          <Career education={profile.education} positions={profile.positions} called={called} />
          <PublicationList
            slug={slug}
            packed={packWorks(profile.publications)}
            called={called}
            decides={props.deciding != null}
          />
          <ActivityList activities={profile.activities} />
          <NotUnderstood sections={profile.notUnderstood} />
          {props.reviews && <Part title="Reviews">{props.reviews}</Part>}
          {props.notes && <Part title="Notes">{props.notes}</Part>}
          {props.history && <Part title="History">{props.history}</Part>}
        </DecidingProvider>
      </article>
      {document && (
        <PassageNotesProvider notes={props.passages ?? null}>
          <RevealProvider reveal={props.reveal ?? null}>
            <DocumentPanel slug={slug} documents={profile.documents} open={document} />
          </RevealProvider>
        </PassageNotesProvider>
      )}
    </div>
  );
}
