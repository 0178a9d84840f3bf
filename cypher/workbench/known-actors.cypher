// purpose: the actors that the workbench offers for a question and finds in plain English, the best connected first; a node without the mark, ententeId, is somebody else's
// parameters: $most – the greatest number of them
// columns: id, name, aliases

MATCH (a:Actor)
WHERE a.ententeId IS NOT NULL
OPTIONAL MATCH (a)-[r]-(:Actor)
WITH a, count(r) AS relations
ORDER BY relations DESC, a.id
LIMIT $most
RETURN a.id AS id, a.name AS name, coalesce(a.aliases, []) AS aliases;
