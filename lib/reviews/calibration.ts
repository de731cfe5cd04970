import type { Mark } from "#lib/reviews/aggregate.ts";
import { missingBridges, type Panels, panelBridges } from "#lib/reviews/bridges.ts";
import { fitMixedModel, type MixedModel, type Penalties } from "#lib/reviews/mixed-model.ts";
import { type Reading, type ReadingGroup, readingGroups } from "#lib/reviews/review-graph.ts";

/** Variance shares of candidates, readers and the rest: 35, 15 and 50 %. */
export const ONE_POOL: Penalties = { candidate: 10 / 7, reviewer: 10 / 3 };
/** With panels candidates are hardly drawn together, or else a strong panel would lose its strength. */
export const IN_PANELS: Penalties = { candidate: 0.1, reviewer: 10 / 3 };

/** A reader's leaning cannot be told from fewer reviews. */
export const FEWEST_REVIEWS = 4;

export type Refusal =
  | { kind: "no-marks" }
  | { kind: "not-connected"; groups: ReadingGroup[] }
  | { kind: "few-bridges"; panel: number; shared: number; needed: number }
  | { kind: "few-reviews"; reviewerId: number; reviews: number };

export type Calibration =
  | { kind: "adjusted"; model: MixedModel; adjusted: Map<number, number> }
  /** Where an adjusted column would mislead: why, and which further readings would tie the pool together. */
  | { kind: "refused"; refusals: Refusal[]; bridges: Reading[] };

/**
 * The adjusted column: what each candidate's mark would be from an average reader (`μ + θ`, on the rubric's scale).
 * Leanings of readers are taken out by adding, never by dividing by a reader's spread. Refuses where it would mislead.
 * `blocked` tells which readings a conflict forbids, so that none of them is offered as a bridge.
 */
export function calibrate(
  marks: readonly Mark[],
  panels: Panels = new Map(),
  blocked: (reading: Reading) => boolean = () => false,
): Calibration {
  const refusals = refusalsFor(marks, panels);
  if (refusals.length > 0) return { kind: "refused", refusals, bridges: missingBridges(marks, panels, blocked) };
  const model = fitMixedModel(marks, new Set(panels.values()).size > 1 ? IN_PANELS : ONE_POOL);
  const adjusted = new Map(model.candidateIds.map((id, at) => [id, model.level + (model.effects[at] ?? 0)]));
  return { kind: "adjusted", model, adjusted };
}

/** A refusal as a sentence for the chair. */
export function refusalText(refusal: Refusal, nameOf: (reviewerId: number) => string): string {
  switch (refusal.kind) {
    case "no-marks":
      return "There are no submitted reviews to adjust yet.";
    case "not-connected":
      return `The reviews fall into ${refusal.groups.length} groups with no reader in common, so nothing tells a generous group of readers from a strong group of candidates.`;
    case "few-bridges":
      return `Panel ${refusal.panel} shares ${refusal.shared} of the ${refusal.needed} candidates with other panels that it takes to compare them.`;
    case "few-reviews":
      return `${nameOf(refusal.reviewerId)} has ${refusal.reviews} of the ${FEWEST_REVIEWS} reviews it takes to know how a reader leans.`;
  }
}

function refusalsFor(marks: readonly Mark[], panels: Panels): Refusal[] {
  if (marks.length === 0) return [{ kind: "no-marks" }];
  const groups = readingGroups(marks);
  const weak = panelBridges(marks, panels).filter(({ shared, needed }) => shared.length < needed);
  const byReviewer = Map.groupBy(marks, (mark) => mark.reviewerId);
  return [
    ...(groups.length > 1 ? [{ kind: "not-connected" as const, groups }] : []),
    ...weak.map(({ panel, shared, needed }) => ({
      kind: "few-bridges" as const,
      panel,
      shared: shared.length,
      needed,
    })),
    ...[...byReviewer]
      .filter(([, list]) => list.length < FEWEST_REVIEWS)
      .map(([reviewerId, list]) => ({ kind: "few-reviews" as const, reviewerId, reviews: list.length })),
  ];
}
