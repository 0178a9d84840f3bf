// title: Who is joined by a predicate?
// purpose: Draws all relations of one predicate, such as all memberships
// parameters: $predicate – the predicate; $most – the greatest number of rows
// types: {"predicate": "predicate", "most": "integer"}
// example: {"predicate": "MEMBER_OF", "most": 100}
// words: members memberships
// drawn: graph

MATCH p = (:Actor)-[r]->(:Actor)
WHERE type(r) = $predicate
RETURN p
ORDER BY r.intensity DESC, r.id
LIMIT $most;
