import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Disc } from "./place.ts";

/** A part of a drawing, in its units. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const MARGIN = 24;
/** Height of the legend over the drawing, CSS px. */
const LEGEND = { wide: 52, narrow: 92 };
const NARROW = 600;
/** Pointers that move less than this have clicked, CSS px. */
const STEADY = 4;
const STEP = 1.2;
const MOST_ZOOM = 40;

/** The part of a drawing that an element shows; moved by dragging, and by wheel and buttons. */
export class Window implements ReactiveController {
  /** True from a drag until the next press, since the end of a drag is no click. */
  moved = false;
  #box: Box | null = null;
  #size = { width: 800, height: 600 };
  readonly #watch = new ResizeObserver(() => this.#measure());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly discs: () => readonly Disc[],
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#watch.observe(this.host);
  }

  hostDisconnected() {
    this.#watch.disconnect();
  }

  get box(): Box {
    return this.#box ?? this.#whole();
  }

  /** Units of the drawing in a CSS px. */
  get unit(): number {
    const { width, height } = this.box;
    return Math.max(width / this.#size.width, height / this.#size.height);
  }

  fit() {
    this.#box = null;
    this.host.requestUpdate();
  }

  /** Shows more or less of the drawing around a point, the middle if left out. */
  zoom(factor: number, at = { x: 0.5, y: 0.5 }) {
    const { left, top, width, height } = this.box;
    const most = this.#whole().width;
    const next = Math.min(most * 1.5, Math.max(most / MOST_ZOOM, width / factor));
    const scale = next / width;
    this.#box = {
      left: left + width * at.x * (1 - scale),
      top: top + height * at.y * (1 - scale),
      width: next,
      height: height * scale,
    };
    this.host.requestUpdate();
  }

  readonly wheel = (event: WheelEvent) => {
    event.preventDefault();
    const { left, top, width, height } = this.host.getBoundingClientRect();
    const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    this.zoom(event.deltaY < 0 ? STEP : 1 / STEP, at);
  };

  readonly grab = (down: PointerEvent) => {
    this.moved = false;
    const { box, unit } = this;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const [dx, dy] = [clientX - down.clientX, clientY - down.clientY];
      this.moved ||= Math.hypot(dx, dy) > STEADY;
      if (!this.moved) return;
      this.#box = { ...box, left: box.left - dx * unit, top: box.top - dy * unit };
      this.host.requestUpdate();
    };
    const end = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  };

  #measure() {
    const { clientWidth, clientHeight } = this.host;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.#size = { width: clientWidth, height: clientHeight };
    this.host.requestUpdate();
  }

  /** All discs with their names, in the shape of the element. */
  #whole(): Box {
    const discs = this.discs();
    const least = (of: (disc: Disc) => number) => Math.min(0, ...discs.map(of));
    const left = least(({ x, radius }) => x - radius) - MARGIN;
    const top = least(({ y, radius }) => y - radius) - MARGIN;
    const right = -least(({ x, radius }) => -x - radius) + MARGIN;
    const bottom = -least(({ y, radius }) => -y - radius) + MARGIN;
    const { width, height } = this.#size;
    const legend = width < NARROW ? LEGEND.narrow : LEGEND.wide;
    const room = Math.max(100, height - legend);
    const unit = Math.max((right - left) / width, (bottom - top) / room);
    const [middleX, middleY] = [(left + right) / 2, (top + bottom - unit * legend) / 2];
    return {
      left: middleX - (unit * width) / 2,
      top: middleY - (unit * height) / 2,
      width: unit * width,
      height: unit * height,
    };
  }
}
