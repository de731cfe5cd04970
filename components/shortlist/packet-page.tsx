import Link from "next/link";
import { PageHead } from "#components/frame/page-head.tsx";
import { PacketForm } from "./packet-form.tsx";
import classes from "./packet-page.module.css";

interface Props {
  slug: string;
  candidates: {
    candidateId: number;
    name: string;
    place: number;
    files: { documentId: number; fileName: string; size: number | null }[];
  }[];
}

/** Which files of the shortlist to take along. */
export function PacketPage({ slug, candidates }: Props) {
  const any = candidates.some((one) => one.files.length > 0);
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
              {files.map(({ documentId, fileName, size }) => (
                <label key={documentId} className={classes.file}>
                  <input type="checkbox" name="document" value={documentId} defaultChecked />
                  <span>{fileName}</span>
                  <span className={classes.quiet}>
                    {size === null ? "as text, with what is hidden masked" : sizeText(size)}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </PacketForm>
      )}
    </>
  );
}

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
