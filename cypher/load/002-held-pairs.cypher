// purpose: the pairs of claims that the store holds
// columns: type, a, b

MATCH (a:Claim)-[r:CORROBORATES]->(b:Claim)
WHERE a.ententeId IS NOT NULL AND b.ententeId IS NOT NULL AND r.ententeId IS NOT NULL
RETURN 'CORROBORATES' AS type, a.ententeId AS a, b.ententeId AS b
UNION ALL
MATCH (a:Claim)-[r:CONTRADICTS]->(b:Claim)
WHERE a.ententeId IS NOT NULL AND b.ententeId IS NOT NULL AND r.ententeId IS NOT NULL
RETURN 'CONTRADICTS' AS type, a.ententeId AS a, b.ententeId AS b;
