import type { Page } from "playwright-core";

/** Something of the page that is opened and closed again. */
export interface Panel {
  name: string;
  /** CSS selector of what is there while it is open */
  shows: string;
  open: (page: Page) => Promise<void>;
  close: (page: Page) => Promise<void>;
}

const key = (name: string) => (page: Page) => page.keyboard.press(name);
const goTo = (hash: string) => (page: Page) =>
  page.evaluate((asked) => {
    location.hash = asked;
  }, hash);

/** What the panel beside the map shows under a hash. */
const routed = (name: string, hash: string, shows: string): Panel => ({
  name,
  shows,
  open: goTo(hash),
  close: goTo("#/"),
});

/** What a key opens and another one closes. */
const keyed = (name: string, opens: string, shows: string, closes = "Escape"): Panel => ({
  name,
  shows,
  open: key(opens),
  close: key(closes),
});

/** A dialog that the menu of the page offers. */
const offered = (name: string, words: string, shows: string): Panel => ({
  name,
  shows,
  open: async (page) => {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: words }).click();
  },
  close: key("Escape"),
});

const toggleFilters = (page: Page) => page.getByRole("button", { name: "More filters" }).click();

/** Everything of the explorer that opens and closes, on the pack that ships. */
export const PANELS: readonly Panel[] = [
  routed("actor", "#/actor/armenia", "entente-actor-panel h2"),
  routed("pair", "#/pair/armenia/russia", "entente-pair-panel .row"),
  routed("relation", "#/relation/armenia.member-of.csto", "entente-relation-panel h2"),
  routed("claim", "#/claim/c003", "entente-claim-panel h2"),
  routed("source", "#/source/d2/p7", "entente-source-panel h2"),
  routed("sources", "#/sources", "entente-sources-panel h2"),
  routed("paths", "#/paths/icc/csto", "entente-paths-panel h2"),
  routed("compare", "#/compare/2020/2024", "entente-compare-panel details"),
  routed("several", "#/several/armenia/russia/iran", "entente-several-panel h2"),
  routed("story", "#/story/armenia", "entente-story-panel .standing"),
  routed("story of two", "#/story/armenia/russia", "entente-pair-story-panel .standing"),
  { name: "filters", shows: "entente-filters", open: toggleFilters, close: toggleFilters },
  keyed("table", "t", "entente-data-table", "t"),
  keyed("views", "v", "entente-views dialog"),
  keyed("help", "?", "entente-help dialog"),
  keyed("palette", "Control+k", "entente-palette dialog"),
  offered("share", "Share this view …", "entente-share-dialog iframe"),
  offered("export", "Export picture or graph …", "entente-export img"),
];
