import { msg } from "../domain/message.ts";
import { ZIP_FILES } from "../domain/pack-files.ts";
import { isRefusal, Refusal } from "../import/refusal.ts";
import { unpacked } from "../import/zip/unpack.ts";
import type { BrowserPack } from "./messages.ts";
import type { ZippedPack } from "./packs-messages.ts";

/** Unpacks a pack of a server. Throws Refusal if it is too large for a browser, or no zip. */
export async function unzippedPack({ name, zip }: ZippedPack): Promise<BrowserPack> {
  try {
    const files = unpacked(new Uint8Array(await zip.arrayBuffer()), (file) =>
      ZIP_FILES.includes(file),
    );
    return {
      id: name,
      files: Object.fromEntries(
        [...files].map(([file, content]) => [file, new Blob([Uint8Array.from(content)])]),
      ),
    };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new Refusal(msg(`The pack “${name}” cannot be unpacked. ${error.message}`), {
      cause: error,
    });
  }
}
