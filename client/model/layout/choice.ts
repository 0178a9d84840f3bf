/** The ways in which actors can be laid out; all but the first two have a file `<name>.layout.ts`. */
export const LAYOUTS = ["stress", "force", "camps", "circle", "rings", "tree"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface LayoutWords {
  title: string;
  /** One line about what it is good for */
  says: string;
  /** Joins the title and the name of the actor that the layout begins at; absent: at none */
  root?: "around" | "from";
}

/** The words for each layout, in menus and commands. */
export const LAYOUT_WORDS: Readonly<Record<LayoutName, LayoutWords>> = {
  stress: { title: "Signed stress", says: "Friends close, foes far apart" },
  force: { title: "Signed force", says: "Clusters of friends; foes barely attract" },
  camps: { title: "Two camps", says: "Factions face each other" },
  circle: { title: "Circle by kind", says: "States, then organizations, and so on" },
  rings: { title: "Rings", says: "Ring by ring around one actor", root: "around" },
  tree: { title: "Tree", says: "Layer by layer below one actor", root: "from" },
};

/** True if a layout begins at one actor. */
export const isRooted = (name: LayoutName): boolean => LAYOUT_WORDS[name].root !== undefined;

/** How actors are laid out; the same choice gives the same places. */
export interface LayoutChoice {
  name: LayoutName;
  /** A whole number from 0 to 2³¹ − 1 */
  seed: number;
  /** The actor that rings lie around or a tree grows from; null: the one with the most relations */
  root: string | null;
}

export const DEFAULT_LAYOUT: LayoutChoice = { name: "stress", seed: 7, root: null };
