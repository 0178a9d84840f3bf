import type { Pack } from "../pack/pack.ts";
import type { Value } from "../store/value.ts";
import type { Held, Label } from "./held.ts";
import {
  actorRows,
  assertedBy,
  claimPairs,
  claimRows,
  predicateRows,
  relationId,
  sourceRows,
  type NodeRow,
} from "./rows.ts";

/** One script to run: over `rows` in batches, or once with `parameters`. */
export interface Step {
  script: string;
  rows?: readonly Record<string, Value>[];
  parameters?: Record<string, Value>;
  /** A name that is spliced into the statement, through the gate. */
  splice?: { placeholder: string; name: string };
}

export interface Plan {
  /** Nodes and links, before relations are folded from them. */
  upserts: Step[];
  /** Predicates whose claims are to be folded anew. */
  folded: string[];
  /** Claims that are removed in the end and must not be folded. */
  claimsGone: string[];
  /** What left the pack; last, so that nothing is missing while the load runs. */
  removals: Step[];
  created: number;
  updated: number;
  unchanged: number;
  removed: number;
}

interface Difference {
  created: NodeRow[];
  updated: NodeRow[];
  /** Rows that the store holds and the pack does not. */
  gone: string[];
}

function difference(rows: NodeRow[], held: Held["nodes"][Label], rewrite: boolean): Difference {
  const created = rows.filter((row) => !held.has(row.id));
  const updated = rows.filter((row) => {
    const known = held.get(row.id);
    return known !== undefined && (rewrite || known.digest !== row.digest);
  });
  const wanted = new Set(rows.map((row) => row.id));
  return { created, updated, gone: [...held.keys()].filter((id) => !wanted.has(id)) };
}

/**
 * What a load has to do to turn what is held into the pack: upserts first and removals last, so
 * that a load which dies half-way leaves everything that was readable before readable still.
 * With `rewrite` every row is written and every predicate folded, changed or not.
 */
export function planLoad(pack: Pack, held: Held, rewrite: boolean): Plan {
  const sources = difference(sourceRows(pack), held.nodes.Source, rewrite);
  const predicates = difference(predicateRows(pack), held.nodes.Predicate, rewrite);
  const actors = difference(actorRows(pack), held.nodes.Actor, rewrite);
  const claims = difference(claimRows(pack), held.nodes.Claim, rewrite);
  const all = [sources, predicates, actors, claims];
  const steps: Step[] = [];
  const upsert = (script: string, { created, updated }: Difference) =>
    steps.push({ script, rows: [...created, ...updated] });

  upsert("010-sources", sources);
  upsert("020-predicates", predicates);
  steps.push(...oldKindSteps(actors, held));
  upsert("030-actors", actors);
  const changed = new Set([...actors.created, ...actors.updated].map((row) => row.id));
  const kinds = pack.actors.filter((actor) => changed.has(actor.id)).map((actor) => actor.kind);
  for (const kind of new Set(kinds)) steps.push(named("031-actor-kind", "kind", kind));

  upsert("040-claims", claims);
  steps.push(...linkSteps(pack, claims));
  const pairs = pairSteps(pack, held);
  steps.push(...pairs.steps);

  const removals: Step[] = [];
  const folded =
    rewrite || sources.updated.length > 0
      ? new Set(pack.claims.map((claim) => claim.predicate))
      : affectedPredicates(pack, held, claims, pairs.touched);
  const wanted = new Set(pack.claims.map(relationId));
  const relationsGone = [...held.relations].filter((id) => !wanted.has(id));
  if (relationsGone.length > 0)
    removals.push({ script: "070-relations-gone", parameters: { ids: relationsGone } });
  const left: [string, Difference][] = [
    ["071-claims-gone", claims],
    ["072-actors-gone", actors],
    ["073-predicates-gone", predicates],
    ["074-sources-gone", sources],
  ];
  for (const [script, { gone }] of left)
    removals.push({ script, rows: gone.map((id) => ({ id })) });

  const sum = (count: (d: Difference) => number) => all.reduce((n, d) => n + count(d), 0);
  const created = sum((d) => d.created.length);
  const updated = sum((d) => d.updated.length);
  const rows =
    pack.sources.length + pack.predicates.length + pack.actors.length + pack.claims.length;
  const worth = (step: Step) => step.rows === undefined || step.rows.length > 0;
  return {
    upserts: steps.filter(worth),
    folded: [...folded],
    claimsGone: claims.gone,
    removals: removals.filter(worth),
    created,
    updated,
    unchanged: rows - created - updated,
    removed: sum((d) => d.gone.length),
  };
}

