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

const CURVE_SEGMENTS = 22;

/**
 * Makes the program of the straight or of the curved edges, drawn as instanced strips from the
 * state's table. Colours, focus, fades and fan are uniforms, so that a theme, a hover or an
 * opening bundle costs no work per edge.
 */
export function edgeProgram(state: RenderState, kind: "straight" | "curved"): EdgeProgramType {
  const segments = kind === "straight" ? 1 : CURVE_SEGMENTS;
  const strip = Array.from({ length: segments + 1 }, (_, i) => [
    [i / segments, -1],
    [i / segments, 1],
  ]).flat();
  return class extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: strip.length,
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
        CONSTANT_DATA: strip,
      };
    }

    // Sigma's graph holds no edges: rows come from the table.
    override reallocate() {}
    processVisibleItem() {}

    override render(params: RenderParams) {
      const { rows, straight, edges } = state.drawing.edges;
      const cut = straight * EDGE_COLUMNS;
      this.array = kind === "straight" ? rows.subarray(0, cut) : rows.subarray(cut);
      this.capacity = kind === "straight" ? straight : edges.length - straight;
      this.verticesCount = this.capacity * this.VERTICES;
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
