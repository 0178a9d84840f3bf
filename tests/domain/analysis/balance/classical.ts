import type { SignedGraph } from "../../../../domain/analysis/balance/signed-graph.ts";
import { graphOf, type SignedLine } from "./graph-of.ts";

/**
 * The Gahuku-Gama tribes of New Guinea (Read 1954; Hage and Harary 1983): 16 tribes numbered as by
 * UCINET, alliances (rova) and enmities (hina).
 */
const ALLIANCES =
  "1-2 3-4 3-6 3-7 5-7 6-7 3-8 4-8 6-8 7-8 5-9 9-10 6-11 7-11 8-11 6-12 7-12 8-12 11-12 7-13 9-13 10-13 5-14 13-14 1-15 2-15 1-16 2-16 15-16";
const ENMITIES =
  "1-3 2-3 1-4 1-5 2-5 1-6 2-6 2-9 6-9 2-10 9-11 10-11 1-12 6-13 11-13 8-14 12-14 5-15 9-15 10-15 11-15 12-15 13-15 5-16 6-16 11-16 12-16 13-16 14-16";

const lines = (text: string, sign: 1 | -1): SignedLine[] =>
  text.split(" ").map((pair) => {
    const [a = "", b = ""] = pair.split("-");
    return [a, b, sign];
  });

/** A graph in which every pair of `size` actors has the same sign. */
const complete = (size: number, sign: 1 | -1): SignedGraph =>
  graphOf(
    Array.from({ length: size }, (_, a) =>
      Array.from({ length: a }, (_, b): SignedLine => [`n${a}`, `n${b}`, sign]),
    ).flat(),
  );

/** The Petersen graph with friction alone. */
const petersen = graphOf(
  Array.from({ length: 5 }, (_, i): SignedLine[] => [
    [`o${i}`, `o${(i + 1) % 5}`, -1],
    [`o${i}`, `i${i}`, -1],
    [`i${i}`, `i${(i + 2) % 5}`, -1],
  ]).flat(),
);

/** Networks whose index is published, or follows from a theorem. */
export const CLASSICAL: { name: string; graph: SignedGraph; frustration: number }[] = [
  {
    // Aref and Wilson 2019, Balance and frustration in signed networks
    name: "Read's Gahuku-Gama tribes",
    graph: graphOf([...lines(ALLIANCES, 1), ...lines(ENMITIES, -1)]),
    frustration: 7,
  },
  // 15 pairs less the greatest cut, 12
  { name: "the Petersen graph, all friction (Zaslavsky 2012)", graph: petersen, frustration: 3 },
  // floor((n - 1)^2 / 4), the greatest of all graphs of n actors (Abelson and Rosenberg 1958)
  { name: "nine actors, all friction", graph: complete(9, -1), frustration: 16 },
  { name: "ten actors, all friction", graph: complete(10, -1), frustration: 20 },
  { name: "nine actors, all cooperation", graph: complete(9, 1), frustration: 0 },
];
