import { pathToFileURL } from "node:url";
import { workerData } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import type { PictureData, PictureModule } from "../../domain/contract/picture.ts";
import { workHandler } from "../thread/pool-task.ts";
import { asPdf } from "./as-pdf.ts";
import { readFlags } from "./flags.ts";
import type { OfData, PictureAnswer, PictureQuestion, PictureThreadData } from "./messages.ts";
import { noRasteriser, rasterise } from "./rasterise.ts";

/** The thread that draws: a layout and a PNG take longer than the server's own thread may wait. */
interface Drawn {
  width: number;
  height: number;
  title: string;
  description: string;
}

const { module } = workerData as PictureThreadData;
interface Built {
  pictures: PictureModule<Drawn>;
}

let loading: Promise<Built> | undefined;
const built = () => (loading ??= import(pathToFileURL(module).href) as Promise<Built>);

let held: { state: string; data: PictureData } | undefined;

/** The data of a version, parsed once: the module keeps what it made of it. */
function dataOf({ state, data }: OfData): PictureData {
  if (held?.state !== state) {
    const text = new TextDecoder().decode(new Uint8Array(data).slice());
    held = { state, data: JSON.parse(text) as PictureData };
  }
  return held.data;
}

async function answer(question: PictureQuestion): Promise<PictureAnswer> {
  const { pictures } = await built();
  if (question === "are you there") return "here";
  if ("describe" in question)
    return { described: await pictures.describeView(dataOf(question), question.describe) };
  const { order, format, dpi } = question;
  const isDropped = () => Atomics.load(new Int32Array(question.stop), 0) === 1;
  const data = dataOf(question);
  if (isDropped()) return { dropped: true };
  if (format !== "svg") {
    const unavailable = await noRasteriser();
    if (unavailable !== null) return { unavailable };
  }
  const drawn = await pictures.drawView(data, order);
  if ("faults" in drawn) return drawn;
  if (isDropped()) return { dropped: true };
  const flags = await readFlags(drawn.flags);
  // Compressed here and once, not by the server's own thread for each who takes it.
  if (format === "svg")
    return { body: Uint8Array.from(gzipSync(pictures.svgFile(drawn.picture, flags))) };
  const files = pictures.discFiles(drawn.picture, flags);
  if (format === "pdf") return { body: await asPdf(pictures, drawn.picture, files) };
  const body = await rasterise(pictures, drawn.picture, files, order.scale, isDropped);
  return body ? { body: pictures.withDensity(body, dpi) } : { dropped: true };
}

export default workHandler(answer);
