import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Community, Overview, SignCounts } from "../../../domain/contract/overview.ts";

/** "12 cooperation, 3 friction, 1 neutral or mixed" */
export function signWords({ cooperation, friction, neutral, mixed }: SignCounts): string {
  return msg(
    `${numberText(cooperation)} cooperation, ${numberText(friction)} friction, ${numberText(neutral + mixed)} neutral or mixed`,
  );
}

/** "43 actors" */
export const sizeWords = (size: number): string =>
  plural(size, { one: "# actor", other: "# actors" });

/** Everything that the disc of a community shows. */
export function communityWords({ name, size, signs, shown }: Community): string {
  const open = shown > 0 ? msg(`, ${numberText(shown)} of them shown`) : "";
  return msg(`${name}: ${sizeWords(size)}${open}. Between them: ${signWords(signs)}`);
}

/** The picture in words. */
export function overviewWords({ total, communities, actors, bundles }: Overview): string {
  const relations = plural(total.relations, { one: "# relation", other: "# relations" });
  const groups = plural(communities.length, { one: "# community", other: "# communities" });
  const alone = plural(actors.length, {
    one: "# actor is shown by itself",
    other: "# actors are shown by themselves",
  });
  const between = plural(bundles.length, { one: "# bundle", other: "# bundles" });
  return msg(
    `${sizeWords(total.actors)} and ${relations} in ${groups}, ${between} between them: ${signWords(total)}. ${alone}.`,
  );
}

/** Says that some lines are not drawn, with both numbers; nothing if all are. */
export function cutWords({ truncated, lines, budget }: Overview): string {
  if (!truncated) return "";
  return msg(
    `At most ${numberText(budget)} of ${numberText(lines)} lines are drawn; the thinnest are left out`,
  );
}

/** Describes the map of the whole: "Overview: 300 relations of 40 actors in 5 communities; …". */
export function drawnWords(overview: Overview): string {
  const { total, communities, actors } = overview;
  const relations = plural(total.relations, { one: "# relation", other: "# relations" });
  const groups = plural(communities.length, { one: "# community", other: "# communities" });
  const alone = plural(actors.length, {
    one: "# actor shown by itself",
    other: "# actors shown by themselves",
  });
  const whole = msg(`Overview: ${relations} of ${sizeWords(total.actors)} in ${groups}`);
  const cut = cutWords(overview);
  return [whole, ...(actors.length > 0 ? [alone] : []), ...(cut ? [cut] : [])].join(". ");
}
