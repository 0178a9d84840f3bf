/** Files that pages load; a map that draws twenty flags fetches more bytes of headers than of flags. */
const ASSET = /^\/(assets|flags)\//;

/** Returns true for the path of a file that a page loads, whose headers are kept short. */
export const isAsset = (path: string): boolean => ASSET.test(path);
