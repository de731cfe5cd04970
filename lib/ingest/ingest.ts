import { joinRangeLines, withWholeRanges, withYearRanges } from "#lib/ingest/dates/year-ranges.ts";
import type { DocumentKind, ReadDocument } from "#lib/ingest/document.ts";
import { type Draft, type Fact, Unreadable } from "#lib/ingest/draft.ts";
import { seenBlocks, unseenIn } from "#lib/ingest/entries/unseen.ts";
import { joinDatedParagraphs } from "#lib/ingest/headings/dated-paragraphs.ts";
import { withoutFormAnswers } from "#lib/ingest/headings/form-answers.ts";
import { partHeadingLines } from "#lib/ingest/headings/heading-lines.ts";
import { withLinesBelowTitles } from "#lib/ingest/headings/lines-below-titles.ts";
import { withListHeadings } from "#lib/ingest/headings/list-headings.ts";
import { withoutFurniture } from "#lib/ingest/headings/page-furniture.ts";
import { withPapersAsHeadings } from "#lib/ingest/headings/papers-as-headings.ts";
import { joinRoleHeadings } from "#lib/ingest/headings/role-headings.ts";
import { setBlocksOf } from "#lib/ingest/headings/set-blocks.ts";
import { withSoftLines } from "#lib/ingest/headings/soft-lines.ts";
import { withoutStairs } from "#lib/ingest/headings/stair-lists.ts";
import { withoutTableHeaders } from "#lib/ingest/headings/table-header.ts";
import { withRowsOfLines } from "#lib/ingest/headings/table-lines.ts";
import { withTableParts } from "#lib/ingest/headings/table-parts.ts";
import { withTitledParts } from "#lib/ingest/headings/titled-parts.ts";
import { findEmails, findLinks } from "#lib/ingest/owner/contact.ts";
import { earlierNames } from "#lib/ingest/owner/earlier-names.ts";
import { usersOf } from "#lib/ingest/owner/frequent-author.ts";
import { namesInHead } from "#lib/ingest/owner/head-names.ts";
import { letterMarks, withRaisedNumbers } from "#lib/ingest/owner/name-marks.ts";
import { NO_OWNER } from "#lib/ingest/owner/no-owner.ts";
import { markOwner } from "#lib/ingest/owner/own-place.ts";
import { nameInOwnScript, signsInLatin } from "#lib/ingest/owner/own-script.ts";
import { findOwner } from "#lib/ingest/owner/owner.ts";
import { writtenOut } from "#lib/ingest/owner/written-out.ts";
import { blanked } from "#lib/ingest/passages/blanked.ts";
import { withOpeningQuotes } from "#lib/ingest/passages/opening-quotes.ts";
import { withPlainSigns } from "#lib/ingest/passages/plain-signs.ts";
import { readProfile } from "#lib/ingest/profile-facts.ts";
import { readPublications, senseOfResearch } from "#lib/ingest/publications.ts";
import { detect } from "#lib/ingest/readers/detect.ts";
import { clearOfProtected } from "#lib/ingest/readers/guard.ts";
import { readers } from "#lib/ingest/readers/readers.ts";
import { sectionsOf } from "#lib/ingest/sections.ts";
import { masked, protectedSpans } from "#lib/ingest/shield/shield.ts";
import { bestReading } from "#lib/ingest/sureness/second-reading.ts";
import { withThesis } from "#lib/ingest/told/thesis-degree.ts";
import { letterCount } from "#lib/ingest/words/letter-count.ts";

const LARGEST = 30 * 1024 * 1024;
const FEWEST_LETTERS = 20;

/**
 * Reads an academic CV, homepage or list of publications into a draft profile: bytes → kind → reader → blocks → sections
 * → entries → facts. Every fact keeps the place it was read from. `fileName` helps to tell formats apart.
 * Throws `Unreadable` with a sentence that says what to do.
 */
