// purpose: what may be notes of the version without marks
// columns: element, properties

MATCH (l:Load)
WHERE l.ententeId IS NULL
RETURN elementId(l) AS element, labels(l) AS labels, properties(l) AS properties;
