import { readFile } from "node:fs/promises";
import type { Data } from "../data.ts";
import { Unavailable } from "../errors.ts";
import { compressed, type CompressedBody } from "../http/compressed-body.ts";
import { readFlags } from "../picture/flags.ts";
import type { Pictures, WhileStill } from "../picture/pictures.ts";
import type { Ask } from "../query/ask.ts";
import { claims } from "../query/claims.ts";
import { claimIds } from "../whole/claim-ids.ts";
import type { Asker } from "../work/asker.ts";
import { Turns } from "../work/turns.ts";
import { SharedWork } from "../work/shared-work.ts";
import { fileEvidence, fileGraph, flagCodes } from "./file-data.ts";
import { sharedFileParts, htmlFile, type SharedFileParts } from "./html-file.ts";

/** Maximum total size of cached files, in compressed bytes. */
const BUDGET = 16 * 2 ** 20;

export interface FileRequest {
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
  readonly #cache = new SharedWork<CompressedBody>({
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
  #shared: { state: string; made: Promise<SharedFileParts> } | undefined;

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
  file(data: Data, request: FileRequest, caller: Asker): Promise<CompressedBody> {
    const key = `${data.state} ${JSON.stringify(request)}`;
    return this.#cache.get(key, caller, (signal) =>
      this.#write(data, request, { client: caller.client, signal }),
    );
  }

  async #write(
    data: Data,
    { query, controls, link }: FileRequest,
    caller: Asker,
  ): Promise<CompressedBody> {
    const [stock, { title, alternative, alone }] = await Promise.all([
      this.#sharedParts(data),
      this.#pictures.description(data, query, caller),
    ]);
    const { licence } = data.dataset;
    const around = controls.replaceAll(",", " ");
    const parts = { title, alternative, licence, view: alone, controls: around, link };
    return compressed(htmlFile(parts, stock));
  }

  /** Returns the parts that all files of a version share, compressed once. */
  #sharedParts(data: Data): Promise<SharedFileParts> {
    if (this.#shared?.state !== data.state) {
      const stock = { state: data.state, made: this.#pack(data) };
      this.#shared = stock;
      stock.made.catch(() => {
        if (this.#shared === stock) this.#shared = undefined;
      });
    }
    return this.#shared.made;
  }

  async #pack(data: Data): Promise<SharedFileParts> {
    const [{ graph, dataset, sources }, ids] = await Promise.all([
      this.#pictures.data(data),
      claimIds(this.#ask, data, {}),
    ]);
    const file = {
      graph: fileGraph(graph, dataset.view.kinds, { licence: dataset.licence, sources }),
      flags: Object.fromEntries(await readFlags(flagCodes(graph))),
      evidence: fileEvidence(graph, await claims(this.#ask, data.catalogue, ids)),
    };
    return this.#whileStill(data, await sharedFileParts(file, await built(this.#script)));
  }
}

async function built(script: string): Promise<string> {
  try {
    return await readFile(script, "utf8");
  } catch (cause) {
    throw new Unavailable('the script of HTML files is not built; run "npm run build"', { cause });
  }
}
