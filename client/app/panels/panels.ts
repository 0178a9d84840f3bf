import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { loadCode } from "../../api/load-code.ts";
import type { Account } from "../../model/graph/account.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import type { Measured } from "../../model/graph/measured.ts";
import type { Route } from "../../model/link/route.ts";
import type { FoundOverview } from "../../features/overview/overviewing.ts";
import type { RouteTo, RouteView } from "../../model/link/routes.ts";
import type { View } from "../../model/link/view.ts";
import type { Command } from "../commands/command.ts";

/** The facts and the view that fill panels. */
export interface PanelParts {
  pack: Dataset;
  graphIndex: GraphIndex;
  graph: SerializedGraph;
  /** The filter of the picture, with its time: paths keep to it */
  filter: Filter;
  view: View;
  /** The counts of what is shown */
  account: Account;
  /** The relations that fit the filter, counted by the server, if a limit has cut the graph */
  whole: Counts | null;
  /** The graph as it is filtered: the same object when the filter changes, while `account` is another */
  filtered: FilteredGraph;
  /** The measures that the view shows; null: none, or their code is on its way */
  measured: Measured | null;
  /** The communities that are drawn; null: relations are, or the first are on their way */
  found: FoundOverview | null;
}

/** A kind of panel: its code, its content and the command for it. */
export interface Panel<R> {
  /** Fetches its code when it is first opened */
  load: () => Promise<unknown>;
  show(route: R, parts: PanelParts): TemplateResult;
  /** Opens it from the palette; left out: it is opened from the map or from other panels */
  command?: Command;
}

/**
 * Every panel beside the map. Its address, what it selects and the title of the document are in
 * `ROUTES` of the client's model.
 */
