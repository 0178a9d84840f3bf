import type { NeighbourList } from "./neighbour-list.ts";

/** Returns unbalanced triangles as places of their pairs, ascending; the first `most` that are found. */
export function unbalancedTriangles(list: NeighbourList, most: number): number[][] {
  const { size, start, neighbour, signed, pair } = list;
  const found: number[][] = [];
  const at = new Int32Array(size).fill(-1);
  for (let a = 0; a < size; a++) {
    for (let e = start[a]!; e < start[a + 1]!; e++) at[neighbour[e]!] = e;
    for (let e = start[a]!; e < start[a + 1]!; e++) {
      const b = neighbour[e]!;
      if (b < a) continue;
      for (let g = start[b]!; g < start[b + 1]!; g++) {
        const c = neighbour[g]!;
        const h = c > b ? at[c]! : -1;
        if (h < 0 || signed[e]! * signed[g]! * signed[h]! > 0) continue;
        found.push([pair[e]!, pair[g]!, pair[h]!].sort((x, y) => x - y));
        if (found.length >= most) return found;
      }
    }
    for (let e = start[a]!; e < start[a + 1]!; e++) at[neighbour[e]!] = -1;
  }
  return found;
}
