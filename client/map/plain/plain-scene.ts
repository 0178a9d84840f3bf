import { flagAddress } from "../../model/graph/disc-art.ts";
import type { Focus } from "../../model/graph/focus.ts";
import type { ScreenCurve } from "../../model/label/curve-spot.ts";
import type { Box } from "../../model/label/taken-room.ts";
import type { Place } from "../../model/layout/pins.ts";
import type { Circle } from "../../model/graph/loop.ts";
import { PALETTES, type Palette, type Theme } from "../../model/graph/style.ts";
import type { MapGround } from "../scene/map-ground.ts";
import type { MapScene, SceneInput, SceneMaker } from "../map-scene.ts";
import type { InputTarget } from "../input/input-actions.ts";
import type { SceneParts } from "../scene/scene-parts.ts";
import type { ViewListener } from "../view-listener.ts";
import { asSvg } from "../../static-picture/as-svg.ts";
import { discFiles, flagsOf } from "../../static-picture/disc-symbols.ts";
import { curvesOf, drawDiscs, drawEdges, type Drawn } from "../../static-picture/map-marks.ts";
import { writeMap } from "../../static-picture/map-texts.ts";
import { groundOf } from "../../static-picture/world-ground.ts";
import { paint } from "../../static-picture/paint.ts";
import type { Picture } from "../../static-picture/picture.ts";
import { pillAt, plainHit, type DrawnMarks } from "./plain-hit.ts";
import { PlainViewport } from "./plain-viewport.ts";
import { listenToPlainPointer } from "./plain-pointer.ts";

const REST = 200;

/** The map as SVG, as pictures have it, for a browser without WebGL. */
export const plainScene: SceneMaker = (input, view, listener, signal) =>
  new PlainScene(input, view, listener, signal);

class PlainScene implements MapScene, MapGround {
  readonly ground = this;
  readonly namesLayer = null;
  readonly viewport: PlainViewport;
  readonly #drawn: (() => void)[] = [];
  readonly #looked: (() => void)[] = [];
  #parts: SceneParts;
  #focus: Focus;
  #theme: Theme;
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #marks: DrawnMarks = { discs: [], edges: [], pills: [] };
  /** Files of flags by their codes; an empty one is on its way or missing */
  readonly #flags = new Map<string, string>();
  readonly #images = new Map<string, HTMLImageElement>();

