import { creditText } from "../model/credit/credit.ts";
import type { Camera } from "../model/graph/camera.ts";
import { countChanges } from "../model/graph/compare.ts";
import { focusOf } from "../model/graph/focus.ts";
import { DEFAULT_STATE, type Selection } from "../model/graph/state.ts";
import { PALETTES, type Theme } from "../model/graph/style.ts";
import { summary } from "../model/graph/summary.ts";
import type { Arranged } from "./arrange.ts";
import { cameraFraming, fitFraming, type Framing } from "./framing.ts";
import { groupWords } from "./group-words.ts";
import { contradictionsOf, curvesOf, drawDiscs, drawEdges, type Drawn } from "./map-marks.ts";
import { groundOf } from "./world-ground.ts";
import { writeMap } from "./map-texts.ts";
import type { Picture, Room } from "./picture.ts";
import type { Explained } from "./legend.ts";
import type { Outlines } from "../model/world/outlines.ts";
import { surround, type Surroundings } from "./surroundings.ts";

/** The options of a picture of an arrangement. */
export interface Shot {
  /** px */
  width: number;
  height: number;
  /** True if the height is that of the map alone, and title and legend come on top of it */
  inner: boolean;
  theme: Theme;
  selection: Selection;
  /** Nothing is painted behind the map */
  transparent: boolean;
  /** Ids of the bundles that are fanned out */
  opened: readonly string[];
  /** The ground of a world map; null: the layout is another */
  outlines: Outlines | null;
  /** Returns the place of the map in its room */
  frame: (arranged: Arranged, room: Room) => Framing;
  surroundings: Surroundings;
}

/** Draws a view: the same discs, lines and texts at the same places as the map has them. */
export function compose(arranged: Arranged, shot: Shot): Picture {
  const palette = PALETTES[shot.theme];
  const { surroundings, outlines } = shot;
  const explained = explainedBy(arranged);
  const place = (size: Size) => surround(size, surroundings, explained, palette);
  const size = shot.inner ? withRoomFor(shot, place(shot)) : shot;
  const around = place(size);
  const { filtered } = arranged;
  const state = { ...DEFAULT_STATE, selection: shot.selection };
  const focus = focusOf(state, filtered.shown, filtered.model);
  const framing = shot.frame(arranged, around.room);
  const drawn: Drawn = { ...arranged, framing, focus, palette, opened: shot.opened, outlines };
  const discs = drawDiscs(drawn);
  const edges = drawEdges(drawn, discs);
  const contradictions = contradictionsOf(edges, arranged.marks.groups?.marked ?? []);
  const { title, subject, when, credit } = surroundings;
  const named = title || subject;
  return {
    width: size.width,
    palette,
    title: named || "Entente",
    description: [
      summary(named, filtered.account),
      when,
      ...explained.measures.map(({ text }) => text),
      ...groupWords(explained.groups),
      credit && creditText(credit),
    ]
      .filter(Boolean)
      .join(", "),
    transparent: shot.transparent,
    ground: outlines && groundOf(outlines, discs, framing, around.room),
    curves: curvesOf(edges),
    discs,
    contradictions,
    ...writeMap(drawn, discs, edges, contradictions, around.room),
    ...around,
  };
}

/** Returns the framing of a camera, or the one that shows everything. */
export function framed(camera: Camera | null): Shot["frame"] {
  return ({ filtered, positions, extent }, room) => {
    const fit = fitFraming(filtered.shown.actors, positions, extent, room);
    return camera ? cameraFraming(camera, fit, extent, room) : fit;
  };
}

type Size = Pick<Shot, "width" | "height">;

function withRoomFor({ width, height }: Size, around: Pick<Picture, "height" | "room">): Size {
  return { width, height: height + around.height - around.room.height };
}

function explainedBy({ filtered, marks }: Arranged): Explained {
  const { shown, seen } = filtered;
  const signs = ([1, -1, 0] as const).filter((sign) =>
    shown.bundles.some((bundle) => bundle.sign === sign),
  );
  return {
    signs,
    counts: shown.bundles.some(({ count }) => count > 1),
    unfirm: !seen.changes && shown.bundles.some(({ firm }) => !firm),
    undated: shown.bundles.some(({ undated = 0 }) => undated > 0),
    changes: filtered.comparison ? countChanges(filtered.comparison) : null,
    measures: marks.measures?.keys ?? [],
    groups: marks.groups,
  };
}
