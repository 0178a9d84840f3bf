// purpose: how many relations of each predicate there are, of every status
// columns: predicate, relations

MATCH (:Actor)-[r]->(:Actor)
WHERE r.ententeId IS NOT NULL
RETURN type(r) AS predicate, count(r) AS relations
ORDER BY predicate;
