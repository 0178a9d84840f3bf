/** KiB of JavaScript, gzip, that the page may load before it can be used. */
export const PAGE_KIB = 110;

/** Files in which they come. */
export const PAGE_FILES = 7;

/** KiB of JavaScript, gzip, that the graph element may weigh with all it needs. */
export const ELEMENT_KIB = 80;

/** KiB of JavaScript, gzip, that the editor for Cypher brings to its page when it opens. */
export const EDITOR_KIB = 110;

/** KiB of JavaScript, gzip, that the page which imports files may load before it can be used. */
export const IMPORT_KIB = 110;

/** KiB of the one script that other pages load, gzip, and of the one beside an iframe. */
export const EMBED_KIB = 80;
export const HOST_KIB = 2;
