/** A line of a menu. */
export interface MenuItem {
  label: string;
  run: () => void;
  /** Its shortcut, as the reader's keyboard names it */
  keys?: string;
  /** Whether it is on, of something that is switched */
  checked?: boolean;
  /** A line stands over it */
  begins?: boolean;
}
