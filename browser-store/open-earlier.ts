import { msg } from "../domain/message.ts";
import { decode } from "../import/decode.ts";
import { Refusal } from "../import/refusal.ts";
import { openTable } from "../import/stream/table-source.ts";
import { readEarlierPack } from "../server/import/earlier-pack.ts";
import type { OpenedPack, ZippedPack } from "./packs-messages.ts";
import { unzippedPack } from "./unzipped-pack.ts";

/** Opens a pack to which an import adds claims. Throws Refusal if no import made it, or it is broken. */
export async function openEarlier(zipped: ZippedPack): Promise<OpenedPack> {
  const { name } = zipped;
  const { files } = await unzippedPack(zipped);
  const textOf = async (file: string): Promise<string | null> => {
    const content = files[file];
    return content ? decode(new Uint8Array(await content.arrayBuffer())) : null;
  };
  const [mapping, manifest] = [await textOf("import.json"), await textOf("pack.json")];
  const claims = files["claims.csv"];
  if (mapping === null || manifest === null || !claims)
    throw new Refusal(
      msg(
        `The pack “${name}” was not made by an import, and an import could lose what is in it. Make a new pack of the files, and merge the two.`,
      ),
    );
  const input = { name: "claims.csv", size: claims.size, open: () => whole(claims) };
  const { header } = await openTable(input, {}, () => {});
  const earlier = await readEarlierPack({ name, textOf, claimColumns: header.names });
  return { name, earlier, mapping, manifest, claims };
}

async function* whole(content: Blob): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await content.arrayBuffer());
}
