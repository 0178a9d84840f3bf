import type { PackItem } from "../../domain/contract/packs.ts";
import { orNullAfter } from "../http/or-null-after.ts";
import type { PackAbout } from "./pack-about.ts";
import type { PackFolder } from "./pack-folders.ts";
import type { Broken } from "./pack-reader.ts";

export interface PackItemParts {
  about: Promise<PackAbout | Broken>;
  isOpen: boolean;
  isDefault: boolean;
  /** Path from the list's address to the server's root, such as `../`. */
  toRoot: string;
  /** Milliseconds to wait for the facts. */
  patienceMs: number;
}

/** Describes a pack for a list; without its counts if they do not come in time. */
export async function packItem(
  { name }: PackFolder,
  { about, isOpen, isDefault, toRoot, patienceMs }: PackItemParts,
): Promise<PackItem> {
  const found = await orNullAfter(about, patienceMs).catch(() => null);
  const faults = found && "faults" in found ? found : null;
  const facts = found && "counts" in found ? found : null;
  return {
    name,
    title: found?.title ?? name,
    address: isDefault ? toRoot : `${toRoot}d/${encodeURIComponent(name)}/`,
    isDefault,
    state: faults ? "broken" : isOpen ? "open" : "closed",
    counts: facts?.counts ?? null,
    period: facts?.period ?? null,
    faults: faults?.faults ?? [],
    faultCount: faults?.faultCount ?? 0,
  };
}
