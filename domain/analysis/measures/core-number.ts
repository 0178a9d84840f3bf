import type { MeasuredGraph } from "./measured-graph.ts";

/**
 * Core number of every actor: the greatest k for which it is in a group whose members each
 * cooperate with k others of it. The actor with the fewest ties left is taken away, one after the
 * other, in linear time. Source: Seidman, Social Networks 5 (1983), 269–287; Batagelj and Zaveršnik,
 * arXiv:cs/0310049.
 */
export function coreNumbers({
  cooperation,
}: Pick<MeasuredGraph, "cooperation">): Map<string, number> {
  const left = new Map(cooperation.mapNodes((actor) => [actor, cooperation.degree(actor)]));
  const byDegree: string[][] = [];
  const file = (actor: string, degree: number) => (byDegree[degree] ??= []).push(actor);
  for (const [actor, degree] of left) file(actor, degree);
  const cores = new Map<string, number>();
  let core = 0;
  let degree = 0;
  while (cores.size < left.size) {
    const actor = byDegree[degree]?.pop();
    if (actor === undefined) {
      degree++;
      continue;
    }
    // Filed under each degree that it has had: the last one counts.
    if (cores.has(actor) || left.get(actor) !== degree) continue;
    core = Math.max(core, degree);
    cores.set(actor, core);
    cooperation.forEachNeighbor(actor, (other) => {
      if (cores.has(other)) return;
      const fewer = (left.get(other) ?? 0) - 1;
      left.set(other, fewer);
      file(other, fewer);
    });
    degree = Math.max(0, degree - 1);
  }
  return cores;
}
