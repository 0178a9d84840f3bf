/** A line of a menu. */
export interface MenuItem {
  label: string;
  run: () => void;
  /** Its shortcut, as the reader's keyboard names it */
  keys?: string;
  /** True if it is on; for items that are switched */
  checked?: boolean;
  /** True if there is a line above it */
  begins?: boolean;
}
