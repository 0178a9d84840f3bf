import { distance } from "fastest-levenshtein";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables with the prefix of settings that are not settings. */
export interface UnknownNames {
  /** Variables similar to a setting that is not set. */
  misspelt: { name: string; meant: string }[];
  /** All others with our own prefix. */
  ignored: string[];
}

const OWN_PREFIX = "ENTENTE_";
/** Neo4j and its other clients use this prefix too, so unknown names are not ours. */
const NEO4J_PREFIX = "NEO4J_";

/**
 * Names that other programs use for our settings, and that are too different for the edit distance.
 */
const ALIASES: Readonly<Record<string, string>> = {
  NEO4J_USER: "NEO4J_USERNAME",
  NEO4J_PASS: "NEO4J_PASSWORD",
  NEO4J_DB: "NEO4J_DATABASE",
};

/** Kubernetes announces services to all containers of a namespace in variables with their names. */
const OF_SERVICE =
  /_(SERVICE_(HOST|PORT)|PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?|SERVICE_PORT_\w+)$/;
const SERVICE_ADDRESS = /^(tcp|udp|sctp):\/\//;

/**
 * Finds variables that have a prefix of settings but are not settings. Empty ones count as unset.
 *
 * @param settings names of all settings
 */
export function unknownNames(env: Environment, settings: readonly string[]): UnknownNames {
  const unknown: UnknownNames = { misspelt: [], ignored: [] };
  for (const [name, value = ""] of Object.entries(env)) {
    const prefix = [OWN_PREFIX, NEO4J_PREFIX].find((one) => name.toUpperCase().startsWith(one));
    if (prefix === undefined || value === "" || settings.includes(name)) continue;
    const meant = isOfService(name, value) ? undefined : settingMeant(name, prefix, settings);
    // If both are set, the unknown one belongs to another program.
    if (meant !== undefined && (prefix === OWN_PREFIX || !env[meant]))
      unknown.misspelt.push({ name, meant });
    else if (prefix === OWN_PREFIX) unknown.ignored.push(name);
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
  const known =
    ALIASES[written] ?? (prefix === OWN_PREFIX && settings.includes(bare) ? bare : undefined);
  if (known !== undefined) return known;
  const longer = settings.filter((setting) => setting.startsWith(`${written}_`));
  if (longer.length === 1) return longer[0];
  const [nearest] = settings
    .filter((setting) => setting.startsWith(prefix))
    .map((setting) => ({ setting, edits: edits(written, setting) }))
    .sort((a, b) => a.edits - b.edits);
  return nearest && nearest.edits <= maxEdits(bare) ? nearest.setting : undefined;
}

/** Returns the edit distance, with a transposition of two letters counted as one edit. */
function edits(written: string, setting: string): number {
  const letters = (word: string) => [...word].sort().join("");
  const all = distance(written, setting);
  return all === 2 && letters(written) === letters(setting) ? 1 : all;
}

/** Returns the maximum edit distance; short words allow fewer edits, since they resemble others. */
const maxEdits = (word: string): number => Math.min(3, Math.floor(word.length / 5) + 1);
