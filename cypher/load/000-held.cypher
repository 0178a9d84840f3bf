// purpose: what the store holds, so that a load writes only what changed; a node without the mark is somebody else's and stays untouched
// columns: label, id, digest, sort – the kind of an actor, the predicate of a claim

MATCH (n:Source) WHERE n.ententeId IS NOT NULL RETURN 'Source' AS label, n.ententeId AS id, n.digest AS digest, '' AS sort
UNION ALL
MATCH (n:Predicate) WHERE n.ententeId IS NOT NULL RETURN 'Predicate' AS label, n.ententeId AS id, n.digest AS digest, '' AS sort
UNION ALL
MATCH (n:Actor) WHERE n.ententeId IS NOT NULL RETURN 'Actor' AS label, n.ententeId AS id, n.digest AS digest, n.kind AS sort
UNION ALL
MATCH (n:Claim) WHERE n.ententeId IS NOT NULL RETURN 'Claim' AS label, n.ententeId AS id, n.digest AS digest, n.predicate AS sort;
