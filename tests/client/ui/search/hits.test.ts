import { describe, expect, it } from "vitest";
import {
  groupsOf,
  routeOfHit,
  rowsOf,
  withMore,
  type Hit,
} from "../../../../client/ui/search/hits.ts";
import type { Found } from "../../../../domain/contract/search.ts";

const source = (id: string) => ({ id, title: id });
const page = (ids: string[], total: number, next: string | null) =>
  ({ sources: { items: ids.map(source), total, next } }) as unknown as Found;
const idsOf = (hits: readonly Hit[]) => hits.map(({ of }) => of.id);

describe("groupsOf(found)", () => {
  it("leaves out a group without hits", () => {
    const none = { items: [], total: 0, next: null };
    expect(groupsOf({ actors: none, ...page(["d0"], 1, null) })).toMatchObject([
      { group: "sources", total: 1 },
    ]);
  });
});

describe("withMore(groups, found)", () => {
  it("adds the next page to its group until there is no more", () => {
    const first = groupsOf(page(["d0", "d1"], 3, "2"));
    expect(rowsOf(first).at(-1)).toEqual({ group: "sources", more: 1 });
    const all = withMore(first, page(["d2"], 3, null));
    expect(idsOf(all[0]?.hits ?? [])).toEqual(["d0", "d1", "d2"]);
    expect(rowsOf(all)).toHaveLength(3);
  });
});

describe("routeOfHit(hit)", () => {
  it("opens each where it is told whole", () => {
    const of = (group: Hit["group"]) => routeOfHit({ group, of: { id: "x" } } as Hit);
    expect([of("actors"), of("claims"), of("sources"), of("predicates")]).toEqual([
      { view: "actor", actor: "x" },
      { view: "claim", claim: "x" },
      { view: "source", source: "x" },
      { view: "predicate", predicate: "x" },
    ]);
  });
});
