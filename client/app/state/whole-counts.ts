import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { getCounts } from "../../api/client.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { Loaded } from "../../model/link/loaded.ts";

/**
 * Counts the relations that fit the filter if a limit has cut the graph. The server is asked,
 * because the loaded part cannot tell.
 */
export class WholeCounts implements ReactiveController {
  #asked = "";
  #found: Counts | null = null;
  #abort = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.#abort.abort();
    this.#asked = "";
  }

  /**
   * Returns the counts for a filter; null while they are asked for, or if all relations are loaded.
   */
  of({ graph, dataset }: Loaded, filter: Filter): Counts | null {
    // The server cannot count filters that depend on the map: hops from an actor and folded leaves.
    const local = filter.focus || filter.collapsed?.length;
    if (!graph.attributes.truncated || local) return null;
    const asked = JSON.stringify(filter);
    if (asked !== this.#asked) void this.#ask(asked, filter, dataset);
    return this.#found;
  }

  async #ask(asked: string, filter: Filter, dataset: Dataset): Promise<void> {
    this.#asked = asked;
    this.#found = null;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    // If the server does not answer, what is loaded is counted, and said to be a part.
    const found = await counts(filter, dataset, signal).catch(() => null);
    if (signal.aborted) return;
    this.#found = found;
    this.host.requestUpdate();
  }
}

/** null where the filter shows nothing at all. */
async function counts(
  filter: Filter,
  dataset: Dataset,
  signal: AbortSignal,
): Promise<Counts | null> {
  // Loaded when it is needed: most graphs are not cut.
  const { filterQuestion, NOTHING, questionQuery } =
    await import("../../model/filter/path-question.ts");
  const signs = { cooperation: true, friction: true, neutral: true };
  const question = filterQuestion({ ...filter, signs }, dataset.predicates);
  if (question === NOTHING) return null;
  return getCounts(questionQuery({ ...question, actors: dataset.view.cardActors }), signal);
}
