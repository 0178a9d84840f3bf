import Sigma from "sigma";

/** Sigma's fields that its types keep to itself. */
interface Layers {
  webGLContexts: Record<string, WebGLRenderingContext>;
  elements: Record<string, HTMLCanvasElement | undefined>;
}

const layersOf = (sigma: Sigma) => sigma as unknown as Layers;

/**
 * Sigma with one WebGL context instead of three: browsers allow some sixteen a page, and every map
 * on it wants its own. Lines and discs are drawn onto the same canvas, in the order in which the
 * programs of nodes are named; nothing is picked from it, and nothing is drawn over it on hover.
 */
export class OneContextSigma extends Sigma {
  override createWebGLContext(
    ...[id, options]: Parameters<Sigma["createWebGLContext"]>
  ): WebGLRenderingContext {
    const { webGLContexts, elements } = layersOf(this);
    const first = webGLContexts["edges"];
    if (!first) return super.createWebGLContext(id, { ...options, picking: false });
    elements[id] = elements["edges"];
    return (webGLContexts[id] = first);
  }

  /** As sigma's own, but for the context, which sigma gives back at once. */
  override kill(): void {
    const layers = layersOf(this);
    const { edges } = layers.webGLContexts;
    layers.webGLContexts = {};
    super.kill();
    if (edges)
      void import("./release-context.ts").then(({ releaseContext }) => releaseContext(edges));
  }
}

/** Draws nothing over hovered nodes: in the one context it would replace everything else. */
export function drawNothingOnHover(sigma: Sigma): void {
  Object.assign(sigma, { renderHighlightedNodes: () => {} });
}
