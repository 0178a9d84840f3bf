import { msg } from "../../../domain/message.ts";
import { meansRelation } from "../../model/graph/selected-relations.ts";
import { drawnSign } from "../../../domain/drawn-sign.ts";
import { nameOfSign, SIGN_WORDS } from "../../../domain/sign.ts";
import { only, withFilter } from "../../model/filter/actions.ts";
import { toggle } from "../../model/filter/toggle.ts";
import type { Selection } from "../../model/graph/state.ts";
import { relationsBetween } from "../../model/graph/graph-index.ts";
import { routeOf } from "../../model/link/selection.ts";
import type { StageState } from "../state/stage-state.ts";
import { changeWithToast } from "./change-with-toast.ts";
import type { MenuItem } from "./menu-item.ts";

type Edge = Extract<Selection, { type: "pair" | "relation" }>;

/** More predicates than this would not be a menu any more. */
const MOST = 5;

/** Returns the menu items for an edge: all of one sign between two actors, or one relation. */
export function edgeItems(stage: StageState, edge: Edge): MenuItem[] {
  const { router, loaded } = stage;
  const { atlas } = loaded;
  const relation = edge.type === "relation" ? atlas.relations.get(edge.id) : undefined;
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
    ...(start === end ? [] : betweenItems(stage, ends)),
    ...hidings(stage, edge, ends),
  ];
}

/** Returns the parts that an edge has between two actors, and a loop has not. */
function betweenItems(stage: StageState, ends: [string, string]): MenuItem[] {
  const { router, view, loaded } = stage;
  const [start, end] = ends;
  return [
    {
      label: msg("Compare all evidence between them"),
      run: () => router.go({ view: "pair", actors: ends }),
    },
    { label: msg("Paths between them"), run: () => router.go({ view: "paths", start, end }) },
    {
      label: msg("Show only these two"),
      run: () => stage.change(only(view, ends, loaded.atlas)),
      begins: true,
    },
  ];
}

function hidings(stage: StageState, edge: Edge, [start, end]: [string, string]): MenuItem[] {
  const { view, loaded } = stage;
  const { predicates, signs } = view.filter;
  const all = loaded.dataset.predicates.map(({ id }) => id);
  const sign = edge.type === "pair" ? edge.sign : undefined;
  const meant = relationsBetween(loaded.atlas, start, end).filter(
    (relation) =>
      meansRelation(edge, { id: relation.id, start, end, sign: drawnSign(relation) }) &&
      (predicates ?? all).includes(relation.predicate),
  );
  const named = new Map(meant.map(({ predicate, label }) => [predicate, label]));
  const items = [...named].slice(0, MOST).map(([predicate, label]) => ({
    label: msg(`Hide “${label}” everywhere`),
    run: () => {
      const next = withFilter(view, { predicates: toggle(predicates, predicate, all) });
      changeWithToast(stage, next, msg(`“${label}” is hidden`));
    },
  }));
  if (sign === undefined) return items;
  const name = nameOfSign(sign);
  const hide = () => stage.change(withFilter(view, { signs: { ...signs, [name]: false } }));
  return [...items, { label: msg(`Hide all ${SIGN_WORDS[name]}`), run: hide }];
}
