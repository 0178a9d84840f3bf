import { describe, expect, it } from "vitest";
import { LAYOUT_WORDS, LAYOUTS, type LayoutName } from "../../../../client/model/layout/choice.ts";
import { footprints } from "../../../../client/model/layout/footprint.ts";
import { layOut } from "../../../../client/model/layout/lay-out.ts";
import type { Positions } from "../../../../client/model/layout/plan.ts";
import { signedPairs } from "../../../../client/model/layout/signed-pair.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { spotOf } from "../../../../client/model/world/actor-spot.ts";
import { worldFrame } from "../../../../client/model/world/world-frame.ts";
import { FIRST_KINDS, packGraph } from "../graph/pack-graph.ts";
import { sampleGraph } from "../graph/sample.ts";
import { signAuc } from "./auc.ts";

const model = buildModel(packGraph());
const shape = { coreKinds: FIRST_KINDS, portrait: false };
const core = model.filterNodes(
  (actor, { kind }) => FIRST_KINDS.includes(kind) && model.degree(actor) > 0,
);
const choice = (name: LayoutName, root: string | null = null) => ({ name, seed: 7, root });
const flat = (positions: Positions, actors: readonly string[]): Float64Array =>
  new Float64Array(actors.flatMap((actor) => [positions.get(actor)!.x, positions.get(actor)!.y]));

