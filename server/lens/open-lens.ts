import type { Lens } from "../../domain/lens/lens.ts";
import type { Language } from "../language/language.ts";
import { checkExpressions, namesNotThere } from "./check-lens.ts";
import { guessLens } from "./guess.ts";
import { LensGraph, type LensGraphOptions } from "./lens-graph.ts";
import { readLens } from "./lens-file.ts";
import type { LensSettings } from "./settings.ts";
import { survey } from "./survey.ts";

export interface OpenLensOptions extends Omit<
  LensGraphOptions,
  "lens" | "isGuessed" | "memoryLimitBytes"
> {
  settings: LensSettings;
  language: Language;
}

/**
 * Opens a database through the lens that the operator chose or that was kept, or else through one
 * made from its schema. Returns null if the schema has nothing that may be an actor. Rejects with
 * LensError if a lens is faulty, or with StoreError.
 */
export async function openLens(options: OpenLensOptions): Promise<LensGraph | null> {
  const { settings, language, say, from } = options;
  const { memoryLimitBytes } = settings;
  const known = await readLens(settings);
  if (known) {
    await checkExpressions(language, known.lens, known.place);
    for (const line of await namesNotThere(from, known.lens)) say(`${known.place}: ${line}`);
  }
  const lens = known?.lens ?? (await guess(options));
  if (!lens) return null;
  const graph = await LensGraph.open({
    ...{ ...options, lens, memoryLimitBytes },
    isGuessed: known === null,
  });
  say(openedLine(graph, known?.place));
  return graph;
}

async function guess({ from }: OpenLensOptions): Promise<Lens | null> {
  const database = (await from.store.database?.()) ?? "";
  return guessLens(await survey(from), database === "" ? "Graph" : `Graph in ${database}`);
}

function openedLine({ view }: LensGraph, place: string | undefined): string {
  const { labels, types, relationships } = view;
  const by = place === undefined ? "a lens made from its schema" : `the lens ${place}`;
  const { read, total } = relationships;
  const some = read < total ? ` ${read} of ${total} relationships fit into the memory.` : "";
  return `The database is shown through ${by}: ${labels} labels as actors, ${types} types as relations.${some}`;
}
