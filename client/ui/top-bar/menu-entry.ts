/** A command as a menu shows it. */
export interface MenuEntry {
  words: string;
  /** Offers of one section stand together */
  section: string;
  /** Its shortcut, or "" */
  keys: string;
  run: () => void;
}
