import { readFile } from "node:fs/promises";
import type { Data } from "../data.ts";
import { Unavailable } from "../errors.ts";
import { packed, type Packed } from "../http/packed.ts";
import { readFlags } from "../picture/flags.ts";
import type { Pictures, WhileStill } from "../picture/pictures.ts";
import type { Ask } from "../query/ask.ts";
import { claimIds, claims } from "../query/claims.ts";
import type { Asker } from "../work/asker.ts";
import { Turns } from "../work/turns.ts";
import { SharedWork } from "../work/shared-work.ts";
import { fileEvidence, fileGraph, flagCodes } from "./file-data.ts";
import { fileStock, htmlFile, type FileStock } from "./html-file.ts";

/** Maximum total size of cached files, in compressed bytes. */
const BUDGET = 16 * 2 ** 20;

export interface AskedFile {
  /** Query of a link to the view. */
  query: string;
  /** Controls around the map, separated by commas. */
  controls: string;
  /** Address of the full view; "" if unknown. */
  link: string;
}

/** Creates views as self-contained HTML files, and caches them by data version. */
export class ViewFiles {
  readonly #ask: Ask;
  readonly #pictures: Pictures;
  readonly #script: string;
  readonly #whileStill: WhileStill;
  readonly #kept = new SharedWork<Packed>({
    turns: new Turns({
      name: "HTML files",
      running: 2,
      waiting: 64,
      perClient: 8,
      retryAfter: 2,
    }),
    budget: BUDGET,
    sizeOf: ({ gzip }) => gzip.byteLength,
  });
  #stock: { version: string; made: Promise<FileStock> } | undefined;

  /**
   * @param script path of the files' built script
   * @param whileStill rejects if a load has changed the data that something was made of
   */
  constructor(ask: Ask, pictures: Pictures, script: string, whileStill: WhileStill) {
    this.#ask = ask;
    this.#pictures = pictures;
    this.#script = script;
    this.#whileStill = whileStill;
  }

  /**
   * Returns a view's file. Rejects with TooMany, Unavailable or StoreError, or with the reason of
   * the caller's signal.
   */
  file(data: Data, asked: AskedFile, asker: Asker): Promise<Packed> {
    const key = `${data.version} ${JSON.stringify(asked)}`;
    return this.#kept.get(key, asker, (signal) =>
      this.#write(data, asked, { client: asker.client, signal }),
    );
  }

  async #write(data: Data, { query, controls, link }: AskedFile, asker: Asker): Promise<Packed> {
    const [stock, { title, alternative, alone }] = await Promise.all([
      this.#stockOf(data),
      this.#pictures.description(data, query, asker),
    ]);
    const { licence } = data.dataset;
    const around = controls.replaceAll(",", " ");
    const parts = { title, alternative, licence, view: alone, controls: around, link };
    return packed(htmlFile(parts, stock));
  }

  /** Returns the parts that all files of a version share, compressed once. */
  #stockOf(data: Data): Promise<FileStock> {
    if (this.#stock?.version !== data.version) {
      const stock = { version: data.version, made: this.#pack(data) };
      this.#stock = stock;
      stock.made.catch(() => {
        if (this.#stock === stock) this.#stock = undefined;
      });
    }
    return this.#stock.made;
  }

  async #pack(data: Data): Promise<FileStock> {
    const [{ graph, dataset, sources }, ids] = await Promise.all([
      this.#pictures.data(data),
      claimIds(this.#ask, {}),
    ]);
    const file = {
      graph: fileGraph(graph, dataset.view.kinds, { licence: dataset.licence, sources }),
      flags: Object.fromEntries(await readFlags(flagCodes(graph))),
      evidence: fileEvidence(graph, await claims(this.#ask, data.catalogue, ids)),
    };
    return this.#whileStill(data, await fileStock(file, await built(this.#script)));
  }
}

async function built(script: string): Promise<string> {
  try {
    return await readFile(script, "utf8");
  } catch (cause) {
    throw new Unavailable('the script of HTML files is not built; run "npm run build"', { cause });
  }
}
