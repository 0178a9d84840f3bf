import type Sigma from "sigma";
import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { NODE_FRAGMENT, NODE_VERTEX } from "../shaders/node-shader.ts";
import type { RenderState } from "./render-state.ts";

const UNIFORMS = [
  "u_matrix",
  "u_viewport",
  "u_sizeRatio",
  "u_pixelRatio",
  "u_columns",
  "u_focus",
  "u_change",
  "u_atlas",
  "u_background",
  "u_surface",
  "u_line",
  "u_ink",
] as const;

/** Makes the program of discs: rows of the state's table, pictures of its atlas. */
export function nodeProgram(state: RenderState): NodeProgramType {
  return class extends NodeProgram<(typeof UNIFORMS)[number]> {
    #texture: WebGLTexture | null = null;
    #version = -1;

    // Without a picking buffer: discs are found by where they lie.
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    getDefinition() {
      const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        // In the order of NODE.
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_from", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_cell", size: 1, type: FLOAT },
          { name: "a_flags", size: 1, type: FLOAT },
          { name: "a_presence", size: 2, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    // Sigma's graph holds no actors: rows come from the table.
    override reallocate() {}
    processVisibleItem() {}

    override render(params: RenderParams) {
      const { rows, ids } = state.drawing.nodes;
      this.array = rows;
      this.capacity = ids.length;
      this.verticesCount = this.capacity * this.VERTICES;
      super.render(params);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      const { focus, fade, move, rgb, atlas } = state;
      this.#upload(gl);
      gl.uniformMatrix3fv(at["u_matrix"] ?? null, false, params.matrix);
      gl.uniform2f(at["u_viewport"] ?? null, params.width, params.height);
      gl.uniform1f(at["u_sizeRatio"] ?? null, params.sizeRatio);
      gl.uniform1f(at["u_columns"] ?? null, atlas.columns);
      gl.uniform1f(at["u_pixelRatio"] ?? null, params.pixelRatio);
      gl.uniform3f(at["u_focus"] ?? null, +focus.before, +focus.active, focus.progress.now());
      gl.uniform2f(at["u_change"] ?? null, fade.now(), move.now());
      gl.uniform1i(at["u_atlas"] ?? null, 0);
      gl.uniform3fv(at["u_background"] ?? null, rgb.background);
      gl.uniform3fv(at["u_surface"] ?? null, rgb.surface);
      gl.uniform3fv(at["u_line"] ?? null, rgb.line);
      gl.uniform3fv(at["u_ink"] ?? null, rgb.ink);
    }

    #upload(gl: WebGLRenderingContext | WebGL2RenderingContext) {
      const { atlas } = state;
      this.#texture ??= gl.createTexture();
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      if (this.#version === atlas.version) return;
      this.#version = atlas.version;
      const [level, form, type] = [0, gl.RGBA, gl.UNSIGNED_BYTE] as const;
      // Before there are pictures, one transparent texel replaces all of them: the first frame is
      // sooner.
      if (atlas.version === 0) gl.texImage2D(gl.TEXTURE_2D, level, form, 1, 1, 0, form, type, null);
      else gl.texImage2D(gl.TEXTURE_2D, level, form, form, type, atlas.canvas);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
      gl.generateMipmap(gl.TEXTURE_2D);
    }
  };
}
