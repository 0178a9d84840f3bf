/** The ways to make one sign of all relations between two actors, in the order of menus. */
export const FOLD_RULES = ["net", "newest", "strongest"] as const;

/**
 * `net`: the sign of the sum of sign × intensity. `newest`: that of the relations that began last;
 * those without a beginning come before all others. `strongest`: that of the greatest intensity.
 */
export type FoldRule = (typeof FOLD_RULES)[number];
