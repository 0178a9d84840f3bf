// purpose: how much there is
// columns: what, count

MATCH (a:Actor) RETURN 'actors' AS what, count(a) AS count
UNION ALL
MATCH (c:Claim) RETURN 'claims' AS what, count(c) AS count
UNION ALL
MATCH (:Actor)-[r]->(:Actor) RETURN 'relations' AS what, count(r) AS count
UNION ALL
MATCH (d:Source) RETURN 'sources' AS what, count(d) AS count;
