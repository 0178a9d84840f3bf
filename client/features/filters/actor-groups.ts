import { html, nothing } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { countKinds } from "../../model/filter/filter-counts.ts";
import { icon, kindIcon } from "../../ui/icons/icons.ts";
import type { Loaded } from "../../model/link/loaded.ts";
import { kindPlural, sentence } from "../../model/text/words.ts";
import type { View } from "../../model/link/view.ts";
import { focusOn, show, withFilter } from "../../model/filter/actions.ts";
import { checks, group, option } from "./choice-list.ts";
import type { GroupParts } from "./choice.ts";
import { toggle } from "../../model/filter/toggle.ts";

const HOPS = [1, 2, 3] as const;

/** Returns the filter by kind. */
export function kindGroup(
  { filter: { kinds }, counts, change }: GroupParts,
  { graphIndex, dataset }: Pick<Loaded, "graphIndex" | "dataset">,
) {
  const first = dataset.view.kinds;
  const all = countKinds(graphIndex, first).map(([kind]) => kind);
  return group(
    msg("Actors"),
    String(kinds) !== String(first),
    true,
    checks(
      all.map((kind) => ({
        ...option(kind, sentence(kindPlural(kind)), counts.kind.get(kind)),
        icon: kindIcon(kind),
      })),
      (value) => kinds?.includes(value) ?? true,
      {
        toggle: (value) => change({ kinds: toggle(kinds, value, all) }),
        only: (value) => change({ kinds: [value] }),
      },
    ),
  );
}

/** Returns the filter by distance from an actor; nothing if there is no focus. */
export function nearGroup(view: View, graphIndex: GraphIndex, tell: (view: View) => void) {
  const { focus } = view.filter;
  if (!focus) return nothing;
  return group(
    msg(`Around ${nameOf(graphIndex, focus.actor)}`),
    true,
    true,
    html`
      <div class="hops" role="group" aria-label=${msg("Hops")}>
        ${HOPS.map(
          (hops) =>
            html`<button
              aria-pressed=${focus.hops === hops ? "true" : "false"}
              @click=${() => tell(focusOn(view, { ...focus, hops }))}
            >
              ${plural(hops, { one: "# hop", other: "# hops" })}
            </button>`,
        )}
        <button @click=${() => tell(withFilter(view, { focus: null }))}>
          ${msg("Everything")}
        </button>
      </div>
    `,
  );
}

/** Actors that are hidden, each with a way back; nothing where none is. */
export function hiddenGroup(view: View, graphIndex: GraphIndex, tell: (view: View) => void) {
  const { hidden = [] } = view.filter;
  if (hidden.length === 0) return nothing;
  return group(
    msg("Hidden actors"),
    true,
    true,
    hidden.map(
      (id) =>
        html`<div class="row">
          <span>${nameOf(graphIndex, id)}</span>
          <button class="again" @click=${() => tell(show(view, [id]))}>
            ${icon("plus")} ${msg("Show")}
          </button>
        </div>`,
    ),
  );
}
