import { DENSITY_SCRIPT } from "./density-mark.ts";

/** Beside the script of the colours: what the person set in this browser holds from the first drawing on. */
export function DensityScript({ nonce }: { nonce: string | undefined }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with the page's own nonce
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: DENSITY_SCRIPT }} />
  );
}