export const PANELS: { readonly [V in RouteView]: Panel<RouteTo<V>> } = {
  intro: {
    load: () => import("../../features/actors/intro-panel.ts"),
    show: (_, { pack, graphIndex, account, whole, found }) => html`
      <entente-intro-panel
        .overview=${found !== null}
        .pack=${pack}
        .graphIndex=${graphIndex}
        .account=${account}
        .whole=${whole}
      ></entente-intro-panel>
    `,
    command: {
      id: "start",
      words: msg("Explore: back to the start"),
      section: "find",
      run: ({ router }) => router.go({ view: "intro" }),
    },
  },
  actor: {
    load: () =>
      Promise.all([
        import("../../features/actors/actor-panel.ts"),
        import("../../features/filters/acts-menu.ts"),
        import("../../features/overview/neighbour-pager.ts"),
      ]),
    show: ({ actor }, { view, account, graphIndex, found }) => html`
      <entente-actor-panel
        .actor=${actor}
        .moment=${view.moment}
        .account=${account}
        .graphIndex=${graphIndex}
      >
        <entente-acts-menu
          .actor=${actor}
          .view=${view}
          .graphIndex=${graphIndex}
        ></entente-acts-menu>
        ${
          found
            ? html`<entente-neighbour-pager
                .actor=${actor}
                .overview=${found.overview}
                .view=${view}
                .account=${account}
              ></entente-neighbour-pager>`
            : ""
        }
      </entente-actor-panel>
    `,
  },
  pair: {
    load: () => import("../../features/actors/pair-panel.ts"),
    show: ({ actors, sign }, { view, account, graphIndex }) => html`
      <entente-pair-panel
        .actors=${actors}
        .sign=${sign}
        .moment=${view.moment}
        .account=${account}
        .graphIndex=${graphIndex}
      ></entente-pair-panel>
    `,
  },
  relation: {
    load: () => import("../../features/evidence/relation-panel.ts"),
    show: ({ relation }, { pack, account, graphIndex }) => html`
      <entente-relation-panel
        .relation=${relation}
        .packTitle=${pack.title}
        .account=${account}
        .graphIndex=${graphIndex}
      ></entente-relation-panel>
    `,
  },
  claim: {
    load: () => import("../../features/evidence/claim-panel.ts"),
    show: ({ claim }, { pack, graphIndex }) => html`
      <entente-claim-panel
        .claim=${claim}
        .packTitle=${pack.title}
        .graphIndex=${graphIndex}
      ></entente-claim-panel>
    `,
  },
  sources: {
    load: () => import("../../features/evidence/sources-panel.ts"),
    show: () => html`<entente-sources-panel></entente-sources-panel>`,
    command: {
      id: "sources",
      words: msg("Sources: every document and what it says"),
      section: "find",
      run: ({ router }) => router.go({ view: "sources" }),
    },
  },
  source: {
    load: () => import("../../features/evidence/source-panel.ts"),
    show: ({ source, paragraph }, { account, graphIndex }) => html`
      <entente-source-panel
        .source=${source}
        .paragraph=${paragraph}
        .account=${account}
        .graphIndex=${graphIndex}
      ></entente-source-panel>
    `,
  },
  predicate: {
    load: () => import("../../features/evidence/predicate-panel.ts"),
    show: ({ predicate }, { pack, view, account, graphIndex }) => html`
      <entente-predicate-panel
        .predicate=${predicate}
        .pack=${pack}
        .view=${view}
        .account=${account}
        .graphIndex=${graphIndex}
      ></entente-predicate-panel>
    `,
  },
  paths: {
    load: () => import("../../features/paths/paths-panel.ts"),
    show: ({ start, end }, { filter, account, whole, pack, graphIndex }) => html`
      <entente-paths-panel
        .start=${start}
        .end=${end}
        .filter=${filter}
        .account=${account}
        .whole=${whole}
        .pack=${pack}
        .graphIndex=${graphIndex}
      ></entente-paths-panel>
    `,
    command: {
      id: "paths",
      words: msg("Paths from the chosen actor …"),
      section: "find",
      enabled: ({ selection }) => selection?.type === "actor",
      run: ({ router, selection }) => {
        if (selection?.type === "actor") router.go({ view: "paths", start: selection.id });
      },
    },
  },
  story: {
    load: () =>
      Promise.all([
        import("../../features/story/story-panel.ts"),
        import("../../features/story/pair-story-panel.ts"),
      ]),
    // The time that is looked at is where the story starts.
    show: ({ actors }, { view, account, graphIndex }) =>
      actors.length === 1
        ? html`
            <entente-story-panel
              .actor=${actors[0]}
              .moment=${view.moment}
              .account=${account}
              .graphIndex=${graphIndex}
            ></entente-story-panel>
          `
        : html`
            <entente-pair-story-panel
              .actors=${actors}
              .moment=${view.moment}
              .account=${account}
              .graphIndex=${graphIndex}
            ></entente-pair-story-panel>
          `,
  },
  compare: {
    load: () => import("../../features/compare/compare-panel.ts"),
    show: ({ before, after }, { view, graph, account, graphIndex }) => html`
      <entente-compare-panel
        .earlier=${before}
        .later=${after}
        .filter=${view.filter}
        .graph=${graph}
        .account=${account}
        .graphIndex=${graphIndex}
      ></entente-compare-panel>
    `,
  },
  communities: {
    load: () => import("../../features/overview/communities-panel.ts"),
    show: (_, { view, found }) => html`
      <entente-communities-panel
        .overview=${found?.overview ?? null}
        .view=${view}
      ></entente-communities-panel>
    `,
    command: {
      id: "communities",
      words: msg("Communities: who cooperates most with whom"),
      section: "find",
      enabled: ({ overview }) => overview.isOn,
      run: ({ router }) => router.go({ view: "communities" }),
    },
  },
  community: {
    load: () => import("../../features/overview/community-panel.ts"),
    show: ({ community, other }, { view, found }) => html`
      <entente-community-panel
        .community=${community}
        .other=${other}
        .overview=${found?.overview ?? null}
        .view=${view}
      ></entente-community-panel>
    `,
  },
  matrix: {
    load: () => import("../../features/matrix/matrix-panel.ts"),
    show: ({ choices }, { filtered, account, graphIndex }) => html`
      <entente-matrix-panel
        .choices=${choices}
        .filtered=${filtered}
        .account=${account}
        .graphIndex=${graphIndex}
      ></entente-matrix-panel>
    `,
    command: {
      id: "matrix",
      words: msg("Matrix: the relations of any two actors"),
      section: "view",
      run: ({ router }) => router.go({ view: "matrix", choices: [] }),
    },
  },
  measures: {
    load: () => import("../../features/measures/measures-panel.ts"),
    show: (_, { view, account, measured }) => html`
      <entente-measures-panel
        .view=${view}
        .account=${account}
        .measured=${measured}
      ></entente-measures-panel>
    `,
    command: {
      id: "measures",
      words: msg("Measures: size, colour and columns of actors"),
      section: "view",
      run: ({ router }) => router.go({ view: "measures" }),
    },
  },
  balance: {
    load: () => import("../../features/balance/balance-panel.ts"),
    show: ({ choices }, { graph, filter, view, account, graphIndex }) => html`
      <entente-balance-panel
        .choices=${choices}
        .graph=${graph}
        .filter=${filter}
        .view=${view}
        .account=${account}
        .graphIndex=${graphIndex}
      ></entente-balance-panel>
    `,
    command: {
      id: "balance",
      words: msg("Balance and camps: who is on whose side, and since when"),
      section: "find",
      run: ({ router }) => router.go({ view: "balance", choices: [] }),
    },
  },
  several: {
    load: () => import("../../features/actors/several-panel.ts"),
    show: ({ actors }, { view, account, graphIndex }) => html`
      <entente-several-panel
        .actors=${actors}
        .view=${view}
        .account=${account}
        .graphIndex=${graphIndex}
      ></entente-several-panel>
    `,
  },
};

/** Fetches the code of a panel. Rejects with Unreachable. */
export async function loadPanel(view: RouteView): Promise<void> {
  await loadCode(PANELS[view].load);
}

/** Returns the panel that a route opens. */
export function openPanel(route: Route, parts: PanelParts): TemplateResult {
  // A panel is given the routes to it and no others, which the list cannot say.
  const panel = PANELS[route.view] as Panel<Route>;
  return panel.show(route, parts);
}
