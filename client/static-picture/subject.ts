import type { Model } from "../model/graph/model.ts";
import { shortName } from "../model/graph/short-name.ts";
import type { Selection } from "../model/graph/state.ts";

/** Returns the heading of a view: the selection, else the name of the pack. */
export function subject(selection: Selection, model: Model, pack: string): string {
  const name = (actor: string): string => shortName(model.getNodeAttributes(actor));
  switch (selection?.type) {
    case "actor":
      return name(selection.id);
    case "pair":
      return selection.actors.map(name).join(" and ");
    case "relation": {
      const [start, end] = model.extremities(selection.id);
      return `${name(start)} ${model.getEdgeAttribute(selection.id, "label")} ${name(end)}`;
    }
    default:
      return pack;
  }
}
