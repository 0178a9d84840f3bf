import { Zip, ZipDeflate } from "fflate";
import type { FinishedPack } from "./finished-pack.ts";

/** Files to be put into a zip. */
export interface ZipOrder {
  /** Folder of the files in the zip; empty for none. */
  folder: string;
  files: FinishedPack["files"];
}

/** News of the zip: how much of the files is packed, from 0 to 1, and then the zip. */
export type ZipTold = { kind: "progress"; share: number } | { kind: "zip"; zip: Blob };

const tell = (told: ZipTold) => self.postMessage(told);

/** A zip that is made of the same files has the same bytes, whenever it is made. */
const MADE_AT = new Date(1980, 0, 1, 12);

self.onmessage = ({ data }: MessageEvent<ZipOrder>) => {
  zipped(data).then((zip) => tell({ kind: "zip", zip }), reportError);
};

/** Packs files while they are read, so that none has to fit into the memory of a script. */
async function zipped({ folder, files }: ZipOrder): Promise<Blob> {
  const parts: Blob[] = [];
  const size = files.reduce((sum, { content }) => sum + content.size, 0);
  let read = 0;
  let fault: Error | null = null;
  const zip = new Zip((error, data) => {
    if (error) fault = error;
    else parts.push(new Blob([Uint8Array.from(data)]));
  });
  for (const { name, content } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const entry = new ZipDeflate(folder === "" ? name : `${folder}/${name}`, { level: 6 });
    entry.mtime = MADE_AT;
    zip.add(entry);
    const reader = content.stream().getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      entry.push(part.value);
      read += part.value.length;
      tell({ kind: "progress", share: read / size });
    }
    entry.push(new Uint8Array(), true);
    if (fault) throw fault as Error;
  }
  zip.end();
  return new Blob(parts, { type: "application/zip" });
}
