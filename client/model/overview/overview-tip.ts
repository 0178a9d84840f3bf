import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Overview, SignCounts } from "../../../domain/contract/overview.ts";
import type { Tip, TipTarget } from "../graph/tip.ts";
import { relationsOfSign } from "../text/sign-words.ts";
import { communityOf } from "./element.ts";
import { drawnCounts } from "./overview-graph.ts";
import { sizeWords } from "./words.ts";

/** Members that a tooltip names. */
const NAMED = 3;

/** Returns the content of the tooltip over an element of an overview or a line; null: it has none. */
export function overviewTip(overview: Overview, target: TipTarget): Tip | null {
  if (target.type === "bundle") return ofLine(overview, target.id);
  const community = communityOf(target.id);
  return community === null ? ofActor(overview, target.id) : ofCommunity(overview, community);
}

function ofCommunity({ communities }: Overview, id: string): Tip | null {
  const community = communities.find((one) => one.id === id);
  if (!community) return null;
  const { name, size, shown, signs, members } = community;
  const known = members.slice(0, NAMED).map((member) => member.name);
  return {
    title: name,
    about: msg(`Community of ${sizeWords(size)}`),
    signs: signLines(signs),
    notes: [
      msg("The relations between its own actors"),
      ...(known.length > 0 ? [msg(`Best known: ${known.join(", ")}`)] : []),
      shown > 0
        ? msg(`${numberText(shown)} shown by themselves`)
        : msg("Press twice, or Enter, to open it in place"),
    ],
  };
}

function ofActor({ actors, bundles }: Overview, id: string): Tip | null {
  const actor = actors.find((one) => one.id === id);
  if (!actor) return null;
  const own = bundles.filter(({ source, target }) => source === id || target === id);
  return { title: actor.name, about: actor.kind, signs: signLines(sumOf(own)), notes: [] };
}

function ofLine(overview: Overview, id: string): Tip | null {
  // The map names its lines by both ends, in its own order, and the sign.
  const [a = "", b = "", end] = id.split("|");
  const sign = ([1, -1, 0] as const).find((one) => String(one) === end);
  const bundle = overview.bundles.find(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  );
  if (!bundle || sign === undefined) return null;
  return {
    title: msg(`${nameIn(overview, a)} and ${nameIn(overview, b)}`),
    about: "",
    signs: signLines(bundle).filter((line) => line.sign === sign),
    notes: [],
  };
}

/** Returns the name of an element of an overview; its id if it is not there. */
export function nameIn({ communities, actors }: Overview, element: string): string {
  const community = communityOf(element);
  if (community === null) return actors.find(({ id }) => id === element)?.name ?? element;
  return communities.find(({ id }) => id === community)?.name ?? community;
}

/** Sums counts by sign. */
export function sumOf(counts: readonly SignCounts[]): SignCounts {
  const sum = { cooperation: 0, friction: 0, neutral: 0, mixed: 0 };
  for (const one of counts) {
    sum.cooperation += one.cooperation;
    sum.friction += one.friction;
    sum.neutral += one.neutral;
    sum.mixed += one.mixed;
  }
  return sum;
}

const signLines = (counts: SignCounts): Tip["signs"] =>
  drawnCounts(counts)
    .filter(([, count]) => count > 0)
    .map(([sign, count]) => ({ sign, words: relationsOfSign(count, sign) }));
