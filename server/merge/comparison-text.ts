import type { Compared, PackComparison } from "./compare-packs.ts";

/** Ids of a kind that are printed; the rest is counted. */
const PRINTED = 20;

/** Formats a comparison as lines for people. */
export function comparisonText(
  { actors, relations, signs }: PackComparison,
  [first, second]: readonly [string, string],
): string {
  const part = (what: string, { first: one, second: two, both }: Compared) => [
    `${what} in both: ${both.length.toLocaleString("en")}`,
    ...listed(`${what} in ${first} only`, one),
    ...listed(`${what} in ${second} only`, two),
  ];
  const flipped = signs.map((one) => `${one.relation}: ${one.first} and ${one.second}`);
  return [
    ...part("Actors", actors),
    ...part("Relations", relations),
    ...listed(`Relations of both with different signs`, flipped),
  ].join("\n");
}

function listed(heading: string, ids: readonly string[]): string[] {
  const more = ids.length - PRINTED;
  return [
    `${heading}: ${ids.length.toLocaleString("en")}`,
    ...ids.slice(0, PRINTED).map((id) => `    ${id}`),
    ...(more > 0 ? [`    … and ${more.toLocaleString("en")} more`] : []),
  ];
}
