"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { FileMenu } from "#components/form/file-menu.tsx";
import { useBegunBefore } from "#components/form/use-kept-form.ts";
import { PageHead } from "#components/frame/page-head.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { AssignmentSave, PlanInput, ReaderTerms } from "#lib/reviews/assignment-acts.ts";
import type { Reading } from "#lib/reviews/review-graph.ts";
import classes from "./assignment-page.module.css";
import { DEAL, DealForm } from "./deal-form.tsx";
import type { Plan } from "./plan-preview.tsx";
import { ReadingMatrix } from "./reading-matrix.tsx";

export interface Table {
  version: string;
  readersPerFile: number;
  readers: { readerId: number; name: string }[];
  files: { candidateId: number; name: string; inTheRunning: boolean }[];
  assigned: Reading[];
  blocked: Reading[];
  begun: Reading[];
}

export interface Props {
  slug: string;
  table: Table;
  /** Submitted reviews of each file in the running. */
  coverage: { candidateId: number; readers: number; wanted: number }[];
  terms: ReaderTerms[];
  /** Why nothing can be assigned; null when it can. */
  closed: string | null;
  save: (slug: string, input: AssignmentSave) => Promise<Outcome<void>>;
  preview: (slug: string, input: PlanInput) => Promise<Outcome<Plan>>;
  apply: (slug: string, input: { plan: PlanInput; fingerprint: string }) => Promise<Outcome<void>>;
}

/** Who reads whom: the chair's table, ticked by hand or dealt evenly. */
export function AssignmentPage({ slug, table, coverage, terms, closed, save, preview, apply }: Props) {
  const [dealing, setDealing] = useState(false);
  useBegunBefore(DEAL, () => closed === null && setDealing(true));
  const thin = coverage.filter((file) => file.readers < file.wanted).length;
  return (
    <>
      <PageHead
        title="Assignment"
        lead={`${wanted(table.readersPerFile)} ${covered(coverage.length, thin)}${closed ? ` ${closed}` : ""}`}
        actions={
          <>
            {!closed && !dealing && table.files.length > 0 && (
              <Button variant="default" onClick={() => setDealing(true)}>
                Deal evenly…
              </Button>
            )}
            {table.assigned.length > 0 && <FileMenu path={`/${slug}/export/assignments`} />}
          </>
        }
      />
      {table.files.length === 0 ? (
        <p className={classes.quiet}>
          There are no files to assign yet. They appear here when they have been imported.
        </p>
      ) : (
        <>
          {dealing && (
            <DealForm
              slug={slug}
              table={table}
              terms={terms}
              preview={preview}
              apply={apply}
              close={() => setDealing(false)}
            />
          )}
          <ReadingMatrix slug={slug} table={table} coverage={coverage} closed={closed !== null} save={save} />
        </>
      )}
    </>
  );
}

const wanted = (n: number) => `${n} ${n === 1 ? "reader is" : "readers are"} wanted for each file.`;

function covered(files: number, thin: number): string {
  if (files === 0) return "";
  if (thin === 0) return "Every file has been read by as many.";
  return `${thin} of ${files} ${files === 1 ? "file" : "files"} ${thin === 1 ? "has" : "have"} fewer submitted reviews.`;
}
