/** Milliseconds between two looks at whether everything is drawn. */
const EVERY_MS = 50;

/**
 * Gives a WebGL context back, of which browsers keep few a page, once all that was asked of it is
 * drawn: given back before, the page waits for that, for seconds where no graphics card draws.
 */
export function releaseContext(gl: WebGLRenderingContext | WebGL2RenderingContext): void {
  const lose = () => gl.getExtension("WEBGL_lose_context")?.loseContext();
  if (!("fenceSync" in gl)) return lose();
  const drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  // Null if the context is lost already.
  if (!drawn) return lose();
  gl.flush();
  const look = () => {
    const isDrawn =
      gl.isContextLost() || gl.getSyncParameter(drawn, gl.SYNC_STATUS) === gl.SIGNALED;
    if (isDrawn) lose();
    else setTimeout(look, EVERY_MS);
  };
  setTimeout(look);
}
