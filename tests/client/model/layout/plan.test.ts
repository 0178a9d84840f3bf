import { describe, expect, it } from "vitest";
import { footprints } from "../../../../client/model/layout/footprint.ts";
import { planPositions } from "../../../../client/model/layout/plan.ts";
import { signedPairs } from "../../../../client/model/layout/signed-pair.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { FIRST_KINDS, packGraph } from "../graph/pack-graph.ts";
import { signAuc } from "./auc.ts";

const model = buildModel(packGraph());
const options = { seed: 7, coreKinds: FIRST_KINDS, portrait: false };
const positions = planPositions(model, options);
const core = model.filterNodes(
  (actor, { kind }) => FIRST_KINDS.includes(kind) && model.degree(actor) > 0,
);
const flat = (actors: string[]): Float64Array =>
  new Float64Array(actors.flatMap((actor) => [positions.get(actor)!.x, positions.get(actor)!.y]));

describe("planPositions(model, options)", () => {
  it("places every actor, the same for the same seed", () => {
    expect([...positions.keys()].sort()).toEqual(model.nodes().sort());
    expect(planPositions(model, options)).toEqual(positions);
  });

  it("draws cooperation shorter than friction, in the first view and in all", () => {
    const first = signAuc(flat(core), signedPairs(model, core));
    const all = signAuc(flat(model.nodes()), signedPairs(model, model.nodes()));
    console.log(`AUC on the pack: first view ${first.toFixed(3)}, all actors ${all.toFixed(3)}`);
    expect(first).toBeGreaterThanOrEqual(0.98);
    expect(all).toBeGreaterThanOrEqual(0.98);
  });

  it("puts Armenia left of Russia, and each person nearer to their own state than to the other", () => {
    const at = (actor: string) => positions.get(actor)!;
    const far = (a: string, b: string): number => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
    expect(at("armenia").x).toBeLessThan(at("russia").x);
    expect(far("nikol-pashinyan", "armenia")).toBeLessThan(far("nikol-pashinyan", "russia"));
    expect(far("vladimir-putin", "russia")).toBeLessThan(far("vladimir-putin", "armenia"));
  });

  it("lets no disc of the first view touch another, nor its name", () => {
    const room = footprints({ model, actors: core, pairs: signedPairs(model, core) });
    const clashes = core.flatMap((one, i) =>
      core.slice(i + 1).filter((other, k) => {
        const [a, b] = [room[i]!, room[i + 1 + k]!];
        const dx = Math.abs(positions.get(one)!.x - positions.get(other)!.x);
        const dy = positions.get(other)!.y - positions.get(one)!.y;
        const wide = Math.max(a.radius, a.half) + Math.max(b.radius, b.half);
        const high = a.radius + b.radius + (dy >= 0 ? a : b).below;
        return dx < wide && Math.abs(dy) < high;
      }),
    );
    expect(clashes).toEqual([]);
  });

  it("turns the map for screens that are higher than wide", () => {
    const upright = planPositions(model, { ...options, portrait: true });
    expect(upright.get("armenia")!.y).toBeLessThan(upright.get("russia")!.y);
  });
});
