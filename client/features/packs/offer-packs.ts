import { isHere } from "../../api/ask.ts";
import { getPacks, type KnownPack } from "../../api/packs.ts";
import { PackSwitcher } from "./pack-switcher.ts";

/**
 * Adds a switcher of packs to a bar if the server has more than one. A page without it works as
 * well, so that nothing is said if the list cannot be had.
 *
 * @param list returns the packs; asks the server unless the page has done so
 */
export async function offerPacks(
  bar: HTMLElement,
  list: () => Promise<readonly KnownPack[]> = getPacks,
): Promise<void> {
  // Beside a pack that is in this browser alone, those of a server would leave it.
  if (isHere()) return;
  const packs = await list().catch(() => []);
  if (packs.length < 2) return;
  const switcher = bar.querySelector("entente-pack-switcher") ?? new PackSwitcher();
  switcher.packs = packs;
  bar.append(switcher);
}
