import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";
import { EDITOR_RULES } from "#lib/ingest/references/editor-rules.ts";
import { FAR_RULES } from "#lib/ingest/references/far-rules.ts";
import { HOUSE_RULES } from "#lib/ingest/references/house-rules.ts";
import { IDENTIFIER_RULES } from "#lib/ingest/references/identifier-rules.ts";
import { REMARK_RULES } from "#lib/ingest/references/remark-rules.ts";
import { VOLUME_RULES } from "#lib/ingest/references/volume-rules.ts";
import { YEAR_RULES } from "#lib/ingest/references/year-rules.ts";

/**
 * What is certain, how it is printed, and what must stand in a text for that to be asked at all: a sign or two, where the rule
 * itself is long and rarely meant.
 */
export type CertainRule = [kind: CertainKind, rule: RegExp, needs?: RegExp];

/** In order: an earlier rule takes its words before a later one sees them. Group 1, where there is one, is the value. */
export const CERTAIN_RULES: CertainRule[] = [
  ...IDENTIFIER_RULES,
  ...REMARK_RULES,
  ...EDITOR_RULES,
  ...FAR_RULES,
  ...HOUSE_RULES,
  ...VOLUME_RULES,
  ...YEAR_RULES,
];
