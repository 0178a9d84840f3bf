/** Line icons of kinds of actors, by their names in lucide. */
const ICONS = {
  State: "map-pin",
  Organization: "landmark",
  Person: "user-round",
  Treaty: "file-text",
  Territory: "map-pin",
  Place: "map-pin",
  Event: "calendar",
  Issue: "message-circle-question-mark",
  Group: "users",
  Force: "shield",
  Institution: "building-2",
  Media: "tv",
} as const;

export type KindIcon = (typeof ICONS)[keyof typeof ICONS];

/**
 * The picture on a disc: the flag of a country, by its ISO 3166-1 code in lower case, or an icon.
 */
export type DiscArt = { flag: string } | { icon: KindIcon };

/**
 * The addresses of flags: one without a slash at its end, below which they are as `flags/xx.svg`, or
 * one for each code; null: there are none.
 */
export type FlagPlaces = string | Readonly<Record<string, string>> | null;

/** Returns the address of a flag; null: it is nowhere. */
export function flagAddress(places: FlagPlaces, code: string): string | null {
  return typeof places === "string" ? `${places}/flags/${code}.svg` : (places?.[code] ?? null);
}

/** Returns the icon of a kind; that of groups for kinds of later packs. */
export function kindIcon(kind: string): KindIcon {
  return Object.hasOwn(ICONS, kind) ? ICONS[kind as keyof typeof ICONS] : "users";
}

/** Returns an actor's flag when it is a state with a country, else its kind's icon. */
export function discArt({ kind, country }: { kind: string; country: string }): DiscArt {
  if (kind === "State" && /^[a-z]{2}$/i.test(country)) return { flag: country.toLowerCase() };
  return { icon: kindIcon(kind) };
}
