// purpose: the pairs of claims that the store holds
// columns: type, a, b

MATCH (a:Claim)-[r:CORROBORATES]->(b:Claim) RETURN 'CORROBORATES' AS type, a.id AS a, b.id AS b
UNION ALL
MATCH (a:Claim)-[r:CONTRADICTS]->(b:Claim) RETURN 'CONTRADICTS' AS type, a.id AS a, b.id AS b;
