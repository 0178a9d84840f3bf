import { html } from "lit";
import { formatRoute } from "../../model/link/route.ts";
import type { ChosenTheme } from "../theme/chosen-theme.ts";
import type { TopBar } from "./top-bar.ts";
import "./top-bar.ts";

/** Returns the bar of a page without a map: the page with the map opens what a search finds. */
export const pageBar = (view: TopBar["view"], theme: ChosenTheme) => html`
  <entente-bar
    .view=${view}
    .theme=${theme.choice}
    @entente-theme=${() => theme.cycle()}
    @entente-pick=${(event: HTMLElementEventMap["entente-pick"]) =>
      location.assign(`./${formatRoute(event.detail.route)}`)}
  ></entente-bar>
`;
