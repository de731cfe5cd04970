/**
 * A function that answers for a text it was asked lately without asking `of` again; `of` must be pure. The same lines and
 * names of a document are asked about by every stage that reads it.
 * @param most texts that are remembered; when there are more, all are forgotten.
 */
export function remembered<Answer>(of: (text: string) => Answer, most = 4_000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = of(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
