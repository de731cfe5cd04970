import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { OriginalWay } from "#lib/opening/download.ts";
import { PacketForm } from "./packet-form.tsx";
import classes from "./packet-page.module.css";

interface Props {
  slug: string;
  candidates: {
    candidateId: number;
    name: string;
    place: number;
    files: { documentId: number; fileName: string; size: number; original: OriginalWay }[];
  }[];
}

/** Which files of the shortlist to take along. */
export function PacketPage({ slug, candidates }: Props) {
  const files = candidates.flatMap((one) => one.files);
  const any = files.length > 0;
  return (
    <>
      <PageHead title="Packet" lead="Files of the candidates on the shortlist in one ZIP, with a cover sheet." />
      <p>
        <Link href={`/${slug}/shortlist`}>Back to the shortlist</Link>
      </p>
      {!any && <p className={classes.quiet}>There are no files to take: nobody on the shortlist has sent one.</p>}
      {any && (
        <PacketForm slug={slug}>
          {candidates.map(({ candidateId, name, place, files }) => (
            <fieldset key={candidateId} className={classes.candidate}>
              <legend>
                {place}. {name}
              </legend>
              {files.length === 0 && <p className={classes.quiet}>No files.</p>}
              {files.map(({ documentId, fileName, size, original }) => (
                <label key={documentId} className={classes.file}>
                  <input type="checkbox" name="document" value={documentId} defaultChecked />
                  <span>{fileName}</span>
                  <span className={classes.quiet}>{original === "open" ? sizeText(size) : "its text, masked"}</span>
                </label>
              ))}
            </fieldset>
          ))}
          <Masked
            files={files.filter(({ original }) => original !== "open").length}
            withReason={files.some(({ original }) => original === "with-reason")}
          />
        </PacketForm>
      )}
    </>
  );
}

/** What is said of files in which something is masked; the chair may ask for them as they were sent. */
function Masked({ files, withReason }: { files: number; withReason: boolean }) {
  if (files === 0) return null;
  return (
    <div className={classes.masked}>
      <p>
        {files === 1 ? "In one of these files something is masked" : `In ${files} of these files something is masked`}:
        the packet holds {files === 1 ? "its text" : "their text"} with the places masked, not the original.
      </p>
      {withReason && (
        <>
          <label className={classes.originals}>
            <input type="checkbox" name="originals" value="yes" />
            <span>Put the originals of these in, with everything that is masked</span>
          </label>
          <label className={classes.reason}>
            Why must they go along? The record keeps the reason for each file.
            <textarea name="reason" rows={3} maxLength={2000} />
          </label>
        </>
      )}
    </div>
  );
}

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
