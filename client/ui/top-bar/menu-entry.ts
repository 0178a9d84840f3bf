/** A command as a menu shows it. */
export interface MenuEntry {
  words: string;
  /** Entries of one section are together */
  section: string;
  /** Its shortcut, or "" */
  keys: string;
  run: () => void;
}
