import Sigma from "sigma";
import { releaseContext } from "./release-context.ts";

/** Sigma's fields that its types keep to itself. */
interface Layers {
  webGLContexts: Record<string, WebGLRenderingContext>;
  elements: Record<string, HTMLCanvasElement>;
}

/**
 * Sigma with one WebGL context instead of three: browsers allow some sixteen a page, and every map
 * on it wants its own. Lines and discs are drawn onto the same canvas, in the order in which the
 * programs of nodes are named; nothing is picked from it, and nothing is drawn over it on hover.
 */
export class OneContextSigma extends Sigma {
  override createWebGLContext(
    ...[id, options]: Parameters<Sigma["createWebGLContext"]>
  ): WebGLRenderingContext {
    const { webGLContexts, elements } = this as unknown as Layers;
    const first = webGLContexts["edges"];
    const canvas = elements["edges"];
    if (id === "edges" || !first || !canvas)
      return super.createWebGLContext(id, { ...options, picking: false });
    webGLContexts[id] = first;
    elements[id] = canvas;
    return first;
  }

  /** As sigma's own, but for the context, which sigma gives back at once. */
  override killLayer(id: string): this {
    const { webGLContexts } = this as unknown as Layers;
    const gl = webGLContexts[id];
    delete webGLContexts[id];
    // Once, by the layer that it was made for.
    if (gl && id === "edges") releaseContext(gl);
    return super.killLayer(id);
  }
}

/** Draws nothing over hovered nodes: in the one context it would replace everything else. */
export function drawNothingOnHover(sigma: Sigma): void {
  Object.assign(sigma, { renderHighlightedNodes: () => {} });
}
