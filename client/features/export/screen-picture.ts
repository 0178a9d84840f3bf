import type { Selection } from "../../model/graph/state.ts";
import type { Theme } from "../../model/graph/style.ts";
import type { MapSnapshot } from "../../map/camera/map-snapshot.ts";
import { arrangeAt, type PictureMarks } from "../../static-picture/arrange.ts";
import { compose, framed, type Shot } from "../../static-picture/compose.ts";
import type { Picture } from "../../static-picture/picture.ts";
import type { Surroundings } from "../../static-picture/surroundings.ts";

const LEAST = 160;

/** The options for a picture of the screen. */
export interface ScreenShot {
  theme: Theme;
  transparent: boolean;
  selection: Selection;
  /** As they are on screen */
  marks: PictureMarks;
  surroundings: Surroundings;
}

/**
 * Returns the part of the screen that no panel covers, as a picture: the same places under the same
 * camera.
 */
export function screenPicture(snapshot: MapSnapshot, { marks, ...shot }: ScreenShot): Picture {
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
  const arranged = arrangeAt(filtered, positions, extent, marks, radii);
  return compose(arranged, { width, height, inner: true, opened, outlines, frame, ...shot });
}
