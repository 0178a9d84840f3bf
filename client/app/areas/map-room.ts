import { html } from "lit";
import "../../map/entente-map.ts";
import { msg } from "../../../domain/message.ts";
import { compareOf } from "../../model/time/moment.ts";
import type { MenuRequest } from "../state/menu-request.ts";
import { card, noWebGl } from "./cards.ts";
import type { Covered } from "../state/covered.ts";
import { routeOf } from "../../model/link/selection.ts";
import type { ExplorerState } from "../state/explorer-state.ts";

const plainMap = () =>
  import("../../map/plain/plain-scene.ts").then(({ plainScene }) => plainScene);

/**
 * Returns the map, or why there is none.
 * @param ask called when a menu is asked for
 */
export function mapRoom(
  explorer: ExplorerState,
  insets: Covered,
  ask: (asked: MenuRequest) => void,
) {
  if (!explorer.drawable) return noWebGl;
  const { loaded, steps, view, router, overview } = explorer;
  const { found, overviewing } = overview;
  if (overview.isOn && !found && !explorer.host.begun)
    return card({
      title: msg("Drawing communities"),
      text: msg("This graph is large: its communities are drawn first."),
      more: html`<entente-making></entente-making>`,
      buttons: [{ label: msg("Draw the strongest relations"), press: overview.leave }],
    });
  return html`
    <entente-map
      @entente-undrawable=${() => (explorer.drawable = false)}
      .plain=${plainMap}
      .overview=${found?.drawn ?? null}
      .data=${found?.drawn.graph ?? loaded.graph}
      .filter=${found?.drawn.filter ?? steps.filter}
      .compare=${compareOf(view.moment)}
      .pinned=${view.pinned}
      .layout=${view.layout}
      .look=${explorer.look}
      .lit=${(found ? overviewing?.litOf(explorer.lit) : explorer.lit) ?? null}
      .marks=${found ? null : explorer.measures.marks}
      .groups=${explorer.groups}
      .tool=${explorer.tool}
      .selection=${(found ? overviewing?.selectionOf(explorer.route, explorer.selection) : explorer.selection) ?? null}
      .theme=${explorer.theme}
      .insets=${insets}
      .coreKinds=${loaded.dataset.view.kinds}
      @entente-look=${explorer.url.later}
      @entente-select=${(event: HTMLElementEventMap["entente-select"]) =>
        router.go(routeOf(event.detail.selection))}
      @entente-toggle=${(event: HTMLElementEventMap["entente-toggle"]) => overview.toggle(event.detail.actor)}
      @entente-move=${(event: HTMLElementEventMap["entente-move"]) =>
        explorer.change({ ...explorer.view, pinned: event.detail.pinned })}
      @entente-context=${(event: HTMLElementEventMap["entente-context"]) => ask(event.detail)}
    ></entente-map>
  `;
}
