import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { HIT_GROUP_NAMES, type HitGroup, type HitGroupId } from "#lib/search/hits.ts";
import { HitLine } from "./hit-line.tsx";
import classes from "./search-page.module.css";

interface SearchPageProps {
  slug: string;
  typed: string;
  /** This group alone, with more of its findings. */
  only: HitGroupId | null;
  /** What was typed holds something to look for. */
  asked: boolean;
  groups: HitGroup[];
  mayBrowse: boolean;
}

/** What is found in everything the viewer may read, each finding a link to its place. */
export function SearchPage({ slug, typed, only, asked, groups, mayBrowse }: SearchPageProps) {
  return (
    <>
      <PageHead
        title="Search"
        lead={asked ? summary(groups) : "Names, publications, careers, documents, notes and reviews."}
      />
      <search>
        <form className={classes.form} action={`/${slug}/search`}>
          <input
            className={classes.input}
            type="search"
            name="q"
            aria-label="Search for"
            defaultValue={typed}
            key={typed}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            placeholder="Words, or “words in quotation marks”"
          />
          <button type="submit" className={classes.submit}>
            Search
          </button>
        </form>
      </search>
      {only && (
        <p className={classes.back}>
          <Link href={address(slug, typed, null)}>All findings</Link>
        </p>
      )}
      {asked && groups.length === 0 && <Nothing mayBrowse={mayBrowse} />}
      {groups.map((group) => (
        <section key={group.id} className={classes.group} aria-labelledby={`found-${group.id}`}>
          <h2 id={`found-${group.id}`} className={classes.heading}>
            {HIT_GROUP_NAMES[group.id]} <span className={classes.count}>{group.total}</span>
          </h2>
          <ol className={classes.hits}>
            {group.hits.map((hit) => (
              <HitLine key={hit.key} slug={slug} group={group.id} hit={hit} />
            ))}
          </ol>
          {group.total > group.hits.length &&
            (only ? (
              <p className={classes.more}>These are the first {group.hits.length}. Another word narrows them down.</p>
            ) : (
              <p className={classes.more}>
                <Link href={address(slug, typed, group.id)}>
                  All {group.total} <span className="visually-hidden">in {HIT_GROUP_NAMES[group.id]}</span>
                </Link>
              </p>
            ))}
        </section>
      ))}
    </>
  );
}

function summary(groups: readonly HitGroup[]): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) return "Nothing found.";
  return `${total} ${total === 1 ? "finding" : "findings"} in what you may read · publications newest first, the rest by candidate`;
}

function Nothing({ mayBrowse }: { mayBrowse: boolean }) {
  return (
    <p className={classes.nothing}>
      {mayBrowse
        ? "All words must stand in the same passage. Try fewer of them, or the beginning of a word: “optim” finds “optimal” and “optimization”. Masked details are never searched."
        : "You cannot browse the candidates of this opening now, so there is nothing to search."}
    </p>
  );
}

function address(slug: string, typed: string, only: HitGroupId | null): string {
  const search = new URLSearchParams({ q: typed, ...(only ? { in: only } : {}) });
  return `/${slug}/search?${search}`;
}
