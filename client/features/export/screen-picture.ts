import type { Selection } from "../../model/graph/state.ts";
import type { Theme } from "../../model/graph/style.ts";
import type { MapSnapshot } from "../../map/camera/map-snapshot.ts";
import { arrangeAt } from "../../static-picture/arrange.ts";
import { compose, framed, type Shot } from "../../static-picture/compose.ts";
import type { Picture } from "../../static-picture/picture.ts";
import type { PictureMeasures } from "../../static-picture/picture-measures.ts";
import type { Surroundings } from "../../static-picture/surroundings.ts";

const LEAST = 160;

/** The options for a picture of the screen. */
export interface ScreenShot {
  theme: Theme;
  transparent: boolean;
  selection: Selection;
  /** Measures that size and colour discs on screen; null: there are none */
  measures: PictureMeasures | null;
  surroundings: Surroundings;
}

/**
 * Returns the part of the screen that no panel covers, as a picture: the same places under the same
 * camera.
 */
export function screenPicture(snapshot: MapSnapshot, { measures, ...shot }: ScreenShot): Picture {
  const { filtered, positions, extent, radii, camera, opened, outlines, insets } = snapshot;
  const width = Math.max(LEAST, snapshot.width - insets.left - insets.right);
  const height = Math.max(LEAST, snapshot.height - insets.top - insets.bottom);
  const whole = { top: 0, width: snapshot.width, height: snapshot.height };
  const frame: Shot["frame"] = (arranged, room) => {
    if (!camera) return framed(null)(arranged, room);
    const framing = framed(camera)(arranged, whole);
    const [left, top] = [framing.left - insets.left, framing.top - insets.top + room.top];
    return { ...framing, left, top };
  };
  const arranged = arrangeAt(filtered, positions, extent, measures, radii);
  return compose(arranged, { width, height, inner: true, opened, outlines, frame, ...shot });
}
