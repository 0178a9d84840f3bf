/** Returns true if this browser draws with WebGL; it may be missing, or switched off. */
export function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  // Browsers keep few contexts at a time: the map will want this one.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