describe.each(LAYOUTS)("layOut(model, %s, shape)", (name) => {
  const positions = layOut(model, choice(name), shape);

  it("places every actor, the same for the same seed", () => {
    expect([...positions.keys()].sort()).toEqual(model.nodes().sort());
    const places = [...positions.values()].flatMap(({ x, y }) => [x, y]);
    expect(places.every(Number.isFinite)).toBe(true);
    expect(layOut(model, choice(name), shape)).toEqual(positions);
  });

  it("lets no disc of the first view, and no name off its place, cover another", () => {
    const named = footprints({ model, actors: core, pairs: signedPairs(model, core) });
    // On a world map names give way to each other, so that states stay where they are.
    const room = LAYOUT_WORDS[name].whole
      ? named.map(({ radius }) => ({ radius, half: 0, below: 0 }))
      : named;
    const clashes = core.flatMap((one, i) =>
      core.slice(i + 1).filter((other, k) => {
        const [a, b] = [room[i]!, room[i + 1 + k]!];
        const dx = Math.abs(positions.get(one)!.x - positions.get(other)!.x);
        const dy = positions.get(other)!.y - positions.get(one)!.y;
        const wide = Math.max(a.radius, a.half) + Math.max(b.radius, b.half);
        return dx < wide && Math.abs(dy) < a.radius + b.radius + (dy >= 0 ? a : b).below;
      }),
    );
    expect(clashes).toEqual([]);
  });

  it.each([0, 1, 2])("places a graph of %d actors", (n) => {
    const actors = Object.fromEntries(["a", "b"].slice(0, n).map((id) => [id, {}]));
    const small = buildModel(sampleGraph(actors, n === 2 ? [["a", "b", -1]] : []));
    const places = [...layOut(small, choice(name), shape).values()];
    expect(places).toHaveLength(n);
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describe("layOut(model, force, shape)", () => {
  it("draws cooperation shorter than friction more often than not", () => {
    const positions = layOut(model, choice("force"), shape);
    expect(signAuc(flat(positions, core), signedPairs(model, core))).toBeGreaterThan(0.8);
  });
});

describe("layOut(model, camps, shape)", () => {
  it("puts Armenia and Russia, each with its own people, on two sides", () => {
    const at = layOut(model, choice("camps"), shape);
    const x = (actor: string) => at.get(actor)!.x;
    expect(Math.sign(x("armenia"))).toBe(-Math.sign(x("russia")));
    expect(Math.sign(x("nikol-pashinyan"))).toBe(Math.sign(x("armenia")));
  });
});

describe("layOut(model, circle, shape)", () => {
  it("keeps actors of a kind beside each other", () => {
    const at = layOut(model, choice("circle"), shape);
    const angle = (actor: string) => Math.atan2(at.get(actor)!.y, at.get(actor)!.x);
    const around = [...core].sort((a, b) => angle(a) - angle(b));
    const kinds = around.map((actor) => model.getNodeAttribute(actor, "kind"));
    const changes = kinds.filter((kind, i) => kind !== kinds.at(i - 1)).length;
    expect(changes).toBe(new Set(kinds).size);
  });
});

describe("layOut(model, world, shape)", () => {
  const at = layOut(model, choice("world"), shape);
  const place = (actor: string) => at.get(actor)!;

  it("puts states where they are, organizations at their seats, persons at their state", () => {
    const westToEast = ["united-states", "france", "greece", "armenia", "india"];
    const x = westToEast.map((actor) => place(actor).x);
    expect(x).toEqual([...x].sort((a, b) => a - b));
    const northToSouth = ["russia", "belarus", "france", "armenia", "india"];
    const y = northToSouth.map((actor) => place(actor).y);
    expect(y).toEqual([...y].sort((a, b) => a - b));
    const near = (a: string, b: string) =>
      Math.hypot(place(a).x - place(b).x, place(a).y - place(b).y);
    expect(near("eu", "france")).toBeLessThan(near("eu", "armenia"));
    expect(near("nikol-pashinyan", "armenia")).toBeLessThan(near("nikol-pashinyan", "belarus"));
  });

  it("lays actors of which no place is known in rows well below the others", () => {
    const isPlaced = (actor: string) => spotOf(model.getNodeAttributes(actor)) !== null;
    const placed = model.nodes().filter(isPlaced).map(place);
    const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
    const width = Math.max(...xs) - Math.min(...xs);
    const rest = model.nodes().filter((actor) => !isPlaced(actor));
    expect(rest).toContain("soviet-union");
    // The frame around them has a margin in px of the screen: on a narrow one, a map has few.
    for (const actor of rest)
      expect(place(actor).y, actor).toBeGreaterThan(Math.max(...ys) + width / 6);
  });

  it("puts states no farther off their places than a disc that is in the way", () => {
    const { projection, spots } = worldFrame(model);
    for (const actor of model.filterNodes((_, { kind }) => kind === "State")) {
      const spot = spots.get(actor);
      if (!spot) continue;
      const [x = NaN, y = NaN] = projection([...spot]) ?? [];
      expect(Math.hypot(place(actor).x - x, place(actor).y - y), actor).toBeLessThan(120);
    }
  });
});

describe("layOut(model, rings, shape)", () => {
  it("lie around the actor with the most relations, or from any other", () => {
    const far = (positions: Positions, actor: string) => {
      const { x, y } = positions.get(actor)!;
      return Math.hypot(x, y);
    };
    const nearest = (positions: Positions) =>
      core.reduce((near, one) => (far(positions, one) < far(positions, near) ? one : near));
    expect(["armenia", "russia"]).toContain(nearest(layOut(model, choice("rings"), shape)));
    expect(nearest(layOut(model, choice("rings", "iran"), shape))).toBe("iran");
  });
});

describe("layOut(model, tree, shape)", () => {
  const pairs = signedPairs(model, core);
  /** Actors by how many relations they are away from a root. */
  const layersFrom = (root: string): string[][] => {
    const seen = new Set([root]);
    const layers = [[root]];
    for (;;) {
      const next = new Set<string>();
      for (const { a, b } of pairs)
        for (const [from, to] of [
          [core[a]!, core[b]!],
          [core[b]!, core[a]!],
        ])
          if (layers.at(-1)!.includes(from!) && !seen.has(to!)) next.add(to!);
      if (next.size === 0) return layers;
      next.forEach((actor) => seen.add(actor));
      layers.push([...next]);
    }
  };

  it.each(["armenia", "iran"])("puts every layer below the one that leads there: %s", (root) => {
    const at = layOut(model, choice("tree", root), shape);
    const layers = layersFrom(root);
    expect(layers.length).toBeGreaterThan(2);
    for (const [i, layer] of layers.entries()) {
      const above = Math.max(...(layers[i - 1] ?? []).map((actor) => at.get(actor)!.y));
      for (const actor of layer) expect(at.get(actor)!.y).toBeGreaterThan(above);
    }
  });

  it("is about as wide as the screen, however many actors a layer has", () => {
    const star = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`a${i}`, {}]));
    const ties = Object.keys(star).map((id) => ["a0", id, 1] as ["a0", string, 1]);
    const places = layOut(buildModel(sampleGraph(star, ties.slice(1))), choice("tree", "a0"), {
      coreKinds: null,
      portrait: false,
    });
    const span = (axis: "x" | "y") => {
      const all = [...places.values()].map((place) => place[axis]);
      return Math.max(...all) - Math.min(...all);
    };
    expect(span("x") / span("y")).toBeGreaterThan(0.8);
    expect(span("x") / span("y")).toBeLessThan(2.4);
  });
});
