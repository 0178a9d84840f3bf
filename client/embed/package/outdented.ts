import type { Plugin, Rolldown } from "vite";

/** Without indents, and without the comments in shaders that are strings. */
function outdent(code: string): string {
  const plain = code.replace(/\n\s+/g, "\n").replace(/\\n\s*\/\/[^"`\\]*(?=\\n)/g, "");
  return plain.replace(/\\n\s+/g, "\\n");
}

/** Icons without comments, classes and escapes: an image whose address a script sets needs none. */
const plainIcons = (code: string): string =>
  code.replace(/(["`])data:image\/svg\+xml,[^"`\n]*\1/g, (icon) =>
    icon
      .replace(/%3c!--.*?--%3e/g, "")
      .replace(/%20class='lucide[^']*'/g, "")
      .replace(/%3c/g, "<")
      .replace(/%3e/g, ">")
      .replace(/%20/g, " "),
  );

/**
 * Takes the indents out of styles, templates and shaders: nothing else has lines by now.
 * @param fits tells the chunks apart in which a text may have lines of its own, such as Cypher
 */
export function outdented(fits: (chunk: Rolldown.OutputChunk) => boolean = () => true): Plugin {
  return {
    name: "outdented",
    // Before files are compressed, so that the file that is sent is the one with the hash.
    generateBundle: {
      order: "pre",
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "chunk" && fits(file)) file.code = plainIcons(outdent(file.code));
      },
    },
  };
}
