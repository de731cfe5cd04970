import classes from "./compare-page.module.css";

interface AddCandidateProps {
  slug: string;
  ids: readonly number[];
  names: { id: number; name: string }[];
}

/** Puts another candidate beside those that are there; a plain form, so it works before any script does. */
export function AddCandidate({ slug, ids, names }: AddCandidateProps) {
  if (names.length === 0) return null;
  return (
    <form className={classes.add} action={`/${slug}/compare`}>
      <input type="hidden" name="ids" value={ids.join(",")} />
      <label>
        <span className="visually-hidden">Candidate to add</span>
        <select name="add" className={classes.select} key={ids.join()} defaultValue="" required autoComplete="off">
          <option value="" disabled>
            Choose a candidate …
          </option>
          {names.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={classes.button}>
        Add
      </button>
    </form>
  );
}
