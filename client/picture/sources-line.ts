import type { Sight } from "../graph/sight.ts";

/** The documents that say what is shown, in one line, the licence first. */
export function sourcesLine(
  { model, shown }: Sight,
  sources: readonly { id: string; title: string }[],
  licence: string,
): string {
  const used = new Set<string>();
  for (const { relations } of shown.bundles)
    for (const id of relations)
      for (const source of model.getEdgeAttribute(id, "sources")) used.add(source);
  const titles = sources.filter(({ id }) => used.has(id)).map(({ title }) => title);
  // A licence may go on about what it covers; its first sentence names it.
  const [name = ""] = licence.split(/\.(?:\s|$)/);
  const parts = [name && `Data: ${name}`, titles.length > 0 && `Sources: ${titles.join("; ")}`];
  return parts.filter(Boolean).join(". ");
}
