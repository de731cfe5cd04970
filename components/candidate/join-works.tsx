"use client";

import { Button, Modal } from "@mantine/core";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Decided } from "#lib/profile/decisions.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import { type PublicationRow, positionText } from "#lib/tables/publication-row.ts";
import { joinVersions } from "#lib/tables/work-versions.ts";
import type { Deciding } from "./deciding.tsx";
import classes from "./selection-bar.module.css";
import lists from "./version-list.module.css";

interface JoinWorksProps {
  deciding: Deciding;
  chosen: readonly PublicationRow[];
  onClose: () => void;
  done: () => void;
}

/** Says that rows are one work, and shows beforehand what it will be: its title, whose it is, its versions, what it counts as. */
export function JoinWorksDialog({ deciding, chosen, onClose, done }: JoinWorksProps) {
  const { send, pending, message } = useOutcome(
    () => deciding.join(deciding.slug, { publicationIds: chosen.map(({ id }) => id) }),
    (decided: Decided) => {
      deciding.onDecided(`${chosen.length} publications are one work.`, decided);
      done();
    },
  );
  return (
    <Modal opened onClose={onClose} title={`${chosen.length} publications are one work`} size="lg">
      <div className={classes.form}>
        <Preview chosen={chosen} />
        <p className={classes.names}>
          It stays so when documents are read again or come in later, and it can be undone. The documents keep their
          words.
        </p>
        <RefusalText message={message} />
        <Button loading={pending} onClick={() => send(undefined)}>
          They are one work
        </Button>
      </div>
    </Modal>
  );
}

function Preview({ chosen }: { chosen: readonly PublicationRow[] }) {
  const versions = joinVersions(
    chosen.flatMap((row) =>
      row.versions.flatMap(({ printings, ...version }) => printings.map((printing) => ({ ...version, printing }))),
    ),
  );
  const [strongest] = versions;
  const owners = new Map(chosen.flatMap((row) => row.owners).map((owner) => [owner.candidateId, owner]));
  if (!strongest) return null;
  return (
    <section aria-label="What it will be">
      <strong>{strongest.title}</strong>
      <p className={classes.names}>
        {[...owners.values()].map((owner) => [owner.name, positionText(owner)].filter(Boolean).join(", ")).join(" · ")}
      </p>
      <ol className={lists.list}>
        {versions.map((version, at) => (
          <li key={`${version.countedAs} ${version.venue} ${version.year}`} className={lists.line}>
            <span className={lists.kind}>{COUNTED_NAMES[version.countedAs].one}</span>
            {(version.venue ?? version.venueAsPrinted) && (
              <span className={lists.venue}>{version.venue ?? version.venueAsPrinted}</span>
            )}
            <span>{version.year ?? "no year"}</span>
            {at === 0 && <span className={lists.quiet}>counted once, as this</span>}
            {foldWords(version.title) !== foldWords(strongest.title) && (
              <span className={lists.quiet}>as “{version.title}”</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
