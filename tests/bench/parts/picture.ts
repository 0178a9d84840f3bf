import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { PictureData, PictureModule } from "../../../domain/contract/picture.ts";
import { readFlags } from "../../../server/picture/flags.ts";
import { rasterise } from "../../../server/picture/rasterise.ts";
import { type Bench, generatedPack } from "../bench.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave, type Measure } from "../interleave.ts";
import { startEntente } from "../program.ts";

const ACTORS = 330;
const RELATIONS = 1000;
const TIMES = 20;
const ORDER = {
  query: "kind=*&status=*&sign=-1,0,1",
  width: 1200,
  height: 750,
  title: null,
  legend: true,
  transparent: false,
  scale: 1,
  mostPixels: 2 ** 24,
  link: "",
};

type Sized = { width: number; height: number };

/** What a picture of 1,000 edges costs beside their JSON, the actors laid out before; and then as PNG. */
export async function* picturePart(bench: Bench): AsyncGenerator<Figure> {
  bench.say(`picture: ${ACTORS} actors, ${RELATIONS} relations`);
  const data = await dataOf(bench);
  const file = join(bench.root, "dist", "picture", "picture.js");
  const { pictures } = (await import(pathToFileURL(file).href)) as {
    pictures: PictureModule<Sized>;
  };
  const draw = async () => {
    const drawn = await pictures.drawView(data, ORDER);
    if ("faults" in drawn) throw new Error(JSON.stringify(drawn.faults));
    return drawn;
  };
  const { flags, picture } = await draw();
  const files = await readFlags(flags);
  const write: Measure = async () => {
    const started = performance.now();
    for (let i = 0; i < TIMES; i += 1) pictures.svgFile(picture, files);
    return (performance.now() - started) / 1000 / TIMES;
  };
  const whole: Measure = async () => {
    const started = performance.now();
    for (let i = 0; i < TIMES; i += 1) pictures.svgFile((await draw()).picture, files);
    return (performance.now() - started) / 1000 / TIMES;
  };
  const serialise: Measure = async () => {
    const started = performance.now();
    for (let i = 0; i < TIMES; i += 1) JSON.stringify(data.graph);
    return (performance.now() - started) / 1000 / TIMES;
  };
  const paint: Measure = async () => {
    const started = performance.now();
    await rasterise(pictures, picture, pictures.discFiles(picture, files), 1);
    return (performance.now() - started) / 1000;
  };
  for (const warm of [write, whole, serialise, paint]) await warm();
  const target = { atMost: 2 };
  const svg = await interleave(write, serialise, bench.pairs);
  yield ratioFigure(`writing ${RELATIONS} edges as SVG beside their JSON`, target, svg, "s");
  // From the query on: read, framed and lettered anew; what is shown, and where, is kept.
  const anew = await interleave(whole, serialise, bench.pairs);
  const drawn = ratioFigure("drawing and writing them beside their JSON", target, anew, "s");
  yield { ...drawn, target: null };
  yield { what: "rasterising them", value: await paint(), unit: "s", target: null, same: null };
}

async function dataOf(bench: Bench): Promise<PictureData> {
  const entente = await startEntente(bench.root, await generatedPack(bench, ACTORS, RELATIONS));
  const json = async <T>(path: string) => (await (await fetch(entente.url + path)).json()) as T;
  try {
    const graph = await json<SerializedGraph>(
      "/api/graph?status=occurred,ongoing,planned,alleged,hypothetical,denied",
    );
    return { graph, dataset: await json<Dataset>("/api/dataset"), sources: [] };
  } finally {
    await entente.stop();
  }
}
