import { Checkbox, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import type { ReaderTerms } from "#lib/reviews/assignment-acts.ts";
import classes from "./assignment-page.module.css";

interface Props {
  readers: readonly { readerId: number; name: string }[];
  terms: readonly ReaderTerms[];
  withWords: boolean;
  change: (terms: ReaderTerms[]) => void;
}

const PANELS = [
  { value: "", label: "None" },
  ...["A", "B", "C", "D", "E", "F"].map((label, at) => ({ value: String(at + 1), label })),
];

/** On what terms each reader takes part in a deal. */
export function TermsTable({ readers, terms, withWords, change }: Props) {
  const set = (readerId: number, part: Partial<ReaderTerms>) =>
    change(terms.map((one) => (one.readerId === readerId ? { ...one, ...part } : one)));
  return (
    <div className={classes.scroll}>
      <table className={classes.terms}>
        <thead>
          <tr>
            <th scope="col">Takes part</th>
            <th scope="col">At most</th>
            <th scope="col">Panel</th>
            {withWords && <th scope="col">Research words</th>}
          </tr>
        </thead>
        <tbody>
          {terms.map((one) => {
            const name = readers.find((reader) => reader.readerId === one.readerId)?.name ?? "";
            return (
              <tr key={one.readerId}>
                <th scope="row">
                  <Checkbox
                    label={name}
                    checked={one.takesPart}
                    onChange={(event) => set(one.readerId, { takesPart: event.currentTarget.checked })}
                    autoComplete="off"
                  />
                </th>
                <td>
                  <NumberInput
                    aria-label={`Most files for ${name}`}
                    placeholder="any"
                    className={classes.short}
                    size="xs"
                    min={0}
                    clampBehavior="blur"
                    allowDecimal={false}
                    value={one.mostFiles ?? ""}
                    onChange={(value) => set(one.readerId, { mostFiles: value === "" ? null : Number(value) })}
                  />
                </td>
                <td>
                  <NativeSelect
                    aria-label={`Panel of ${name}`}
                    size="xs"
                    data={PANELS}
                    value={one.panel === null ? "" : String(one.panel)}
                    onChange={(event) =>
                      set(one.readerId, { panel: event.currentTarget.value ? Number(event.currentTarget.value) : null })
                    }
                    autoComplete="off"
                  />
                </td>
                {withWords && (
                  <td className={classes.wide}>
                    <TextInput
                      aria-label={`Research words of ${name}`}
                      placeholder="kernel methods, optimization"
                      size="xs"
                      value={one.words}
                      onChange={(event) => set(one.readerId, { words: event.currentTarget.value })}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
