"use client";

import { Button } from "@mantine/core";
import classes from "./upload-list.module.css";
import type { Upload } from "./use-uploads.ts";

/** Files on their way in, and those that were not taken, each with its sentence. */
export function UploadList({ uploads, dismiss }: { uploads: Upload[]; dismiss: () => void }) {
  const under = uploads.filter((upload) => upload.state === "waiting" || upload.state === "sending");
  const ended = uploads.filter((upload) => upload.state === "here" || upload.state === "refused");
  return (
    <div aria-live="polite">
      {under.length > 0 && (
        <p className={classes.sending}>
          Sending {under.length === 1 ? under[0]?.name : `${under.length} files`} … Please keep this page open until
          they have arrived.
        </p>
      )}
      {ended.length > 0 && (
        <div className={classes.ended}>
          <ul className={classes.list}>
            {ended.map(({ key, name, state, message }) => (
              <li key={key} data-state={state}>
                <strong>{name}</strong> {message}
              </li>
            ))}
          </ul>
          <Button size="compact-sm" variant="default" onClick={dismiss}>
            Clear
          </Button>
        </div>
      )}
    </div>
  );
}
