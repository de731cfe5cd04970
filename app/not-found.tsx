import { StatePage } from "#components/frame/state-page.tsx";

export default function NotFoundPage() {
  return (
    <StatePage title="There is nothing here" action={{ href: "/", label: "Go to your openings" }}>
      The page does not exist, or it is not yours to see. If you followed a link from a colleague, ask the chair whether
      you serve on that opening.
    </StatePage>
  );
}
