import { msg } from "../../../domain/message.ts";

/** The ways in which actors can be laid out; all but the first two have a file `<name>.layout.ts`. */
export const LAYOUTS = ["stress", "force", "camps", "circle", "rings", "tree", "world"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface LayoutWords {
  title: string;
  /** One line about its use */
  says: string;
  /** Joins the title and the name of the actor that the layout begins at; absent: at none */
  root?: "around" | "from";
  /** It lays out all actors at once, not those of the first view before the others */
  whole?: true;
}

/** The words for each layout, in menus and commands. */
export const LAYOUT_WORDS: Readonly<Record<LayoutName, LayoutWords>> = {
  stress: { title: msg("Signed stress"), says: msg("Friends close, foes far apart") },
  force: { title: msg("Signed force"), says: msg("Clusters of friends; foes barely attract") },
  camps: { title: msg("Two camps"), says: msg("Factions face each other") },
  circle: { title: msg("Circle by kind"), says: msg("States, then organizations, and so on") },
  rings: { title: msg("Rings"), says: msg("Ring by ring around one actor"), root: "around" },
  tree: { title: msg("Tree"), says: msg("Layer by layer below one actor"), root: "from" },
  world: {
    title: msg("World map"),
    says: msg("States at their places; outlines: Natural Earth"),
    whole: true,
  },
};

/** True if a layout begins at one actor. */
export const isRooted = (name: LayoutName): boolean => LAYOUT_WORDS[name].root !== undefined;

/** A choice of layout; the same choice always leads to the same positions. */
export interface LayoutChoice {
  name: LayoutName;
  /** A whole number from 0 to 2³¹ − 1 */
  seed: number;
  /** The actor that rings lie around or a tree grows from; null: the one with the most relations */
  root: string | null;
}

export const DEFAULT_LAYOUT: LayoutChoice = { name: "stress", seed: 7, root: null };
