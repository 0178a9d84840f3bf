import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const THREAD = fileURLToPath(new URL("./thread.js", import.meta.url));
const ZONES = "@js-joda/timezone";
const WHEN_ASKED = `
  import { ZoneRulesProvider } from "@js-joda/core";
  for (const name of ["getRules", "getAvailableZoneIds"])
    ZoneRulesProvider[name] = (...given) => {
      // It puts its own functions in place of these.
      require("${ZONES}");
      return ZoneRulesProvider[name](...given);
    };
`;

/** Unpacks the rules of all time zones when the first is asked for: few statements name one. */
const zonesWhenAsked: Plugin = {
  name: "zones-when-asked",
  setup(bundle) {
    const resolveDir = bundle.initialOptions.absWorkingDir ?? process.cwd();
    const namespace = "zones-when-asked";
    bundle.onResolve({ filter: new RegExp(`^${ZONES}$`) }, ({ kind, path }) =>
      kind === "import-statement" ? { path, namespace } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace }, () => ({ contents: WHEN_ASKED, resolveDir }));
  },
};

// A part of the build: the engine's thread in one file. It is made of two hundred, and to find and
// read each of them takes a third of the time in which it starts.
await build({
  entryPoints: [THREAD],
  outfile: THREAD,
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  platform: "node",
  // Packages as ES modules, or those that are asked for later would bring a second js-joda.
  mainFields: ["module", "main"],
  target: "node20",
  charset: "ascii",
  sourcemap: true,
  legalComments: "none",
  plugins: [zonesWhenAsked],
  logLevel: "warning",
});
