import type { Pack } from "../pack/pack.ts";
import type { Difference } from "./difference.ts";
import type { StoredData } from "./stored-data.ts";
import { assertedBy, claimPairs, claimRowIn } from "./rows.ts";
import { rowsFrom, type Step } from "./step.ts";

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

/** Claims with their links, for a store that holds none and that nobody else writes to. */
export function freshClaimSteps(pack: Pack): Step[] {
  const propertiesOf = claimRowIn(pack);
  const asserted = pack.claims.filter((claim) => assertedBy(claim).end !== null);
  return [
    {
      script: "045-fresh-claims",
      rows: rowsFrom(pack.claims, (claim) => {
        const { id, subject, object, source, paragraph } = claim;
        return { id, subject, object, source, paragraph, claim: propertiesOf(claim) };
      }),
    },
    { script: "043-claim-asserted-by", rows: rowsFrom(asserted, (c) => ({ ...assertedBy(c) })) },
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
