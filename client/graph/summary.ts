import type { Shown } from "./shown.ts";

/** What is shown, in words, for readers who do not see it. */
export function summary(title: string, { actors, bundles, quiet }: Shown): string {
  const count = (sign: -1 | 0 | 1): number =>
    bundles.filter((bundle) => bundle.sign === sign).length;
  const parts = [
    `${actors.length - quiet.size} actors`,
    `${count(1)} ties of cooperation`,
    `${count(-1)} of friction`,
  ];
  if (count(0) > 0) parts.push(`${count(0)} neutral or mixed`);
  return `${title ? `${title}: ` : ""}graph of ${parts.join(", ")}`;
}
