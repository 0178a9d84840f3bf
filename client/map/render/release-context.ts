/** Milliseconds in which a browser at rest says that everything is drawn. */
const ANSWER_MS = 50;

/**
 * Gives a WebGL context back, of which browsers keep few a page, once all that was asked of it is
 * drawn and the browser answers quickly: given back before, the page waits for that, for seconds
 * where no graphics card draws.
 */
export function releaseContext(gl: WebGLRenderingContext | WebGL2RenderingContext): void {
  if ("fenceSync" in gl) lookAgain(gl);
  else lose(gl);
}

function lookAgain(gl: WebGL2RenderingContext): void {
  const drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  // Null if the context is lost already.
  if (!drawn) return;
  gl.flush();
  setTimeout(() => {
    const isDrawn = gl.getSyncParameter(drawn, gl.SYNC_STATUS) === gl.SIGNALED;
    gl.deleteSync(drawn);
    if (isDrawn) lose(gl);
    else lookAgain(gl);
  }, ANSWER_MS);
}

const lose = (gl: WebGLRenderingContext): void =>
  gl.getExtension("WEBGL_lose_context")?.loseContext();
