import type { PageLayout, Region, Span } from "#lib/ingest/draft.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import type { Box } from "#lib/ingest/readers/pdf-view.ts";

/** A page to be shown, with the boxes to be marked on it. */
export interface ShownPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  marks: Box[];
}

/** The pages with the place of a fact marked; null marks nothing. */
export function shownPages({ sizes, regions }: PageLayout, at: Span | null): ShownPage[] {
  const marked = at ? regions.filter(({ span }) => overlap(span, at)) : [];
  return sizes.map(({ width, height }, index) => ({
    number: index + 1,
    width,
    height,
    marks: marked.filter(({ page }) => page === index + 1).map(boxOf),
  }));
}

/**
 * What to hide on one page and what is known to be harmless: lines with a protected detail are hidden whole, for where
 * in its line a word stands is not known.
 */
export function maskedPage(
  { regions }: PageLayout,
  page: number,
  masked: readonly Span[],
): { masks: Box[]; open: Box[] } {
  const here = regions.filter((region) => region.page === page);
  const isMasked = ({ span }: Region) => masked.some((place) => overlap(span, place));
  return {
    masks: here.filter(isMasked).map(boxOf),
    open: here.filter((region) => !isMasked(region)).map(boxOf),
  };
}

/** The layout without the places of protected details: what a browser may know. */
export function openLayout({ sizes, regions }: PageLayout, masked: readonly Span[]): PageLayout {
  return { sizes, regions: regions.filter(({ span }) => !masked.some((place) => overlap(span, place))) };
}

/** As kept in the database: lists of numbers, tenths of a point. */
export function packLayout({ sizes, regions }: PageLayout): string {
  return JSON.stringify({
    sizes: sizes.map(({ width, height }) => [tenth(width), tenth(height)]),
    regions: regions.map(({ span, page, x, y, width, height }) => [
      span.start,
      span.end,
      page,
      ...[x, y, width, height].map(tenth),
    ]),
  });
}

export function unpackLayout(packed: string): PageLayout {
  const { sizes, regions } = JSON.parse(packed) as { sizes: number[][]; regions: number[][] };
  return {
    sizes: sizes.map(([width = 0, height = 0]) => ({ width, height })),
    regions: regions.map(([start = 0, end = 0, page = 0, x = 0, y = 0, width = 0, height = 0]) => ({
      span: { start, end },
      page,
      x,
      y,
      width,
      height,
    })),
  };
}

const tenth = (points: number): number => Math.round(points * 10) / 10;

const boxOf = ({ x, y, width, height }: Region): Box => ({ x, y, width, height });
