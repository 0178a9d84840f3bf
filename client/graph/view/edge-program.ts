import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import type { EdgeAttributes, NodeAttributes } from "./drawing.ts";
import { EDGE_FRAGMENT, EDGE_VERTEX } from "./edge-shader.ts";
import type { Stage } from "./stage.ts";

const UNIFORMS = [
  "u_matrix",
  "u_viewport",
  "u_sizeRatio",
  "u_pixelRatio",
  "u_fan",
  "u_focus",
  "u_cooperation",
  "u_friction",
  "u_neutral",
] as const;

/**
 * Makes the program of edges as instanced strips of so many segments: 1 is enough for straight
 * ones. Colours, focus and fan are uniforms read from the stage, so that a theme, a hover or an
 * opening bundle costs no work per edge.
 */
export function edgeProgram(
  stage: Stage,
  segments: number,
): EdgeProgramType<NodeAttributes, EdgeAttributes> {
  const strip = Array.from({ length: segments + 1 }, (_, i) => [
    [i / segments, -1],
    [i / segments, 1],
  ]).flat();
  return class extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
    getDefinition() {
      const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: strip.length,
        VERTEX_SHADER_SOURCE: EDGE_VERTEX,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_ends", size: 4, type: FLOAT },
          { name: "a_radii", size: 2, type: FLOAT },
          { name: "a_look", size: 4, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_strip", size: 2, type: FLOAT }],
        CONSTANT_DATA: strip,
      };
    }

    processVisibleItem(
      _id: number,
      at: number,
      start: NodeDisplayData,
      end: NodeDisplayData,
      data: EdgeDisplayData & EdgeAttributes,
    ) {
      const { array } = this;
      array[at] = start.x;
      array[at + 1] = start.y;
      array[at + 2] = end.x;
      array[at + 3] = end.y;
      array[at + 4] = start.size;
      array[at + 5] = end.size;
      array[at + 6] = data.size;
      array[at + 7] = data.bend;
      array[at + 8] = data.tone;
      array[at + 9] = data.style;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      const { focus, fan, rgb } = stage;
      gl.uniformMatrix3fv(at["u_matrix"]!, false, params.matrix);
      gl.uniform2f(at["u_viewport"]!, params.width, params.height);
      gl.uniform1f(at["u_sizeRatio"]!, params.sizeRatio);
      gl.uniform1f(at["u_pixelRatio"] ?? null, params.pixelRatio);
      gl.uniform1f(at["u_fan"]!, fan.now());
      gl.uniform3f(at["u_focus"] ?? null, +focus.before, +focus.active, focus.progress.now());
      gl.uniform3fv(at["u_cooperation"] ?? null, rgb.cooperation);
      gl.uniform3fv(at["u_friction"] ?? null, rgb.friction);
      gl.uniform3fv(at["u_neutral"] ?? null, rgb.neutral);
    }
  };
}
