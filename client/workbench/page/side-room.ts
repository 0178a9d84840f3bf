import { html, type TemplateResult } from "lit";
import type { Favourite } from "../kept/favourites.ts";
import "../kept/favourites-panel.ts";
import "../kept/history-panel.ts";
import type { Entry } from "../kept/query-history.ts";
import "../library/library-panel.ts";
import type { Parameter } from "../parameters/parameter.ts";
import type { KeptState } from "./kept-state.ts";
import type { SideTab } from "./side-panel.ts";

/** A statement that a reader takes into the editor. */
export type Taking = CustomEvent<{ text: string; parameters?: Parameter[] }>;

/** What statements can be taken from, as the open tab has them. */
export function sideRoom(
  tab: SideTab,
  kept: KeptState,
  take: (event: Taking) => void,
): TemplateResult {
  switch (tab) {
    case "library":
      return html`<entente-library @entente-take=${take}></entente-library>`;
    case "history":
      return html`<entente-query-history
        .entries=${kept.history}
        @entente-take=${take}
        @entente-history=${(event: CustomEvent<{ entries: Entry[] }>) =>
          kept.setHistory(event.detail.entries)}
      ></entente-query-history>`;
    case "favourites":
      return html`<entente-favourites
        .favourites=${kept.favourites}
        @entente-take=${take}
        @entente-favourites=${(event: CustomEvent<{ favourites: Favourite[] }>) =>
          kept.setFavourites(event.detail.favourites)}
      ></entente-favourites>`;
    case "schema":
      void import("../schema/entente-schema.ts");
      return html`<entente-schema @entente-write-query=${take}></entente-schema>`;
  }
}
