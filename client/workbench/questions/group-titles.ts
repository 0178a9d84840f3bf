import { msg } from "../../../domain/message.ts";
import type { Group } from "./question.ts";

/** The groups of the library as headings. */
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  with: msg("Who is with whom"),
  changed: msg("Who changed sides"),
  says: msg("Who says so, and who contradicts"),
  when: msg("When things happened"),
  chains: msg("Shortest chains"),
  balance: msg("Balance"),
  quality: msg("Quality of the data"),
};
