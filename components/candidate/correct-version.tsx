"use client";

import { Button, Modal, NumberInput, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { PUBLICATION_KINDS, PUBLICATION_STATUSES } from "#lib/ingest/draft.ts";
import type { Decided } from "#lib/profile/decisions.ts";
import { COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import type { ShownVersion, VersionRef } from "#lib/tables/publication-row.ts";
import type { Deciding } from "./deciding.tsx";
import forms from "./selection-bar.module.css";
import classes from "./version-list.module.css";

interface CorrectVersionProps {
  deciding: Deciding;
  version: ShownVersion;
  line: VersionRef;
  onClose: () => void;
}

const KINDS = PUBLICATION_KINDS.map((kind) => ({ value: kind, label: COUNTED_NAMES[kind].one }));
const STATUS_NAMES: Record<(typeof PUBLICATION_STATUSES)[number], string> = {
  published: "Published or accepted",
  submitted: "In submission",
  working: "In preparation",
  preprint: "Preprint",
};
const STATUSES = PUBLICATION_STATUSES.map((status) => ({ value: status, label: STATUS_NAMES[status] }));

/** Corrects what one version says, in place. The document keeps its words, and the correction holds when it is read again. */
export function CorrectVersionDialog({ deciding, version, line, onClose }: CorrectVersionProps) {
  const [typed, setTyped] = useState({
    title: version.title,
    venue: version.venue ?? "",
    year: version.year as number | string | null,
    // Of what is not published the kind is not shown: it stays unless one is chosen.
    kind: version.status === "published" ? version.countedAs : null,
    status: version.status,
  });
  const { send, pending, message, fields } = useOutcome(
    () => deciding.correct(deciding.slug, { ...line, ...changes(version, typed) }),
    (decided: Decided) => {
      deciding.onDecided(`“${typed.title}” is corrected.`, decided);
      onClose();
    },
  );
  return (
    <Modal opened onClose={onClose} title="Correct this version">
      <form
        className={forms.form}
        onSubmit={(event) => {
          event.preventDefault();
          send(undefined);
        }}
      >
        <p className={forms.names}>The document keeps its own words; it can be undone.</p>
        <div className={classes.fields}>
          <Textarea
            className={classes.wide}
            label="Title"
            autosize
            value={typed.title}
            onChange={(event) => setTyped({ ...typed, title: event.currentTarget.value })}
            error={fields.title}
            maxLength={2000}
            data-autofocus
          />
          <TextInput
            className={classes.wide}
            label="Venue"
            value={typed.venue}
            onChange={(event) => setTyped({ ...typed, venue: event.currentTarget.value })}
            error={fields.venue}
            maxLength={400}
          />
          <Select
            label="Kind"
            data={KINDS}
            value={typed.kind}
            placeholder="as it is"
            onChange={(kind) => setTyped({ ...typed, kind: kind as typeof typed.kind })}
            allowDeselect={false}
          />
          <Select
            label="Status"
            data={STATUSES}
            value={typed.status}
            onChange={(status) => setTyped({ ...typed, status: (status ?? typed.status) as typeof typed.status })}
            allowDeselect={false}
          />
          <NumberInput
            label="Year"
            value={typed.year ?? ""}
            onChange={(year) => setTyped({ ...typed, year })}
            error={fields.year}
            allowDecimal={false}
            hideControls
          />
        </div>
        <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
        <Button type="submit" loading={pending}>
          Correct
        </Button>
      </form>
    </Modal>
  );
}

interface Typed {
  title: string;
  venue: string;
  year: number | string | null;
  kind: string | null;
  status: ShownVersion["status"];
}

/** Only what differs from what stands there. */
function changes(version: ShownVersion, { title, venue, year, kind, status }: Typed) {
  const known = PUBLICATION_KINDS.find((one) => one === kind);
  const typedYear = year === "" || year === null ? null : Number(year);
  return {
    ...(title.trim() === version.title ? {} : { title }),
    ...(venue.trim() === (version.venue ?? "") ? {} : { venue }),
    ...(typedYear === version.year ? {} : { year: typedYear }),
    ...(known && (version.status !== "published" || known !== version.countedAs) ? { kind: known } : {}),
    ...(status === version.status ? {} : { status }),
  };
}
