import { html, nothing } from "lit";
import type { Filter } from "../model/graph/filter.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";
import type { EmbedControl } from "../../domain/embed-controls.ts";
import { legend } from "./legend.ts";
import type { ViewHolder } from "./view/view-holder.ts";
import type { Words } from "./words/word-list.ts";

/** Takes the next filter that a reader chooses; null: none can be. */
export type ChangeFilter = ((filter: Filter) => void) | null;

/**
 * Legend, with how much is shown, and search, above the map.
 * @param finder a field to search in; null: there is none
 */
export function bar(
  controls: ReadonlySet<EmbedControl>,
  { view: { filter } }: ViewHolder,
  filtered: FilteredGraph | null,
  words: Words,
  { change, finder }: { change: ChangeFilter; finder: HTMLElement | null },
) {
  return html`
    <div class="bar">
      ${
        controls.has("legend")
          ? legend(
              filter.signs,
              filtered?.account ?? null,
              words,
              change && ((signs) => change({ ...filter, signs })),
            )
          : nothing
      }
      ${finder}
    </div>
  `;
}
