import { msg, plural } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import type { ActorGroup, ActorGroups } from "../model/graph/actor-groups.ts";

/** "Camp A: 12 actors" */
export const groupText = ({ name, actors }: ActorGroup): string =>
  msg(`${name}: ${plural(actors.length, { one: "# actor", other: "# actors" })}`);

/** "Contradicts the camps (9)" */
export const contradictionText = ({ marked }: ActorGroups): string =>
  msg(`Contradicts the camps (${numberText(marked.length)})`);

/** Returns the camps that are marked, in words. */
export const groupWords = (marked: ActorGroups | null): string[] =>
  marked ? [...marked.groups.map(groupText), contradictionText(marked)] : [];
