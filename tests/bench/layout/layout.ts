import type { SignedPair } from "../../../client/model/layout/signed-pair.ts";
import { signedPairs } from "../../../client/model/layout/signed-pair.ts";
import { leastStress } from "../../../client/model/layout/signed-stress.ts";
import { stressTerms } from "../../../client/model/layout/target-distance.ts";
import { buildModel } from "../../../client/model/graph/model.ts";
import { signAuc } from "../../client/model/layout/auc.ts";
import { sizeOf, stateWindows, windowsMissing } from "../../client/model/layout/state-windows.ts";
import { packGraph } from "../../client/model/graph/pack-graph.ts";
import type { Bench } from "../bench.ts";
import { ratioFigure, type Figure } from "../figure.ts";
import { interleave, median } from "../interleave.ts";
import { neighbourhoodKept } from "./neighbourhood.ts";
import { plainForce, PLAIN_STEPS } from "./plain-force.ts";

const SEED = 7;
const AUC = { atLeast: 0.98 };
const STARTS = 3;

const stress = (n: number, pairs: readonly SignedPair[]): Float64Array =>
  leastStress(stressTerms(n, pairs), { seed: SEED, starts: STARTS });

/** How well signed stress tells friends from foes, and what it costs beside plain ForceAtlas2. */
export async function* layoutPart({ say, pairs: rounds }: Bench): AsyncGenerator<Figure> {
  yield packFigure();
  const missing = windowsMissing();
  if (missing !== null) {
    say(`Left out: layouts of states, because ${missing}`);
    return;
  }
  const windows = [...stateWindows().values()];
  say(`layout: ${windows.length} windows of states`);
  const auc = (laidOut: typeof stress): number =>
    median(windows.map((pairs) => signAuc(laidOut(sizeOf(pairs), pairs), pairs)));
  const plain = (n: number, pairs: readonly SignedPair[]) => plainForce(n, pairs, SEED);
  yield {
    what: `cooperation shorter than friction, ${windows.length} windows`,
    value: auc(stress),
    unit: "AUC",
    target: AUC,
    same: null,
    note: `${auc(plain).toFixed(3)} by ForceAtlas2`,
  };
  yield {
    what: "neighbours over cooperation kept, beside ForceAtlas2",
    value: median(
      windows.map((pairs) => {
        const n = sizeOf(pairs);
        return (
          neighbourhoodKept(stress(n, pairs), pairs) / neighbourhoodKept(plain(n, pairs), pairs)
        );
      }),
    ),
    unit: "×",
    target: { atLeast: 1 },
    same: null,
  };
  const seconds = (laidOut: typeof stress) => () => {
    const start = performance.now();
    for (const pairs of windows) laidOut(sizeOf(pairs), pairs);
    return Promise.resolve((performance.now() - start) / 1000);
  };
  await seconds(stress)();
  await seconds(plain)();
  const what = `time to lay out, beside ${PLAIN_STEPS} steps of ForceAtlas2`;
  yield ratioFigure(
    what,
    { atMost: 2 },
    await interleave(seconds(stress), seconds(plain), rounds),
    "s",
  );
}

/** Only pairs of the pack that have one sign: where both are, no length is right. */
function packFigure(): Figure {
  const model = buildModel(packGraph());
  const actors = model.nodes();
  const pairs = signedPairs(model, actors);
  const oneSign = pairs.filter(({ cooperation, friction }) => cooperation === 0 || friction === 0);
  return {
    what: "cooperation shorter than friction, the pack",
    value: signAuc(stress(actors.length, pairs), oneSign),
    unit: "AUC",
    target: AUC,
    same: null,
  };
}
