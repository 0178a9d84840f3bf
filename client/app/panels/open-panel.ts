import { html } from "lit";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { loadCode } from "../../api/load-code.ts";
import type { Account } from "../../model/graph/account.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { Atlas } from "../../model/graph/atlas.ts";
import type { Route } from "../../model/link/route.ts";
import type { View } from "../../model/link/view.ts";
import "../../features/actors/intro-panel.ts";

/** What panels are filled with. */
export interface PanelParts {
  pack: Dataset;
  atlas: Atlas;
  graph: SerializedGraph;
  /** What the picture shows: paths keep to it */
  filter: Filter;
  view: View;
  /** What is shown, counted */
  account: Account;
  /** How many relations fit the filter, if a limit has cut the graph */
  whole: Counts | null;
}

/** Panels besides the introduction, loaded when they are first opened. */
const LOADERS: Partial<Record<Route["view"], () => Promise<unknown>>> = {
  actor: () =>
    Promise.all([
      import("../../features/actors/actor-panel.ts"),
      import("../../features/filters/acts-menu.ts"),
    ]),
  pair: () => import("../../features/actors/pair-panel.ts"),
  relation: () => import("../../features/evidence/relation-panel.ts"),
  claim: () => import("../../features/evidence/claim-panel.ts"),
  compare: () => import("../../features/compare/compare-panel.ts"),
  several: () => import("../../features/actors/several-panel.ts"),
  paths: () => import("../../features/paths/paths-panel.ts"),
  story: () =>
    Promise.all([
      import("../../features/story/story-panel.ts"),
      import("../../features/story/pair-story-panel.ts"),
    ]),
  source: () => import("../../features/evidence/source-panel.ts"),
  predicate: () => import("../../features/evidence/predicate-panel.ts"),
  sources: () => import("../../features/evidence/sources-panel.ts"),
};

/** Fetches the code of a panel. Rejects with Unreachable. */
export async function loadPanel(view: Route["view"]): Promise<void> {
  const load = LOADERS[view];
  if (load) await loadCode(load);
}

/** The panel that a route opens. */
export function openPanel(route: Route, parts: PanelParts) {
  const { pack, atlas, graph, filter, view, account, whole } = parts;
  switch (route.view) {
    case "intro":
      return html`<entente-intro-panel
        .pack=${pack}
        .atlas=${atlas}
        .account=${account}
        .whole=${whole}
      ></entente-intro-panel>`;
    case "actor":
      return html`
        <entente-actor-panel
          .actor=${route.actor}
          .moment=${view.moment}
          .account=${account}
          .atlas=${atlas}
        >
          <entente-acts-menu
            .actor=${route.actor}
            .view=${view}
            .atlas=${atlas}
          ></entente-acts-menu>
        </entente-actor-panel>
      `;
    case "pair":
      return html`<entente-pair-panel
        .actors=${route.actors}
        .sign=${route.sign}
        .moment=${view.moment}
        .account=${account}
        .atlas=${atlas}
      ></entente-pair-panel>`;
    case "relation":
      return html`<entente-relation-panel
        .relation=${route.relation}
        .packTitle=${pack.title}
        .account=${account}
        .atlas=${atlas}
      ></entente-relation-panel>`;
    case "claim":
      return html`<entente-claim-panel
        .claim=${route.claim}
        .packTitle=${pack.title}
        .atlas=${atlas}
      ></entente-claim-panel>`;
    case "paths":
      return html`<entente-paths-panel
        .start=${route.start}
        .end=${route.end}
        .filter=${filter}
        .account=${account}
        .pack=${pack}
        .atlas=${atlas}
      ></entente-paths-panel>`;
    case "source":
      return html`<entente-source-panel
        .source=${route.source}
        .paragraph=${route.paragraph}
        .account=${account}
        .atlas=${atlas}
      ></entente-source-panel>`;
    case "predicate":
      return html`<entente-predicate-panel
        .predicate=${route.predicate}
        .pack=${pack}
        .view=${view}
        .account=${account}
        .atlas=${atlas}
      ></entente-predicate-panel>`;
    case "compare":
      return html`<entente-compare-panel
        .earlier=${route.before}
        .later=${route.after}
        .filter=${view.filter}
        .graph=${graph}
        .account=${account}
        .atlas=${atlas}
      ></entente-compare-panel>`;
    case "story":
      return storyPanel(route.actors, parts);
    case "several":
      return html`<entente-several-panel
        .actors=${route.actors}
        .view=${view}
        .account=${account}
        .atlas=${atlas}
      ></entente-several-panel>`;
    case "sources":
      return html`<entente-sources-panel></entente-sources-panel>`;
  }
}

/** Timeline story of one actor or of two; the time that is looked at is where it starts. */
function storyPanel([a, b]: [string, string?], { view, account, atlas }: PanelParts) {
  const { moment } = view;
  return b === undefined
    ? html`<entente-story-panel
        .actor=${a}
        .moment=${moment}
        .account=${account}
        .atlas=${atlas}
      ></entente-story-panel>`
    : html`<entente-pair-story-panel
        .actors=${[a, b]}
        .moment=${moment}
        .account=${account}
        .atlas=${atlas}
      ></entente-pair-story-panel>`;
}
