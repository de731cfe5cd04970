import { PageHead } from "#components/frame/page-head.tsx";
import type { MemberList } from "#lib/conflicts/member-list.ts";
import { type Confirm, ConflictRows, type ConflictView, type Lift } from "./conflict-rows.tsx";
import classes from "./conflicts-page.module.css";
import { DeclarationForm, type Declare, type RosterName } from "./declaration-form.tsx";
import { type DelegateRow, DelegateRows, type NameDelegate } from "./delegate-rows.tsx";
import type { ListActs } from "./list-acts.ts";
import { MemberListPart } from "./member-list.tsx";

interface Props {
  slug: string;
  viewerId: number;
  chair: boolean;
  /** Why nothing can be declared; null when it can. */
  closed: string | null;
  conflicts: ConflictView[];
  candidates: readonly RosterName[];
  members: { accountId: number; name: string }[];
  /** The publications and places conflicts are found from; null for observers, who have none. */
  list: MemberList | null;
  listActs: ListActs;
  /** Of a chair: the candidates they are recused from, and who stands in. */
  delegates: readonly DelegateRow[];
  nameDelegate: NameDelegate;
  declare: Declare;
  confirm: Confirm;
  lift: Lift;
}

/** Conflicts of interest: one's own, the committee's for the chair, and a form to declare one. */
export function ConflictsPage(props: Props) {
  const { conflicts, chair, closed, viewerId, slug, confirm, lift, list, listActs, delegates, nameDelegate, ...form } =
    props;
  const open = conflicts.filter((one) => one.state === "suggested");
  const decided = conflicts.filter((one) => one.state !== "suggested");
  const rows = { slug, viewerId, chair, confirm, lift, closed: closed !== null };
  return (
    <>
      <PageHead
        title="Conflicts"
        lead={
          chair
            ? "Who steps back from whom. A recusal takes effect at once, everywhere."
            : "Your own conflicts of interest. The chair sees them too."
        }
      />
      <div className={classes.columns}>
        <div>
          {open.length > 0 && (
            <section>
              <h2 className={classes.title}>To decide</h2>
              <p className={classes.quiet}>
                Found by comparing publications and affiliations. Nobody is recused until a person confirms.
              </p>
              <ConflictRows conflicts={open} {...rows} />
            </section>
          )}
          <section>
            <h2 className={classes.title}>{chair ? "Decided and declared" : "My conflicts"}</h2>
            {decided.length === 0 ? (
              <p className={classes.quiet}>None so far.</p>
            ) : (
              <ConflictRows conflicts={decided} {...rows} />
            )}
          </section>
          <DelegateRows
            slug={slug}
            delegates={delegates}
            members={form.members.filter((member) => member.accountId !== viewerId)}
            closed={closed !== null}
            nameDelegate={nameDelegate}
          />
        </div>
        <section className={classes.declare}>
          <h2 className={classes.title}>Declare a conflict</h2>
          {closed ? (
            <p className={classes.quiet}>{closed}</p>
          ) : (
            <>
              {form.candidates.some((one) => one.candidateId === null) && (
                <p className={classes.quiet}>
                  Names stand here, and nowhere else, so that conflicts can be declared. They lead to no file.
                </p>
              )}
              <DeclarationForm slug={slug} accountId={viewerId} {...form} />
            </>
          )}
        </section>
        {list && (
          <MemberListPart
            slug={slug}
            list={list}
            members={form.members}
            own={list.accountId === viewerId}
            closed={closed}
            acts={listActs}
          />
        )}
      </div>
    </>
  );
}
