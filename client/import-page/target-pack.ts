import { msg } from "../../domain/message.ts";
import { explain } from "../api/errors.ts";
import { getPackZip, type KnownPack } from "../api/packs.ts";
import { packsWork } from "../here/packs-work.ts";
import { sentence } from "../model/text/words.ts";
import type { OpenedPack } from "../../browser-store/packs-messages.ts";

/** The pack of the server to which claims are added, if it is not a new one. */
export class TargetPack {
  /** Packs that can be read; none if there is no server that has any. */
  known: readonly KnownPack[] = [];
  /** Name of the chosen pack; empty for a new one. */
  name = "";

  /** Takes the packs of the server, of which a broken one cannot be added to. */
  know(packs: readonly KnownPack[]): void {
    this.known = packs.filter(({ state }) => state !== "broken");
  }

  /**
   * Reads the chosen pack as it is now; null for a new one.
   *
   * @throws Error with a sentence that says why it cannot be read, or the signal's reason
   */
  async open(signal: AbortSignal): Promise<OpenedPack | null> {
    const { name } = this;
    if (name === "") return null;
    const zip = await getPackZip(name, signal).catch((error: unknown) => {
      if (signal.aborted) throw error;
      const { title, detail } = explain(error);
      const why = [title, detail].filter(Boolean).map(sentence).join(" ");
      throw new Error(msg(`The pack “${name}” cannot be fetched. ${why}`), { cause: error });
    });
    const watched = { signal, onProgress: () => {} };
    const { opened } = await packsWork({ kind: "open", pack: { name, zip } }, "opened", watched);
    return opened;
  }
}
