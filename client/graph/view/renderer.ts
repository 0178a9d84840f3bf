import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { edgeProgram } from "./edge-program.ts";
import { nodeProgram } from "./node-program.ts";
import type { Stage } from "./stage.ts";

/**
 * Makes sigma for its camera, its layers and its events. Its graph is one anchor that is never
 * drawn: the programs draw the stage's tables, so that no actor or edge is held, indexed or looked
 * for by sigma, and no pixel is read back at every move of the pointer.
 * @param sizeRatio how much smaller discs get, px at full size ÷ px on screen, at a camera's ratio
 */
export function createRenderer(
  container: HTMLElement,
  stage: Stage,
  sizeRatio: (ratio: number) => number,
): Sigma {
  const graph = new MultiDirectedGraph();
  graph.addNode("anchor", { x: 0, y: 0 });
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    enableCameraRotation: false,
    allowInvalidContainer: true,
    stagePadding: 0,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    defaultNodeType: "disc",
    defaultEdgeType: "straight",
    zoomToSizeRatioFunction: sizeRatio,
    nodeProgramClasses: { disc: nodeProgram(stage) },
    edgeProgramClasses: {
      straight: edgeProgram(stage, "straight"),
      curved: edgeProgram(stage, "curved"),
    },
  });
  Object.assign(sigma, { getNodeAtPosition: () => null });
  sigma.createCanvas("names", { beforeLayer: "mouse" });
  return sigma;
}
