// Collects the licences of the packages bundled for browsers, which vite records beside each
// bundle, into one text that is served with the scripts and included in the package.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Packages whose files are copied rather than imported, so that vite does not record them. */
const COPIED = ["flag-icons", "@fontsource-variable/inter", "lucide-static"];
const HEAD = "Entente (MIT) is made with the following, each under its own licence.\n";

/**
 * Writes dist/client/third-party.txt and dist/package/THIRD-PARTY.txt.
 *
 * @throws Error with the name of a package that has no licence
 */
export function writeNotices(root) {
  const dist = join(root, "dist");
  const found = notesIn(dist);
  const embed = found.filter((path) => path.startsWith(join(dist, "client", "embed")));
  const copied = COPIED.map((name) => copiedPackage(root, name));
  const all = notices([...found.flatMap(readNotes), ...copied]);
  writeFileSync(join(dist, "client", "third-party.txt"), all);
  const packaged = notices([...embed.flatMap(readNotes), ...copied.slice(2)]);
  writeFileSync(join(dist, "package", "THIRD-PARTY.txt"), packaged);
  for (const path of found) rmSync(path);
}

/** Returns the paths of the records that the builds left. */
function notesIn(dist) {
  return ["client", "client/embed/v1", "file", "picture"].flatMap((folder) =>
    readdirSync(join(dist, folder))
      .filter((name) => /^licences-.*\.json$/.test(name))
      .map((name) => join(dist, folder, name)),
  );
}

const readNotes = (path) => JSON.parse(readFileSync(path, "utf8"));

function copiedPackage(root, name) {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return {
    name,
    version,
    identifier: license,
    text: readFileSync(join(folder, "LICENSE"), "utf8"),
  };
}

/** Replaces the licence's text by its identifier if the package does not include the text. */
const identifierText = ({ identifier }) =>
  identifier && `Its package states the licence ${identifier} without including its text.`;

function notices(packages) {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, one]) => {
      const text = one.text?.trim() || identifierText(one);
      if (!text) throw new Error(`${title}: its package states no licence`);
      return `${title} (${one.identifier})\n\n${text}\n`;
    });
  return [HEAD, ...parts].join(`\n${"-".repeat(72)}\n\n`);
}
