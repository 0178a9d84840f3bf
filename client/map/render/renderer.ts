import { MultiDirectedGraph } from "graphology";
import type Sigma from "sigma";
import { createEdgeCompoundProgram, type NodeProgramType } from "sigma/rendering";
import { edgeProgram } from "./edge-program.ts";
import { nodeProgram } from "./node-program.ts";
import { drawNothingOnHover, OneContextSigma } from "./one-context.ts";
import type { RenderState } from "./render-state.ts";

/** Compiles no shader and draws nothing: replaces a program that sigma would make and never use. */
const NOTHING = createEdgeCompoundProgram([]);

/**
 * Makes sigma for its camera, its layers and its events. Its graph is one anchor that is never
 * drawn: the programs draw the state's tables, so that no actor or edge is held, indexed or looked
 * for by sigma, and no pixel is read back at every move of the pointer.
 * @param sizeRatio how much smaller discs get, px at full size ÷ px on screen, at a camera's ratio
 */
export function createRenderer(
  container: HTMLElement,
  state: RenderState,
  sizeRatio: (ratio: number) => number,
): Sigma {
  const graph = new MultiDirectedGraph();
  graph.addNode("anchor", { x: 0, y: 0 });
  const sigma = new OneContextSigma(graph, container, {
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    enableCameraRotation: false,
    allowInvalidContainer: true,
    stagePadding: 0,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    defaultNodeType: "disc",
    zoomToSizeRatioFunction: sizeRatio,
    // In the order in which they are drawn: discs lie over lines. "circle" is the name of sigma's
    // own first program, which would be compiled beside these.
    nodeProgramClasses: {
      circle: asNodes(edgeProgram(state)),
      disc: nodeProgram(state),
    },
    nodeHoverProgramClasses: {
      circle: asNodes(NOTHING),
      disc: asNodes(NOTHING),
    },
    // Sigma's own two.
    edgeProgramClasses: { line: NOTHING, arrow: NOTHING },
  });
  Object.assign(sigma, { getNodeAtPosition: () => null });
  drawNothingOnHover(sigma);
  sigma.createCanvas("names", { beforeLayer: "mouse" });
  return sigma;
}

/** A program draws its rows whatever sigma takes it for. */
function asNodes(program: ReturnType<typeof edgeProgram>): NodeProgramType {
  return program as unknown as NodeProgramType;
}
