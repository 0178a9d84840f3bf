import { askElsewhere } from "../api/ask.ts";
import type { FinishedPack } from "./finished-pack.ts";
import "./here-page.ts";
import { LocalServer } from "./local-server.ts";
import type { Watched } from "./watched.ts";

/**
 * Opens the explorer over a pack that is in this browser alone, in place of what the document shows.
 *
 * @param back shows again what was shown before
 * @throws Error with the reason if the pack cannot be loaded, or the signal's
 */
export async function openHere(
  pack: FinishedPack,
  { signal, onProgress }: Watched,
  back: () => void,
): Promise<void> {
  const { id, files } = pack;
  const server = new LocalServer();
  try {
    const contents = Object.fromEntries(files.map(({ name, content }) => [name, content]));
    await server.open({ id, files: contents }, { signal, onProgress });
  } catch (error) {
    server.close();
    throw error;
  }
  askElsewhere(server.ask);
  const page = document.createElement("entente-here");
  page.pack = pack;
  page.leave = () => {
    page.remove();
    askElsewhere(null);
    server.close();
    back();
  };
  document.body.append(page);
}
