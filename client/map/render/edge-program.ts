import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { EDGE_FRAGMENT, EDGE_VERTEX } from "../shaders/edge-shader.ts";
import { EDGE_COLUMNS } from "../tables/edge-table.ts";
import type { RenderState } from "./render-state.ts";

const UNIFORMS = [
  "u_matrix",
  "u_viewport",
  "u_sizeRatio",
  "u_pixelRatio",
  "u_fan",
  "u_focus",
  "u_change",
  "u_cooperation",
  "u_friction",
  "u_neutral",
] as const;

const STRAIGHT = stripOf(1);
const CURVED = stripOf(22);

/**
 * Makes the program of edges, drawn as instanced strips from the state's table: straight ones, then
 * curved ones. It is one program, because a browser takes tens of milliseconds to make a second from
 * the same shaders. Colours, focus, fades and fan are uniforms, so that a theme, a hover or an
 * opening bundle costs no work per edge.
 */
export function edgeProgram(state: RenderState): EdgeProgramType {
  return class extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: STRAIGHT.length,
        VERTEX_SHADER_SOURCE: EDGE_VERTEX,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        // In the order of EDGE.
        ATTRIBUTES: [
          { name: "a_ends", size: 4, type: FLOAT },
          { name: "a_from", size: 4, type: FLOAT },
          { name: "a_radii", size: 2, type: FLOAT },
          { name: "a_look", size: 4, type: FLOAT },
          { name: "a_presence", size: 2, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_strip", size: 2, type: FLOAT }],
        CONSTANT_DATA: STRAIGHT,
      };
    }

    // Sigma's graph holds no edges: rows come from the table.
    override reallocate() {}
    processVisibleItem() {}

    override render(params: RenderParams) {
      const { rows, straight, edges } = state.drawing.edges;
      const cut = straight * EDGE_COLUMNS;
      this.#draw(params, STRAIGHT, rows.subarray(0, cut), straight);
      this.#draw(params, CURVED, rows.subarray(cut), edges.length - straight);
    }

    #draw(params: RenderParams, strip: readonly number[][], rows: Float32Array, count: number) {
      this.VERTICES = strip.length;
      this.constantArray = new Float32Array(strip.flat());
      this.array = rows;
      this.capacity = count;
      this.verticesCount = count * strip.length;
      super.render(params);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      const { focus, fan, fade, move, rgb } = state;
      gl.uniformMatrix3fv(at["u_matrix"] ?? null, false, params.matrix);
      gl.uniform2f(at["u_viewport"] ?? null, params.width, params.height);
      gl.uniform1f(at["u_sizeRatio"] ?? null, params.sizeRatio);
      gl.uniform1f(at["u_pixelRatio"] ?? null, params.pixelRatio);
      gl.uniform1f(at["u_fan"] ?? null, fan.now());
      gl.uniform3f(at["u_focus"] ?? null, +focus.before, +focus.active, focus.progress.now());
      gl.uniform2f(at["u_change"] ?? null, fade.now(), move.now());
      gl.uniform3fv(at["u_cooperation"] ?? null, rgb.cooperation);
      gl.uniform3fv(at["u_friction"] ?? null, rgb.friction);
      gl.uniform3fv(at["u_neutral"] ?? null, rgb.neutral);
    }
  };
}

/** Gives the corners of a strip: how far along the edge (0 to 1), and the side (-1 or 1). */
function stripOf(segments: number): number[][] {
  return Array.from({ length: segments + 1 }, (_, i) => [
    [i / segments, -1],
    [i / segments, 1],
  ]).flat();
}
