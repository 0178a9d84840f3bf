import type { Pack } from "../pack/pack.ts";
import type { Difference } from "./difference.ts";
import type { StoredData } from "./stored-data.ts";
import { assertedBy, claimPairs, type NodeRow } from "./rows.ts";
import type { Step } from "./step.ts";

/** Returns the steps that update the links of changed claims: new links first, then removals. */
export function linkSteps(pack: Pack, { created, updated }: Difference): Step[] {
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

/**
 * Returns the steps that write claims with their links into a store that holds none and has no
 * other writer.
 */
export function freshClaimSteps({ claims }: Pack, rows: readonly NodeRow[]): Step[] {
  const properties = new Map(rows.map((row) => [row.id, row]));
  const asserted = claims.map((claim) => ({ ...assertedBy(claim) }));
  return [
    {
      script: "045-fresh-claims",
      rows: claims.map(({ id, subject, object, source, paragraph }) => {
        return { id, subject, object, source, paragraph, claim: properties.get(id) ?? null };
      }),
    },
    { script: "043-claim-asserted-by", rows: asserted.filter(({ end }) => end !== null) },
  ];
}

/** Returns the steps that add and remove pairs of claims, and the ids of the affected claims. */
export function pairSteps(pack: Pack, stored: StoredData): { steps: Step[]; touched: Set<string> } {
  const touched = new Set<string>();
  const steps = (["corroborates", "contradicts"] as const).flatMap((field) => {
    const script = field === "corroborates" ? "050-corroborates" : "051-contradicts";
    const before = stored.pairs[field === "corroborates" ? "CORROBORATES" : "CONTRADICTS"];
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
