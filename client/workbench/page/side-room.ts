import { html, type TemplateResult } from "lit";
import "../kept/history-panel.ts";
import "../library/library-panel.ts";
import "./side-panel.ts";
import type { WorkbenchState } from "./workbench-state.ts";

/** Returns the lists that statements can be taken from. */
export function sideRoom(page: WorkbenchState): TemplateResult {
  return html`
    <entente-side
      class=${page.sideOpen ? "open" : ""}
      .tab=${page.tab}
      @entente-side-tab=${(event: HTMLElementEventMap["entente-side-tab"]) => page.set({ tab: event.detail.tab })}
      @entente-side-close=${() => page.set({ sideOpen: false })}
    >
      ${openTab(page)}
    </entente-side>
  `;
}

function openTab(page: WorkbenchState): TemplateResult {
  const { tab, kept } = page;
  const take = ({ detail }: HTMLElementEventMap["entente-take"]) =>
    page.take(detail.text, detail.parameters);
  switch (tab) {
    case "library":
      return html`<entente-library
        @entente-take=${take}
        @entente-ask=${(event: HTMLElementEventMap["entente-ask"]) => page.ask(event.detail)}
      ></entente-library>`;
    case "history":
      return html`<entente-query-history
        .entries=${kept.history}
        @entente-take=${take}
        @entente-history=${(event: HTMLElementEventMap["entente-history"]) =>
          kept.setHistory(event.detail.entries)}
      ></entente-query-history>`;
    case "favourites":
      return (
        page.code.need("favourites", () => import("../kept/favourites-panel.ts")) ??
        html`<entente-favourites
          .favourites=${kept.favourites}
          .unread=${kept.unread}
          .unkept=${kept.unkept}
          @entente-take=${take}
          @entente-favourites=${(event: HTMLElementEventMap["entente-favourites"]) =>
            kept.setFavourites(event.detail.favourites)}
          @entente-unread=${(event: HTMLElementEventMap["entente-unread"]) =>
            kept.setUnread(event.detail.unread)}
        ></entente-favourites>`
      );
    case "schema":
      return (
        page.code.need("schema", () => import("../schema/entente-schema.ts")) ??
        html`<entente-schema @entente-write-query=${take}></entente-schema>`
      );
  }
}
