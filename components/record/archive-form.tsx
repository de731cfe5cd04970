"use client";

import { IconDownload } from "@tabler/icons-react";
import { FileForm } from "#components/form/file-form.tsx";

/** The button that makes the decision record and hands it over. */
export function ArchiveForm({ slug }: { slug: string }) {
  return (
    <FileForm action={`/${slug}/record/archive`}>
      {(pending) => (
        <button type="submit" aria-disabled={pending}>
          <IconDownload size={16} aria-hidden="true" />
          {pending ? "Making the decision record …" : "Download the decision record"}
        </button>
      )}
    </FileForm>
  );
}
