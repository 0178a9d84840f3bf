import { msg } from "../../../domain/message.ts";
import type { Camera } from "../graph/camera.ts";
import { bundleId } from "../graph/bundle.ts";
import type { Pins } from "../layout/pins.ts";
import type { Selection } from "../graph/state.ts";
import { knownParts, number, rounded, type Ask, type Codec } from "../parameter/codec.ts";

const QUIET = { wrong: () => undefined, nobody: () => undefined };
const PX = number(-1e6, 1e6, 1);
/** So exact that no line of the restored map is drawn a hundredth of a px beside where it was */
const DIGITS = 10;
const FRAME = number(-1e3, 1e3, DIGITS);
const RATIO = number(1e-4, 1e3, DIGITS);

const numbers = (codecs: readonly Codec<number>[], texts: readonly string[], ask: Ask) => {
  const values = texts.map((text, i) => codecs[i]?.read(text, { ...ask, ...QUIET }));
  return values.every((value) => value !== undefined) ? values : null;
};

/** `armenia:120.5:-30`: actors with their places, px of the map. */
export const pins: Codec<Pins> = {
  read: (text, ask) => {
    const places = knownParts(text, ask, (part) => {
      const [actor = "", ...at] = part.split(":");
      const [x, y] = numbers([PX, PX], at, ask) ?? [];
      if (x === undefined || y === undefined || !ask.known.actors.has(actor)) return undefined;
      return [actor, { x, y }] as const;
    });
    return places && Object.fromEntries(places);
  },
  write: (places) =>
    Object.entries(places)
      .map(([actor, { x, y }]) => `${actor}:${rounded(x, 1)}:${rounded(y, 1)}`)
      .sort()
      .join(",") || "-",
};

/** `0.5:0.5:1`, with a fourth number for the size of discs. */
export const camera: Codec<Camera | null> = {
  read: (text, ask) => {
    const parts = text.split(":");
    const [x, y, ratio, size = null] = numbers([FRAME, FRAME, RATIO, RATIO], parts, ask) ?? [];
    return x === undefined || y === undefined || ratio === undefined
      ? ask.wrong(text, msg("a place and a ratio such as 0.5:0.5:1"))
      : { x, y, ratio, size };
  },
  write: (at) =>
    at === null
      ? "-"
      : [at.x, at.y, at.ratio, ...(at.size === null ? [] : [at.size])]
          .map((value) => rounded(value, DIGITS))
          .join(":"),
};

/** `armenia:russia:-1`: ids of bundles, their parts parted by colons. */
export const bundles: Codec<readonly string[]> = {
  read: (text, ask) =>
    knownParts(text, ask, (part) => {
      const pair = pairIn(part, ask);
      return pair?.sign === undefined ? undefined : bundleId(...pair.actors, pair.sign);
    }),
  write: (ids) => ids.map((id) => id.replaceAll("|", ":")).join(",") || "-",
};

/** `armenia`, `armenia:russia`, `armenia:russia:-1`, a relation's id, or a list with commas. */
export const selection: Codec<Selection> = {
  read: (text, ask) => {
    const { actors, relations } = ask.known;
    if (text.includes(",")) {
      const several = knownParts(text, ask, (id) => (actors.has(id) ? id : undefined));
      return several && { type: "several", actors: several };
    }
    if (actors.has(text)) return { type: "actor", id: text };
    if (relations.has(text)) return { type: "relation", id: text };
    const pair = pairIn(text, ask);
    return pair ? { type: "pair", ...pair } : (ask.nobody(text), undefined);
  },
  write: (chosen) => {
    if (chosen === null) return "-";
    if (chosen.type === "pair")
      return [...chosen.actors, ...(chosen.sign === undefined ? [] : [chosen.sign])].join(":");
    return chosen.type === "several" ? `${chosen.actors.join(",")},` : chosen.id;
  },
};

function pairIn(text: string, { known }: Ask) {
  const [a = "", b = "", end, ...rest] = text.split(":");
  const sign = ([-1, 0, 1] as const).find((one) => String(one) === end);
  if (!known.actors.has(a) || !known.actors.has(b) || rest.length > 0) return null;
  if (end !== undefined && sign === undefined) return null;
  return { actors: [a, b] as [string, string], ...(sign === undefined ? {} : { sign }) };
}
