import type { Community, Overview, SignCounts } from "../../../domain/contract/overview.ts";

/** Another community with the relations to it. */
export interface CommunityTie {
  community: Community;
  counts: SignCounts;
}

/** Returns the communities that a community has relations with, those with most first. */
export function tiesOf(
  { communities, between }: Pick<Overview, "communities" | "between">,
  id: string,
): CommunityTie[] {
  const byId = new Map(communities.map((community) => [community.id, community]));
  return between.flatMap(({ source, target, ...counts }) => {
    if (source !== id && target !== id) return [];
    const community = byId.get(source === id ? target : source);
    return community ? [{ community, counts }] : [];
  });
}
