import { msg } from "../../../domain/message.ts";
import { meansRelation } from "../../model/graph/selected-relations.ts";
import { drawnSign } from "../../../domain/drawn-sign.ts";
import { nameOfSign, SIGN_WORDS } from "../../../domain/sign.ts";
import { only, withFilter } from "../../model/filter/actions.ts";
import { toggle } from "../../model/filter/toggle.ts";
import type { Selection } from "../../model/graph/state.ts";
import { relationsBetween } from "../../model/graph/graph-index.ts";
import { routeOf } from "../../model/link/selection.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { changeWithToast } from "./change-with-toast.ts";
import type { MenuItem } from "./menu-item.ts";

type Edge = Extract<Selection, { type: "pair" | "relation" }>;

/** More predicates than this would not be a menu any more. */
const MOST = 5;

/** Returns the menu items for an edge: all of one sign between two actors, or one relation. */
export function edgeItems(explorer: ExplorerState, edge: Edge): MenuItem[] {
  const { router, loaded } = explorer;
  const { graphIndex } = loaded;
  const relation = edge.type === "relation" ? graphIndex.relations.get(edge.id) : undefined;
  const ends: [string, string] | null =
    edge.type === "pair"
      ? edge.actors
      : relation
        ? [relation.subject.id, relation.object.id]
        : null;
  if (!ends) return [];
  const [start, end] = ends;
  return [
    { label: msg("Open"), run: () => router.go(routeOf(edge)) },
    ...(start === end ? [] : betweenItems(explorer, ends)),
    ...hidings(explorer, edge, ends),
  ];
}

/** Returns the parts that an edge has between two actors, and a loop has not. */
function betweenItems(explorer: ExplorerState, ends: [string, string]): MenuItem[] {
  const { router, view, loaded } = explorer;
  const [start, end] = ends;
  return [
    {
      label: msg("Compare all evidence between them"),
      run: () => router.go({ view: "pair", actors: ends }),
    },
    { label: msg("Paths between them"), run: () => router.go({ view: "paths", start, end }) },
    {
      label: msg("Show only these two"),
      run: () => explorer.change(only(view, ends, loaded.graphIndex)),
      begins: true,
    },
  ];
}

function hidings(explorer: ExplorerState, edge: Edge, [start, end]: [string, string]): MenuItem[] {
  const { view, loaded } = explorer;
  const { predicates, signs } = view.filter;
  const all = loaded.dataset.predicates.map(({ id }) => id);
  const sign = edge.type === "pair" ? edge.sign : undefined;
  const meant = relationsBetween(loaded.graphIndex, start, end).filter(
    (relation) =>
      meansRelation(edge, { id: relation.id, start, end, sign: drawnSign(relation) }) &&
      (predicates ?? all).includes(relation.predicate),
  );
  const named = new Map(meant.map(({ predicate, label }) => [predicate, label]));
  const items = [...named].slice(0, MOST).map(([predicate, label]) => ({
    label: msg(`Hide “${label}” everywhere`),
    run: () => {
      const next = withFilter(view, { predicates: toggle(predicates, predicate, all) });
      changeWithToast(explorer, next, msg(`“${label}” is hidden`));
    },
  }));
  if (sign === undefined) return items;
  const name = nameOfSign(sign);
  const hide = () => explorer.change(withFilter(view, { signs: { ...signs, [name]: false } }));
  return [...items, { label: msg(`Hide all ${SIGN_WORDS[name]}`), run: hide }];
}
