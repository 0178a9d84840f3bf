import type { Filter } from "../graph/filter.ts";
import { ACTOR } from "../parameter/codec.ts";
import type { Parameter } from "./parameter.ts";

type Hops = NonNullable<Filter["focus"]>["hops"];

const HOPS: readonly Hops[] = [1, 2, 3];

/** Around whom the picture is: `focus`, and how many `hops` away, 1 where it is not said. */
export const focus: Parameter = {
  names: ["focus", "hops"],
  read: (query, view) => {
    const actor = query.read("focus", ACTOR);
    const asked = query.text("hops") ?? "1";
    const hops = HOPS.find((one) => String(one) === asked);
    if (hops === undefined) query.fault("hops", asked, "1, 2 or 3");
    if (actor === undefined) return view;
    return { ...view, filter: { ...view.filter, focus: { actor, hops: hops ?? 1 } } };
  },
  write: ({ filter }) => {
    if (!filter.focus) return [];
    const { actor, hops } = filter.focus;
    return [["focus", actor], ...(hops === 1 ? [] : [["hops", String(hops)] as [string, string]])];
  },
};
