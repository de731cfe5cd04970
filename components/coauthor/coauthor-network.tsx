"use client";

import { useMemo } from "react";
import { ScrollRegion } from "#components/frame/scroll-region.tsx";
import type { Network, NetworkNode } from "#lib/coauthors/network.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import classes from "./coauthor-network.module.css";

const WIDTH = 720;
const LEFT = 230;
const RIGHT = 490;
const HEAD = 26;
const LONGEST = 30;

/** Candidates at the left, shared coauthors and members at the right, a line for works together. The table says the same. */
export function CoauthorNetwork({ packed }: { packed: Packed<Network> }) {
  const [network] = useMemo(() => unpack(packed), [packed]);
  if (!network) return null;
  const { candidates, connectors, links, joint, height, left } = network;
  const members = connectors.filter(({ part }) => part !== "other").length;
  const said = `${candidates.length} candidates are connected by ${connectors.length - members} shared coauthors and ${members} committee members; ${joint.length} pairs of candidates list a work together. The table below says who.`;
  return (
    <details className={classes.figure} open>
      <summary className={classes.summary}>Who connects the candidates</summary>
      <ScrollRegion label="Drawing of coauthors" className={classes.scroll}>
        <svg
          className={classes.drawing}
          viewBox={`0 0 ${WIDTH} ${height + HEAD}`}
          width={WIDTH}
          height={height + HEAD}
          role="img"
          aria-label={said}
        >
          <text className={classes.head} x={LEFT} y={14} textAnchor="end">
            Candidates
          </text>
          <text className={classes.head} x={RIGHT} y={14}>
            Members and shared coauthors
          </text>
          <g transform={`translate(0 ${HEAD})`}>
            {links.map(({ from, to, papers }) => (
              <path
                key={`${from}-${to}`}
                className={classes.link}
                d={curve(candidates[from], connectors[to])}
                strokeWidth={widthOf(papers)}
              />
            ))}
            {joint.map(({ from, to, papers }) => (
              <path
                key={`${from}-${to}`}
                className={classes.joint}
                d={arc(candidates[from], candidates[to])}
                strokeWidth={widthOf(papers)}
              />
            ))}
            {candidates.map((one) => (
              <Person key={one.key} person={one} x={LEFT} side="left" />
            ))}
            {connectors.map((one) => (
              <Person key={one.key} person={one} x={RIGHT} side="right" />
            ))}
          </g>
        </svg>
      </ScrollRegion>
      <p className={classes.legend}>
        ● candidate · ■ committee member (□ may be one) · ○ coauthor · a thicker line is more papers · a bow is a work
        that both candidates list{left > 0 && ` · ${left} more in the table`}
      </p>
    </details>
  );
}

function Person({ person, x, side }: { person: NetworkNode; x: number; side: "left" | "right" }) {
  const { name, part, y } = person;
  const shown = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  return (
    <g className={classes.person} data-part={part}>
      <title>{name}</title>
      {part === "member" || part === "maybe-member" ? (
        <rect x={x - 4.5} y={y - 4.5} width={9} height={9} />
      ) : (
        <circle cx={x} cy={y} r={part === "candidate" ? 5 : 4.5} />
      )}
      <text x={side === "left" ? x - 12 : x + 12} y={y} dy="0.35em" textAnchor={side === "left" ? "end" : "start"}>
        {shown}
      </text>
    </g>
  );
}

/** Pixels: the square root of the papers, so that many do not drown the rest. */
const widthOf = (papers: number): number => Math.min(4, Math.sqrt(papers));

function curve(from: NetworkNode | undefined, to: NetworkNode | undefined): string {
  const [a, b] = [from?.y ?? 0, to?.y ?? 0];
  const middle = (LEFT + RIGHT) / 2;
  return `M${LEFT} ${a}C${middle} ${a} ${middle} ${b} ${RIGHT} ${b}`;
}

function arc(from: NetworkNode | undefined, to: NetworkNode | undefined): string {
  const [a, b] = [from?.y ?? 0, to?.y ?? 0];
  const reach = LEFT + 20 + Math.min(70, Math.abs(b - a) / 3);
  return `M${LEFT} ${a}C${reach} ${a} ${reach} ${b} ${LEFT} ${b}`;
}
