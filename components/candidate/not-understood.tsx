import type { OpenSection } from "#lib/profile/profile.ts";
import classes from "./candidate-page.module.css";
import { Fact } from "./fact.tsx";
import { Part } from "./page-part.tsx";

/** What the files say and no rule understood: counted by section, never dropped. */
export function NotUnderstood({ sections }: { sections: readonly OpenSection[] }) {
  const all = sections.reduce((sum, { passages }) => sum + passages.length, 0);
  if (all === 0) return null;
  return (
    <Part title="Not understood" count={all}>
      {sections.map(({ documentId, heading, passages }) => (
        <details key={`${documentId} ${passages[0]?.start}`} className={classes.open}>
          <summary>
            {passages.length} {passages.length === 1 ? "passage" : "passages"} in {heading || "the head of the file"}
          </summary>
          <ul>
            {passages.map((passage) => (
              <li key={passage.start}>
                <Fact receipt={{ ...passage, unsure: false }}>{passage.line || "(blank)"}</Fact>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Part>
  );
}