  constructor(
    private readonly input: SceneInput,
    view: InputTarget,
    private readonly listener: ViewListener,
    private readonly signal: AbortSignal,
  ) {
    const { options, parts, insets, first, filtered } = input;
    const { container } = options;
    this.#parts = parts;
    this.#focus = first.focus;
    this.#theme = options.theme;
    this.viewport = new PlainViewport(
      () => ({ width: container.clientWidth || 1, height: container.clientHeight || 1 }),
      () => ({ ...this.#parts, actors: filtered().shown.actors }),
      () => this.#moved(),
      insets,
    );
    if (first.camera) this.viewport.look(first.camera);
    const { viewport } = this;
    const discs = () => this.#marks.discs;
    const hitAt = (spot: Place, reach: number) => plainHit(this.#marks, spot, reach);
    listenToPlainPointer({ container, viewport, discs, hitAt }, view, listener, signal);
    this.#draw();
  }

  get container(): HTMLElement {
    return this.input.options.container;
  }

  get palette(): Palette {
    return PALETTES[this.#theme];
  }

  spotAt({ x, y }: Place): Place {
    const { left, top, scale } = this.viewport.framing;
    return { x: left + scale * x, y: top + scale * y };
  }

  discOf(actor: string): Circle | null {
    return this.#marks.discs.find(({ id }) => id === actor) ?? null;
  }

  /** The boxes of names are not kept, so a tooltip includes the name. */
  nameBox(): Box | null {
    return null;
  }

  curveOf(id: string): ScreenCurve | null {
    const edge = this.#marks.edges.find(
      ({ bundle, relation, present }) => present && (relation ?? bundle.id) === id,
    );
    return edge?.way ?? null;
  }

  boxAt(spot: Place): Box | null {
    const pill = pillAt(this.#marks, spot);
    if (!pill) return null;
    const { left, top, width, height } = pill;
    return { left, top, right: left + width, bottom: top + height };
  }

  onDrawn(listener: () => void): void {
    this.#drawn.push(listener);
  }

  onMoved(listener: () => void): void {
    this.#looked.push(listener);
  }

  /** Flags come when the map is there. */
  async decorate(): Promise<void> {
    await this.#fetchFlags();
  }

  show(parts: SceneParts): void {
    this.#parts = parts;
    this.#later();
  }

  retime(): void {
    this.#later();
  }

  focus(next: Focus): void {
    this.#focus = next;
    this.#later();
  }

  theme(theme: Theme): void {
    this.#theme = theme;
    this.#images.clear();
    this.#later();
  }

  picture(): HTMLCanvasElement {
    const picture = this.#picture();
    const canvas = document.createElement("canvas");
    canvas.width = picture.width * devicePixelRatio;
    canvas.height = picture.height * devicePixelRatio;
    const context = canvas.getContext("2d");
    if (context) paint(picture, context, this.#images, devicePixelRatio);
    return canvas;
  }

  kill(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resting);
    this.input.options.container.replaceChildren();
  }

  #moved(): void {
    this.#later();
    for (const looked of this.#looked) looked();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.listener.looked(), REST);
  }

  #later(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = 0;
    if (this.signal.aborted) return;
    const text = asSvg(this.#picture(), this.#flags);
    const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    // The container has the label for readers who do not see the map.
    for (const said of ["title", "desc"]) svg.querySelector(`:scope > ${said}`)?.remove();
    svg.setAttribute("aria-hidden", "true");
    // A browser drops the click if its target is replaced between press and release.
    svg.setAttribute("pointer-events", "none");
    const { container } = this.input.options;
    container.querySelector(":scope > svg")?.remove();
    container.prepend(document.adoptNode(svg));
    for (const drawn of this.#drawn) drawn();
    void this.#fetchFlags();
  }

  #picture(): Picture {
    const { container } = this.input.options;
    const filtered = this.input.filtered();
    const room = { top: 0, width: container.clientWidth || 1, height: container.clientHeight || 1 };
    const palette = PALETTES[this.#theme];
    const { framing } = this.viewport;
    // Colours by measures and camps are drawn over the map, whatever draws it.
    const parts = { ...this.#parts, marks: { measures: null, groups: null } };
    const drawn: Drawn = { ...parts, filtered, framing, focus: this.#focus, palette };
    const discs = drawDiscs(drawn);
    const edges = drawEdges(drawn, discs);
    const texts = writeMap(drawn, discs, edges, [], room);
    this.#marks = { discs, edges, pills: texts.pills };
    return {
      ...room,
      palette,
      transparent: false,
      title: "",
      description: "",
      room,
      ground: drawn.outlines && groundOf(drawn.outlines, discs, framing, room),
      curves: curvesOf(edges),
      discs,
      contradictions: [],
      ...texts,
      samples: [],
      lines: [],
      samplePills: [],
      sampleContradictions: [],
    };
  }

  /** Fetches flags that are not there yet, and draws again when they are. */
  async #fetchFlags(): Promise<void> {
    const { discs } = this.#marks;
    const missing = flagsOf(discs).filter((code) => !this.#flags.has(code));
    for (const code of missing) this.#flags.set(code, "");
    const fetched = await Promise.all(missing.map((code) => this.#fetchFlag(code)));
    if (this.signal.aborted) return;
    if (fetched.some(Boolean)) this.#later();
    await this.#makeImages();
  }

  async #fetchFlag(code: string): Promise<boolean> {
    const address = flagAddress(this.input.options.assets, code);
    if (address === null) return false;
    const answer = await fetch(address, { signal: this.signal }).catch(() => null);
    if (!answer?.ok) return false;
    this.#flags.set(code, await answer.text());
    return true;
  }

  /** Images on discs, for pictures of the map. */
  async #makeImages(): Promise<void> {
    const files = discFiles(this.#picture(), this.#flags);
    for (const [id, file] of files) {
      if (this.#images.has(id) || file === "") continue;
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(file)}`;
      await image.decode().then(
        () => this.#images.set(id, image),
        () => undefined,
      );
    }
  }
}