export async function ingest(bytes: Uint8Array, fileName: string): Promise<Draft> {
  if (bytes.length === 0) throw new Unreadable("The file is empty. Save it again and upload the new copy.");
  if (bytes.length > LARGEST)
    throw new Unreadable("The file is larger than 30 MB. Export it without pictures, or paste its text.");
  const read = async (kind: DocumentKind) => {
    const document = await readers[kind](bytes);
    if (letterCount(document.text) < FEWEST_LETTERS) {
      throw new Unreadable("No readable text was found in the file. Paste the text of the CV instead.");
    }
    return { document, draft: draftOf(document) };
  };
  const first = await read(detect(bytes, fileName));
  const { draft } = await bestReading(first, (kind) => read(kind).catch(() => null));
  return draft;
}

/** The draft of an extracted text: everything after the readers, the same for all formats. */
export function draftOf(read: ReadDocument): Draft {
  const { document: answered, cleared } = withoutFormAnswers(read);
  const document = inOrder(answered);
  const guarded = protectedSpans(document.text, sectionsOf(document));
  const unseen = unseenIn(document);
  const shown = withPlainSigns(cleared(blanked(masked(document.text, guarded), unseen)));
  const text = withOpeningQuotes(
    withWholeRanges(withYearRanges(blanked(withRaisedNumbers(shown, document), letterMarks(document)))),
  );
  const open = { ...document, text, blocks: seenBlocks(document.blocks, unseen) };
  const headed = senseOfResearch(open, withTitledParts(open, withPapersAsHeadings(open, sectionsOf(open))));
  const head = namesInHead(open, text, headed);
  const names = head.map(({ value }) => value);
  const emails = findEmails(open, text, headed, names, answered.blocks);
  const { read: publications, left, lists, parts } = readPublications(open, headed, head[0]?.value ?? null);
  const profile = readProfile(open, parts, lists);
  const found = findOwner(
    head,
    publications,
    emails,
    profile.phd.advisors.map(({ value }) => value),
  );
  const owner = writtenOut(found, text, headed);
  const signed = [...earlierNames(text, owner), ...signsInLatin(publications, owner?.value ?? null)];
  markOwner(publications, owner?.value ?? null, nameInOwnScript(text, owner), signed, usersOf(emails));
  return clearOfProtected({
    text: document.text,
    name: owner,
    emails,
    links: findLinks(text, parts),
    currentPosition: profile.currentPosition,
    affiliation: profile.affiliation,
    phd: withThesis(
      profile.phd,
      publications.map(({ entry }) => entry),
      text,
    ),
    interests: profile.interests,
    education: profile.education,
    employment: profile.employment,
    publications: publications.map(({ entry }) => entry),
    activities: profile.activities,
    protected: guarded,
    sections: parts.map((part) => ({
      heading: part.heading,
      kind: part.sense.kind,
      span: part.span,
      notUnderstood: [...left, ...profile.left].filter(
        ({ start, end }) => start >= part.span.start && end <= part.span.end,
      ),
    })),
    remarks: remarksOn(document, owner, unseen.length > 0),
    blocks: setBlocksOf(document.blocks, headed),
    ...(document.regions && document.pages ? { layout: { sizes: document.pages, regions: document.regions } } : {}),
  });
}

/** The blocks as the parts of a CV need them: lines told apart or joined, headings found among them. */
const inOrder = (read: ReadDocument): ReadDocument =>
  withoutTableHeaders(
    joinDatedParagraphs(
      withListHeadings(
        withTableParts(
          withRowsOfLines(
            partHeadingLines(
              joinRoleHeadings(
                withoutStairs(joinRangeLines(withSoftLines(withLinesBelowTitles(withoutFurniture(read))))),
              ),
            ),
          ),
        ),
      ),
    ),
  );

/** What the person who imports is told; `left`: what cannot be seen was left out. */
function remarksOn({ remarks, hidden = [] }: ReadDocument, owner: Fact<string> | null, left: boolean): string[] {
  const why = owner ? owner.why : NO_OWNER;
  return [...remarks, ...(why ? [why] : []), ...(hidden.length > 0 ? [hiddenRemark(hidden.length, left)] : [])];
}

function hiddenRemark(count: number, left: boolean): string {
  const found = count === 1 ? "1 passage is not visible on the page" : `${count} passages are not visible on the page`;
  return left ? `${found}: nothing was taken from what cannot be seen.` : `${found}.`;
}
