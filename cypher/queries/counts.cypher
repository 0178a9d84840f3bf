// purpose: how much there is of the pack
// columns: what, count

MATCH (a:Actor) WHERE a.ententeId IS NOT NULL RETURN 'actors' AS what, count(a) AS count
UNION ALL
MATCH (c:Claim) WHERE c.ententeId IS NOT NULL RETURN 'claims' AS what, count(c) AS count
UNION ALL
MATCH (:Actor)-[r]->(:Actor) WHERE r.ententeId IS NOT NULL RETURN 'relations' AS what, count(r) AS count
UNION ALL
MATCH (d:Source) WHERE d.ententeId IS NOT NULL RETURN 'sources' AS what, count(d) AS count;
