import type { LensView } from "../../domain/contract/lens.ts";
import type { Ask } from "../query/ask.ts";
import type { PackAbout } from "../workspace/pack-about.ts";

/** What was read of a database through a lens, kept where it answers. */
export interface KeptGraph {
  readonly ask: Ask;
  readonly view: LensView;
  /** Title and numbers, for lists of packs. */
  readonly about: PackAbout;
  close(): Promise<void>;
}
