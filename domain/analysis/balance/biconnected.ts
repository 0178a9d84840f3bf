/** An undirected edge between two numbered nodes. */
export interface Edge {
  a: number;
  b: number;
}

/**
 * Returns the biconnected blocks of a graph, each as its edges; a bridge is a block of one edge
 * (Hopcroft and Tarjan 1973, without recursion).
 */
export function biconnectedBlocks<E extends Edge>(edges: readonly E[]): E[][] {
  const at = new Map<number, E[]>();
  for (const edge of edges)
    for (const end of [edge.a, edge.b]) {
      const known = at.get(end);
      if (known) known.push(edge);
      else at.set(end, [edge]);
    }
  const depth = new Map<number, number>();
  const low = new Map<number, number>();
  const blocks: E[][] = [];
  const open: E[] = [];
  for (const root of at.keys()) {
    if (depth.has(root)) continue;
    depth.set(root, 0);
    low.set(root, 0);
    const stack: { node: number; by: E | null; next: number; opened: number }[] = [
      { node: root, by: null, next: 0, opened: 0 },
    ];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { node, by } = top;
      const edge = at.get(node)![top.next++];
      if (edge) {
        if (edge === by) continue;
        const other = edge.a === node ? edge.b : edge.a;
        const known = depth.get(other);
        if (known === undefined) {
          depth.set(other, stack.length);
          low.set(other, stack.length);
          stack.push({ node: other, by: edge, next: 0, opened: open.length });
          open.push(edge);
        } else if (known < depth.get(node)!) {
          open.push(edge);
          low.set(node, Math.min(low.get(node)!, known));
        }
        continue;
      }
      stack.pop();
      const above = stack.at(-1);
      if (!above) continue;
      if (low.get(node)! >= depth.get(above.node)!) blocks.push(open.splice(top.opened));
      else low.set(above.node, Math.min(low.get(above.node)!, low.get(node)!));
    }
  }
  return blocks;
}
