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

/** What a disc shows: the flag of a country, by its ISO 3166-1 code in lower case, or an icon. */
export type DiscArt = { flag: string } | { icon: KindIcon };

/** An actor's flag when it is a state with a country, else its kind's icon; that of groups for kinds of later packs. */
export function discArt({ kind, country }: { kind: string; country: string }): DiscArt {
  if (kind === "State" && /^[a-z]{2}$/i.test(country)) return { flag: country.toLowerCase() };
  return { icon: (ICONS as Record<string, KindIcon>)[kind] ?? "users" };
}
