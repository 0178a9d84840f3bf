import type { Plugin } from "vite";

const SETTINGS = "/sigma/settings/dist/sigma-settings.esm.js";
const PROGRAMS = /\/sigma\/dist\/index-\w+\.esm\.js$/;
const DEFAULTS = /^import \{([^}]*)\} from '[^']*\/index-\w+\.esm\.js';/;
const COLOURS = /\/sigma\/dist\/colors-\w+\.esm\.js$/;
const NAMED = /^for \(var htmlColor in HTML_COLORS\) \{[^}]*\}$/m;
const IS_GRAPH = "graphology-utils/is-graph";
const AS_MODULE = "?module";
const MADE = /= (?=create\w+Program\(\);)/g;

/**
 * Takes sigma's own programs, letters and names of colours out of it. The map has its own for all of
 * them, so that a visitor would load these and never see one. The one module of CommonJS that it
 * imports becomes one of ES, so that no runtime for those has to come before the first frame.
 */
export function bareSigma(): Plugin {
  return {
    name: "bare-sigma",
    enforce: "pre",
    async resolveId(source, importer) {
      // Other libraries of graphology require the same file, which has to stay what it is for them.
      if (source !== IS_GRAPH || !importer?.includes("/sigma/dist/")) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { id: `${found.id}${AS_MODULE}` };
    },
    transform(code, id) {
      if (PROGRAMS.test(id)) return { code: replaced(code, MADE, "= /*#__PURE__*/ "), map: null };
      if (COLOURS.test(id)) return { code: replaced(code, NAMED, ""), map: null };
      if (id.endsWith(`${IS_GRAPH}.js${AS_MODULE}`))
        return { code: replaced(code, "module.exports =", "export default"), map: null };
      if (!id.endsWith(SETTINGS)) return null;
      const names = DEFAULTS.exec(code)?.[1]?.match(/\w+(?=\s*(?:,|$))/g);
      const line = `const ${names?.map((name) => `${name} = null`).join(", ")};`;
      return { code: replaced(code, DEFAULTS, line), map: null };
    },
  };
}

/** Another version of sigma may be written otherwise: nobody should find that out by the weight. */
function replaced(code: string, from: RegExp | string, to: string): string {
  const next = code.replace(from, to);
  if (next === code) throw new Error(`sigma has no ${from.toString()} any more`);
  return next;
}
