import type { Pins } from "../../model/layout/pins.ts";
import { moveNodes, pinsOf } from "./drag.ts";
import { hitAt } from "./hit.ts";
import { startLasso, type Lasso } from "./lasso.ts";
import { NODE, nodeValue } from "../tables/node-table.ts";
import type { Scene } from "../scene/scene.ts";
import { entryOf } from "../../model/entry-of.ts";

/** The effect of a drag on the background: move the map, or lasso select. */
export type Tool = "pan" | "lasso";

export interface GestureActions {
  /** Returns the actors that move when this one is dragged, itself included */
  company(actor: string): readonly string[];
  dropped(pins: Pins): void;
  /** Actors were looped in; `added` to those that were chosen before */
  looped(actors: string[], added: boolean): void;
}

interface Point {
  x: number;
  y: number;
}

type Gesture =
  | { type: "drag"; nodes: ReadonlySet<number>; last: Point; started: boolean }
  | { type: "loop"; lasso: Lasso; added: boolean };

// A press that moves less than this is a click.
const LEAST_WAY = 4;
// Discs smaller than this, px, are so close that a drag is meant for the map.
const LEAST_RADIUS = 6;

/**
 * Drags discs and selects by lasso. Fingers only move the map: discs are small, and people
 * mean the map. Returns a function that says whether the next click ends a gesture.
 */
export function listenToGestures(
  scene: Scene,
  tool: () => Tool,
  actions: GestureActions,
): () => boolean {
  const { sigma } = scene;
  let gesture: Gesture | null = null;
  let swallows = false;

  sigma.on("downStage", (payload) => {
    swallows = false;
    const { event } = payload;
    const { original } = event;
    if (!(original instanceof MouseEvent) || original.button !== 0) return;
    const { actor } = hitAt(scene, event);
    if (actor !== null && !original.shiftKey) {
      const { nodes: table } = scene.drawing;
      const row = entryOf(table.index, actor);
      if (sigma.scaleSize(nodeValue(table, row, NODE.radius)) < LEAST_RADIUS) return;
      const rows = actions.company(actor).map((id) => table.index.get(id));
      const nodes = new Set(rows.filter((row) => row !== undefined));
      if (nodes.size === 0) return;
      gesture = { type: "drag", nodes, last: { x: event.x, y: event.y }, started: false };
    } else if (actor === null && (original.shiftKey || tool() === "lasso")) {
      payload.preventSigmaDefault();
      gesture = {
        type: "loop",
        lasso: startLasso(scene.container, event),
        added: original.shiftKey,
      };
    }
  });

  sigma.on("moveBody", (payload) => {
    if (!gesture) return;
    const { event } = payload;
    payload.preventSigmaDefault();
    event.original.preventDefault();
    if (gesture.type === "loop") {
      gesture.lasso.add({ x: event.x, y: event.y });
      swallows = true;
      return;
    }
    const { last } = gesture;
    if (!gesture.started && Math.hypot(event.x - last.x, event.y - last.y) < LEAST_WAY) return;
    const from = sigma.viewportToFramedGraph(last);
    const to = sigma.viewportToFramedGraph(event);
    gesture = { ...gesture, started: true, last: { x: event.x, y: event.y } };
    swallows = true;
    moveNodes(scene.drawing, gesture.nodes, to.x - from.x, to.y - from.y);
    scene.touched();
  });

  sigma.getMouseCaptor().on("mouseup", () => {
    const ended = gesture;
    gesture = null;
    if (ended?.type === "drag" && ended.started)
      actions.dropped(pinsOf(scene.drawing, ended.nodes, scene.extent));
    if (ended?.type !== "loop") return;
    const isIn = ended.lasso.close();
    if (!swallows) return;
    const { nodes: table } = scene.drawing;
    const looped = table.ids.filter((id, row) => {
      const disc = nodeValue(table, row, NODE.now) === 0 ? null : scene.discOf(id);
      return disc !== null && isIn(disc);
    });
    actions.looped(looped, ended.added);
  });

  return () => swallows;
}
