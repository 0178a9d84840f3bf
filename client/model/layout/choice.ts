/** The ways in which actors can be laid out. */
export const LAYOUTS = ["stress", "force", "camps", "circle", "rings", "tree"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Whether a layout begins at one actor. */
export const isRooted = (name: LayoutName): boolean => name === "rings" || name === "tree";

/** How actors are laid out; the same choice gives the same places. */
export interface LayoutChoice {
  name: LayoutName;
  /** A whole number from 0 to 2³¹ − 1 */
  seed: number;
  /** The actor that rings lie around or a tree grows from; null: the one with the most relations */
  root: string | null;
}

export const DEFAULT_LAYOUT: LayoutChoice = { name: "stress", seed: 7, root: null };
