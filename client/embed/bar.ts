import { html, nothing } from "lit";
import type { Filter } from "../graph/filter.ts";
import type { Sight } from "../graph/sight.ts";
import { atlasOf } from "../page/atlas.ts";
import type { Control } from "./controls.ts";
import { finder } from "./finder.ts";
import { legend } from "./legend.ts";
import type { ViewHolder } from "./view-holder.ts";
import type { Words } from "./word-list.ts";

/** What readers do in the bar; null where they can change nothing. */
export interface BarActions {
  filter: (filter: Filter) => void;
  /** Is told the id of an actor that was searched for */
  pick: (actor: string) => void;
}

/** Legend, with how much is shown, and search, above the map. */
export function bar(
  controls: ReadonlySet<Control>,
  { loaded, view: { filter } }: ViewHolder,
  sight: Sight | null,
  words: Words,
  actions: BarActions | null,
) {
  if (!controls.has("legend") && !controls.has("search")) return nothing;
  return html`
    <div class="bar">
      ${
        controls.has("legend")
          ? legend(
              filter.signs,
              sight?.account ?? null,
              words,
              actions && ((signs) => actions.filter({ ...filter, signs })),
            )
          : nothing
      }
      ${controls.has("search") && actions ? finder(atlasOf(loaded.graph), sight?.shown.actors ?? [], words, actions.pick) : nothing}
    </div>
  `;
}
