import { anneal, defaultSteps, SEED } from "../../../domain/analysis/balance/anneal.ts";
import { exactFrustration } from "../../../domain/analysis/balance/exact.ts";
import { measuredGraph } from "../../../domain/analysis/measures/measured-graph.ts";
import { MEASURES } from "../../../domain/analysis/measures/measures.ts";
import { signedStates, WINDOWS } from "../../domain/analysis/balance/signed-states.ts";
import { loadSolver } from "../../domain/analysis/balance/solver.ts";
import { graphologyAlone, LIBRARY_MEASURES } from "../analysis/graphology-alone.ts";
import { largeGraph } from "../analysis/large-graph.ts";
import { largeShown } from "../analysis/large-shown.ts";
import { plainHighs } from "../analysis/plain-highs.ts";
import { panelTask } from "../analysis/panel-task.ts";
import { generatedPack, type Bench } from "../bench.ts";
import { ratioFigure, type Figure } from "../figure.ts";
import { inBrowser } from "../in-browser.ts";
import { interleave, median, type Measure } from "../interleave.ts";
import { startEntente } from "../program.ts";

const PANEL = { actors: 1000, relations: 5000 };
const LARGE = { actors: 20_000, pairs: 100_000 };

/**
 * The exact index of 51 networks beside HiGHS alone; measures beside graphology; annealing after a
 * second beside ten; the page while it computes.
 */
export async function* analysisPart(bench: Bench): AsyncGenerator<Figure> {
  const { pairs, say } = bench;
  const solver = await loadSolver();
  const graphs = signedStates();
  say(`analysis: ${graphs.length} networks of states, exact`);
  const seconds =
    (found: () => number[]): Measure =>
    async () => {
      const began = performance.now();
      const indices = found();
      const took = (performance.now() - began) / 1000;
      if (indices.some((index, i) => index !== WINDOWS[i]!.frustration))
        throw new Error("an index is not the one that is known");
      return took;
    };
  const ours = seconds(() =>
    graphs.map((graph) => {
      const search = { camps: 2, seed: SEED, weighted: false, steps: defaultSteps(graph) };
      const limits = { weighted: false, milliseconds: 60_000 };
      return exactFrustration(graph, solver, { ...limits, upper: anneal(graph, search) }).lower;
    }),
  );
  const theirs = seconds(() => graphs.map((graph) => plainHighs(graph, solver)));
  const compared = await interleave(ours, theirs, Math.min(pairs, 3));
  yield ratioFigure("51 exact indices beside HiGHS alone", { atMost: 1.3 }, compared, "s");

  const shown = largeShown(2000, 10_000);
  say(`analysis: measures of ${shown.relations.length} relations`);
  const timed =
    (work: () => void): Measure =>
    async () => {
      const began = performance.now();
      work();
      return (performance.now() - began) / 1000;
    };
  const measured = await interleave(
    timed(() => {
      const measurable = measuredGraph(shown);
      for (const name of LIBRARY_MEASURES) MEASURES[name](measurable);
    }),
    timed(() => graphologyAlone(shown)),
    Math.min(pairs, 5),
  );
  const what = `${LIBRARY_MEASURES.length} measures beside graphology alone`;
  yield ratioFigure(what, { atMost: 1.2 }, measured, "s");

  say(`analysis: ${LARGE.pairs} pairs, annealing for a second and for ten`);
  const graph = largeGraph(LARGE.actors, LARGE.pairs);
  const after = (milliseconds: number) =>
    anneal(graph, { camps: 2, seed: SEED, weighted: false, milliseconds }).frustration;
  after(200);
  const [soon, late] = [after(1000), after(10_000)];
  yield {
    what: `frustration after 1 s beside 10 s, ${LARGE.pairs} pairs`,
    value: soon / late,
    unit: "×",
    target: { atMost: 1.02 },
    same: null,
    note: `${soon} beside ${late} pairs`,
  };
  yield* panelFigure(bench);
}

/** The longest time for which the page does not answer while its panel computes. */
const panelFigure = inBrowser("the panel of balance", async function* (bench, browser) {
  bench.say(`analysis: the panel of balance, ${PANEL.actors} actors`);
  const pack = await generatedPack(bench, PANEL.actors, PANEL.relations);
  const entente = await startEntente(bench.root, pack);
  try {
    const longest: number[] = [];
    for (let i = 0; i < Math.min(bench.pairs, 5); i++)
      longest.push(await panelTask(browser, entente.url));
    yield {
      what: `longest task of the page while balance of ${PANEL.actors} actors is computed`,
      value: median(longest),
      unit: "ms",
      target: { atMost: 50 },
      same: null,
      note: `${longest.join(", ")} ms`,
    };
  } finally {
    await entente.stop();
  }
});
