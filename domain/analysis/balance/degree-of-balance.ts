import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { componentsOf } from "./components.ts";
import type { SignedGraph } from "./signed-graph.ts";
import type { TriadCounts } from "./triads.ts";

/** Eigenvalues of more actors in one connected part take the cube of their number in time. */
export const MOST_ACTORS_OF_WALKS = 500;

export interface DegreeOfBalance {
  /** Balanced triads of all triads (Cartwright and Harary 1956); null if there is no triad. */
  triangles: number | null;
  /**
   * tr e^A / tr e^|A|, the weight of balanced closed walks less that of unbalanced ones, of all, for
   * the unweighted signed adjacency matrix A (Estrada and Benzi 2014); null if it is not computed.
   */
  walks: number | null;
  /** True if a connected part has more actors than the walks are computed for. */
  tooLarge: boolean;
}

/** Returns the degree of balance, 0 to 1, by triangles and by closed walks. */
export function degreeOfBalance(graph: SignedGraph, triads: TriadCounts): DegreeOfBalance {
  const { part, count } = componentsOf(graph);
  const sizes = new Int32Array(count);
  for (const which of part) sizes[which]!++;
  const tooLarge = sizes.some((size) => size > MOST_ACTORS_OF_WALKS);
  const walks = tooLarge || graph.pairs.length === 0 ? null : byWalks(graph, part, sizes);
  return { triangles: triads.share, walks, tooLarge };
}

/** The matrix falls into one block for each connected part, so that traces add up. */
function byWalks({ pairs }: SignedGraph, part: Int32Array, sizes: Int32Array): number {
  const place = new Int32Array(part.length);
  const next = new Int32Array(sizes.length);
  for (const [actor, which] of part.entries()) place[actor] = next[which]!++;
  const signed = [...sizes].map((size) => Matrix.zeros(size, size));
  for (const { a, b, sign } of pairs) {
    const block = signed[part[a]!]!;
    block.set(place[a]!, place[b]!, sign);
    block.set(place[b]!, place[a]!, sign);
  }
  const spectra = signed.map(eigenvalues);
  const plain = signed.map((block) => eigenvalues(Matrix.abs(block)));
  // Both traces are divided by e to the largest eigenvalue: with 500 actors they would overflow.
  const largest = Math.max(...plain.flat());
  const trace = (values: number[][]) =>
    values.flat().reduce((sum, value) => sum + Math.exp(value - largest), 0);
  return trace(spectra) / trace(plain);
}

const eigenvalues = (matrix: Matrix): number[] =>
  new EigenvalueDecomposition(matrix, { assumeSymmetric: true }).realEigenvalues;
