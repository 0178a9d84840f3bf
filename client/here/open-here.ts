import { askElsewhere } from "../api/ask.ts";
import type { FinishedPack } from "./finished-pack.ts";
import "./here-page.ts";
import { LocalServer } from "./local-server.ts";

/**
 * Opens the explorer over a pack that is in this browser alone, in place of what the document shows.
 *
 * @param onProgress hears how much of the pack is loaded, from 0 to 1
 * @param back shows again what was shown before
 * @throws Error with the reason if the pack cannot be loaded
 */
export async function openHere(
  pack: FinishedPack,
  onProgress: (share: number) => void,
  back: () => void,
): Promise<void> {
  const { id, files } = pack;
  const server = new LocalServer();
  try {
    const contents = Object.fromEntries(files.map(({ name, content }) => [name, content]));
    await server.open({ id, files: contents }, onProgress);
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
