// purpose: how many relationships of one type there are between actors
// parameters: $actors – labels of actors
// columns: count

MATCH (s)-[r:{{type}}]->(o)
WHERE any(label IN labels(s) WHERE label IN $actors) AND any(label IN labels(o) WHERE label IN $actors)
RETURN count(r) AS count;
