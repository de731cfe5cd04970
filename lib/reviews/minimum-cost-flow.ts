/** An arc of a flow network: its first unit costs `cost`, every further one `rise` more. `minimumCostFlow` fills in `flow`. */
export interface Arc {
  from: number;
  to: number;
  capacity: number;
  cost: number;
  /** Not below zero: loads that cost more and more are spread evenly. */
  rise: number;
  flow: number;
}

/**
 * Sends as much as possible from `source` to `sink` at the least cost, unit path by unit path along the cheapest way that
 * is left (successive shortest paths by Bellman–Ford with a queue). Costs may be below zero as long as no circle gains.
 * Fills `flow` of the arcs, and gives the amount sent.
 */
export function minimumCostFlow(nodes: number, arcs: Arc[], source: number, sink: number): number {
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  // Arc i forwards is step 2i, backwards 2i + 1.
  for (const [at, arc] of arcs.entries()) {
    arc.flow = 0;
    leaving[arc.from]?.push(2 * at);
    leaving[arc.to]?.push(2 * at + 1);
  }
  for (let sent = 0; ; sent += 1) {
    const path = cheapestPath(arcs, leaving, source, sink);
    if (path === null) return sent;
    for (const step of path) {
      const arc = arcs[step >> 1];
      if (arc) arc.flow += step % 2 === 0 ? 1 : -1;
    }
  }
}

function cheapestPath(arcs: readonly Arc[], leaving: readonly number[][], source: number, sink: number) {
  const distance = new Float64Array(leaving.length).fill(Number.POSITIVE_INFINITY);
  const arrivedBy = new Int32Array(leaving.length).fill(-1);
  const queued = new Uint8Array(leaving.length);
  const queue = [source];
  distance[source] = 0;
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] ?? source;
    queued[node] = 0;
    for (const step of leaving[node] ?? []) {
      const arc = arcs[step >> 1];
      if (arc === undefined) continue;
      const forward = step % 2 === 0;
      if (forward ? arc.flow >= arc.capacity : arc.flow === 0) continue;
      const next = forward ? arc.to : arc.from;
      const through =
        (distance[node] ?? 0) + (forward ? arc.cost + arc.rise * arc.flow : arc.rise - arc.cost - arc.rise * arc.flow);
      if (through >= (distance[next] ?? 0)) continue;
      distance[next] = through;
      arrivedBy[next] = step;
      if (queued[next] === 0) {
        queued[next] = 1;
        queue.push(next);
      }
    }
  }
  if (distance[sink] === Number.POSITIVE_INFINITY) return null;
  const path: number[] = [];
  for (let node = sink; node !== source; ) {
    const step = arrivedBy[node] ?? 0;
    path.push(step);
    const arc = arcs[step >> 1];
    node = (step % 2 === 0 ? arc?.from : arc?.to) ?? source;
  }
  return path;
}
