/** A line of a menu. */
export interface MenuItem {
  label: string;
  run: () => void;
  /** Its shortcut, as the reader's keyboard names it */
  keys?: string;
  /** True if it is on; for items that are switched */
  checked?: boolean;
  /** A line stands over it */
  begins?: boolean;
}