/** A step whose name is both a parameter and a label or type of the statement. */
function named(script: string, placeholder: string, name: string): Step {
  return { script, splice: { placeholder, name }, parameters: { [placeholder]: name } };
}

/**
 * Takes the old label of actors whose kind changed, before the row that tells the old kind is
 * written over: a load that dies in between would leave a label that the next one knows nothing of.
 */
function oldKindSteps({ updated }: Difference, held: Held): Step[] {
  const byKind = new Map<string, { id: string }[]>();
  for (const { id, kind } of updated) {
    const old = held.nodes.Actor.get(id)?.sort ?? "";
    if (old !== kind) byKind.set(old, [...(byKind.get(old) ?? []), { id }]);
  }
  return [...byKind].map(([name, rows]) => ({
    script: "029-actor-kind-gone",
    rows,
    splice: { placeholder: "kind", name },
  }));
}

/** Links of the claims that changed: new ones first, then the old ones go. */
function linkSteps(pack: Pack, { created, updated }: Difference): Step[] {
  const changed = new Set([...created, ...updated].map((row) => row.id));
  const rewritten = new Set(updated.map((row) => row.id));
  const claims = pack.claims.filter((claim) => changed.has(claim.id));
  const links = {
    "041-claim-subject": claims.map((c) => ({ claim: c.id, end: c.subject })),
    "042-claim-object": claims.map((c) => ({ claim: c.id, end: c.object })),
    "043-claim-asserted-by": claims.map((c) => ({ ...assertedBy(c) })),
    "044-claim-source": claims.map((c) => ({ claim: c.id, end: c.source, paragraph: c.paragraph })),
  };
  return Object.entries(links).flatMap(([script, rows]) => [
    { script, rows: rows.filter((row) => row.end !== null) },
    { script: `${script}-gone`, rows: rows.filter((row) => rewritten.has(row.claim)) },
  ]);
}

function pairSteps(pack: Pack, held: Held): { steps: Step[]; touched: Set<string> } {
  const touched = new Set<string>();
  const steps = (["corroborates", "contradicts"] as const).flatMap((field) => {
    const script = field === "corroborates" ? "050-corroborates" : "051-contradicts";
    const before = held.pairs[field === "corroborates" ? "CORROBORATES" : "CONTRADICTS"];
    const now = new Map(
      claimPairs(pack.claims, field).map((pair) => [`${pair.a} ${pair.b}`, pair]),
    );
    const fresh = [...now].filter(([key]) => !before.has(key)).map(([, pair]) => pair);
    const gone = [...before].filter(([key]) => !now.has(key)).map(([, pair]) => pair);
    for (const { a, b } of [...fresh, ...gone]) touched.add(a).add(b);
    return [
      { script, rows: fresh },
      { script: `${script}-gone`, rows: gone },
    ];
  });
  return { steps, touched };
}

/** Predicates with a claim that came, changed, left, moved to another predicate or got a new pair. */
function affectedPredicates(
  pack: Pack,
  held: Held,
  { created, updated, gone }: Difference,
  touched: ReadonlySet<string>,
): Set<string> {
  const ids = new Set([...created, ...updated].map((row) => row.id));
  const known = new Set(pack.predicates.map((predicate) => predicate.id));
  const now = pack.claims.filter((claim) => ids.has(claim.id) || touched.has(claim.id));
  const before = [...updated.map((row) => row.id), ...gone].map(
    (id) => held.nodes.Claim.get(id)?.sort ?? "",
  );
  return new Set([...now.map((claim) => claim.predicate), ...before.filter((id) => known.has(id))]);
}
