import { distance } from "fastest-levenshtein";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that look like settings and are none. */
export interface UnknownNames {
  /** Those that are close to a setting, which is not set itself. */
  misspelt: { name: string; meant: string }[];
  /** All others of our own prefix. */
  ignored: string[];
}

const OURS = "ENTENTE_";
/** Neo4j itself and its other clients have settings of this prefix too: an unknown one is theirs. */
const SHARED = "NEO4J_";

/** Names that other programs have for settings of ours, and no distance finds. */
const CALLED: Readonly<Record<string, string>> = {
  NEO4J_USER: "NEO4J_USERNAME",
  NEO4J_PASS: "NEO4J_PASSWORD",
  NEO4J_DB: "NEO4J_DATABASE",
};

/** Kubernetes tells every container of a namespace where its services are, in variables by their names. */
const OF_SERVICE =
  /_(SERVICE_(HOST|PORT)|PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?|SERVICE_PORT_\w+)$/;
const SERVICE_ADDRESS = /^(tcp|udp|sctp):\/\//;

/**
 * Sorts out the variables with a prefix of settings that are none. One that is set to nothing counts
 * as unset.
 *
 * @param settings names of all settings
 */
export function unknownNames(env: Environment, settings: readonly string[]): UnknownNames {
  const unknown: UnknownNames = { misspelt: [], ignored: [] };
  for (const [name, value = ""] of Object.entries(env)) {
    const prefix = [OURS, SHARED].find((one) => name.toUpperCase().startsWith(one));
    if (prefix === undefined || value === "" || settings.includes(name)) continue;
    const meant = isOfService(name, value) ? undefined : settingMeant(name, prefix, settings);
    // Where both are set the other one is somebody else's.
    if (meant !== undefined && (prefix === OURS || !env[meant]))
      unknown.misspelt.push({ name, meant });
    else if (prefix === OURS) unknown.ignored.push(name);
  }
  return unknown;
}

function isOfService(name: string, value: string): boolean {
  return OF_SERVICE.test(name) || SERVICE_ADDRESS.test(value);
}

function settingMeant(
  name: string,
  prefix: string,
  settings: readonly string[],
): string | undefined {
  const written = name.toUpperCase();
  const bare = written.slice(prefix.length);
  const known = CALLED[written] ?? (prefix === OURS && settings.includes(bare) ? bare : undefined);
  if (known !== undefined) return known;
  const longer = settings.filter((setting) => setting.startsWith(`${written}_`));
  if (longer.length === 1) return longer[0];
  const [nearest] = settings
    .filter((setting) => setting.startsWith(prefix))
    .map((setting) => ({ setting, edits: edits(written, setting) }))
    .sort((a, b) => a.edits - b.edits);
  return nearest && nearest.edits <= mostEdits(bare) ? nearest.setting : undefined;
}

/** Two letters that changed places are one slip of a finger. */
function edits(written: string, setting: string): number {
  const letters = (word: string) => [...word].sort().join("");
  const all = distance(written, setting);
  return all === 2 && letters(written) === letters(setting) ? 1 : all;
}

/** How many letters may be wrong: in a short word one makes another word soon. */
const mostEdits = (word: string): number => Math.min(3, Math.floor(word.length / 5) + 1);
