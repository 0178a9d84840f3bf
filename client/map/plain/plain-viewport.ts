import type { Camera } from "../../model/graph/camera.ts";
import type { Place } from "../../model/layout/pins.ts";
import { nearIn, type Insets } from "../camera/camera-fit.ts";
import type { MapViewport } from "../camera/map-viewport.ts";
import type { SceneParts } from "../scene/scene-parts.ts";
import { cameraFraming, cameraOf, fitFraming, type Framing } from "../../static-picture/framing.ts";
import type { Room } from "../../static-picture/picture.ts";

// A camera that is less than this off another one has not been moved.
const UNMOVED = 1e-6;
const STEP = 80;
/** CSS px beside actors that are brought to the middle together */
const SPARE = 44;
const MOST_RATIO = 6;
const LEAST_RATIO = 0.02;

/** From where a map without WebGL is looked at; it comes there at once. */
export class PlainViewport implements MapViewport {
  #camera: Camera;
  #fitted: Camera;
  /** The camera that code last set, as opposed to the reader */
  #put: Camera;
  #insets: Insets;

  /**
   * @param size of the map, CSS px
   * @param ground positions that are drawn now, and the actors that are present
   * @param changed called when the camera has moved
   */
  constructor(
    private readonly size: () => { width: number; height: number },
    private readonly ground: () => Pick<SceneParts, "positions" | "extent" | "isWhole"> & {
      actors: string[];
    },
    private readonly changed: () => void,
    insets: Insets,
  ) {
    this.#insets = insets;
    this.#camera = this.#fitted = this.#put = this.#fitting();
  }

  readonly moves = {
    zoom: (factor: number) => {
      const { width, height } = this.size();
      this.zoomAt(factor, { x: width / 2, y: height / 2 });
    },
    pan: (right: number, down: number) => this.drag(-STEP * right, -STEP * down),
  };

  get insets(): Insets {
    return this.#insets;
  }

  set insets(insets: Insets) {
    if (insets === this.#insets) return;
    const fitted = this.camera === null;
    this.#insets = insets;
    if (fitted) this.fit();
  }

  get camera(): Camera | null {
    return apart(this.#camera, this.#fitting()) < UNMOVED ? null : this.#camera;
  }

  get snapshot() {
    return { camera: this.#camera, ...this.size(), insets: this.#insets };
  }

  get roamed(): boolean {
    return apart(this.#camera, this.#put) > UNMOVED;
  }

  /** Returns the place of the map on the screen. */
  get framing(): Framing {
    return this.#framingOf(this.#camera);
  }

  fit(_animate = false, asked = false): void {
    this.#fitted = this.#fitting();
    this.#go(this.#fitted, !asked);
  }

  look(camera: Camera | null): void {
    if (!camera) this.fit();
    else this.#go({ ...camera, size: camera.size ?? this.#camera.size }, true);
  }

  resized(): void {
    if (apart(this.#camera, this.#fitted) < UNMOVED) this.fit();
    else this.changed();
  }

  centre(actors: readonly string[]): void {
    const { positions } = this.ground();
    const points = actors.flatMap((actor) => positions.get(actor) ?? []);
    if (points.length === 0) return;
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [west, east] = [Math.min(...xs), Math.max(...xs)];
    const [north, south] = [Math.min(...ys), Math.max(...ys)];
    const at = { x: (west + east) / 2, y: (north + south) / 2 };
    const { width, height } = this.size();
    const { left, right, top, bottom } = this.#insets;
    const { ratio: fitted } = this.#fitted;
    const { scale } = this.#framingOf(this.#fitted);
    const share = Math.max(
      ((east - west) * scale) / Math.max(1, width - left - right - 2 * SPARE),
      ((south - north) * scale) / Math.max(1, height - top - bottom - 2 * SPARE),
    );
    const nearest = fitted * Math.max(nearIn(this.#insets, height), share);
    const ratio = Math.min(this.#camera.ratio, nearest);
    const near = this.#framingOf({ ...this.#camera, ratio });
    const middle = { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
    const framing = {
      ...near,
      left: middle.x - near.scale * at.x,
      top: middle.y - near.scale * at.y,
    };
    this.#go(this.#cameraOf(framing), true);
  }

  spotOf(actor: string): Place | null {
    const { actors, positions } = this.ground();
    const at = positions.get(actor);
    if (!at || !actors.includes(actor)) return null;
    const { scale, left, top } = this.framing;
    return { x: left + scale * at.x, y: top + scale * at.y };
  }

  /** Zooms by a factor around a point of the screen, CSS px. */
  zoomAt(factor: number, { x, y }: Place): void {
    const before = this.framing;
    const ratio = Math.min(MOST_RATIO, Math.max(LEAST_RATIO, this.#camera.ratio / factor));
    const after = this.#framingOf({ ...this.#camera, ratio });
    const way = after.scale / before.scale;
    const framing = {
      ...after,
      left: x - way * (x - before.left),
      top: y - way * (y - before.top),
    };
    this.#go(this.#cameraOf(framing), false);
  }

  /** Moves the map by so many CSS px. */
  drag(x: number, y: number): void {
    const { framing } = this;
    const moved = { ...framing, left: framing.left + x, top: framing.top + y };
    this.#go(this.#cameraOf(moved), false);
  }

  #go(camera: Camera, put: boolean): void {
    this.#camera = camera;
    if (put) this.#put = camera;
    this.changed();
  }

  /** Places that a fit shows: those of the actors, or the corners of the whole map. */
  #seen() {
    const { actors, positions, extent, isWhole } = this.ground();
    if (!isWhole) return { actors, positions, extent };
    const { x, y } = extent;
    const corners = new Map([0, 1].map((i) => [String(i), { x: x[i] ?? 0, y: -(y[i] ?? 0) }]));
    return { actors: corners.keys(), positions: corners, extent };
  }

  get #room(): Room {
    return { top: 0, ...this.size() };
  }

  #framingOf(camera: Camera): Framing {
    const { actors, positions, extent } = this.#seen();
    const fit = fitFraming(actors, positions, extent, this.#room);
    return cameraFraming(camera, fit, extent, this.#room);
  }

  #cameraOf(framing: Framing): Camera {
    return cameraOf(framing, this.ground().extent, this.#room);
  }

  #fitting(): Camera {
    const { actors, positions, extent } = this.#seen();
    const { width, height } = this.size();
    const { left, right, top, bottom } = this.#insets;
    const free = { top, width: width - left - right, height: height - top - bottom };
    const framing = fitFraming(actors, positions, extent, {
      ...free,
      width: Math.max(1, free.width),
      height: Math.max(1, free.height),
    });
    // Discs of a whole map have room of their own: they stay within it, however small.
    const discs = this.ground().isWhole ? Math.min(framing.discs, framing.scale) : framing.discs;
    return this.#cameraOf({ ...framing, discs, left: framing.left + left });
  }
}

function apart(a: Camera, b: Camera): number {
  const keys = ["x", "y", "ratio", "size"] as const;
  return Math.max(...keys.map((key) => Math.abs((a[key] ?? 0) - (b[key] ?? 0))));
}
