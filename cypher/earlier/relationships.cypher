// purpose: what may be relationships of the version without marks
// columns: element, start, type, end – the ends by element, properties

MATCH (a)-[r]->(b)
WHERE r.ententeId IS NULL AND (a:Actor OR a:Claim) AND a.digest IS NOT NULL AND b.digest IS NOT NULL
RETURN elementId(r) AS element, elementId(a) AS start, type(r) AS type, elementId(b) AS end, properties(r) AS properties;
