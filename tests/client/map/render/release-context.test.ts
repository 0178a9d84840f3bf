import { describe, expect, it, vi } from "vitest";
import { releaseContext } from "../../../../client/map/render/release-context.ts";

const SIGNALED = 0x9119;

/** A context of a browser that draws slowly. */
function slowContext() {
  const state = { isDrawn: false, isLost: false, asked: 0 };
  const gl = {
    ...{ SIGNALED, SYNC_STATUS: 0x9114, SYNC_GPU_COMMANDS_COMPLETE: 0x9117 },
    fenceSync: () => (state.isLost ? null : {}),
    deleteSync: () => undefined,
    flush: () => undefined,
    getSyncParameter: () => {
      state.asked += 1;
      return state.isDrawn ? SIGNALED : 0;
    },
    getExtension: () => ({ loseContext: () => (state.isLost = true) }),
  };
  return { state, gl };
}

describe("giving a WebGL context back", () => {
  it("waits until all is drawn, since the page would wait otherwise", async () => {
    const { state, gl } = slowContext();
    releaseContext(gl as unknown as WebGL2RenderingContext);
    await vi.waitFor(() => expect(state.asked).toBeGreaterThan(1), { timeout: 15_000 });
    expect(state.isLost).toBe(false);
    state.isDrawn = true;
    await expect.poll(() => state.isLost).toBe(true);
  });

  it("is done at once where a browser cannot say what is drawn", () => {
    const { state, gl } = slowContext();
    const { getExtension } = gl;
    releaseContext({ getExtension } as unknown as WebGLRenderingContext);
    expect(state.isLost).toBe(true);
  });
});
