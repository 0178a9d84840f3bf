// purpose: every actor with the number of its relations; a node without the mark, ententeId, is somebody else's
// columns: id, name, kind, aliases, country, qid, summary, relationCount

MATCH (a:Actor)
WHERE a.ententeId IS NOT NULL
OPTIONAL MATCH (a)-[r]-(:Actor)
WHERE r.ententeId IS NOT NULL
RETURN a.id AS id, a.name AS name, a.kind AS kind, a.aliases AS aliases, a.country AS country,
       a.qid AS qid, a.summary AS summary, count(r) AS relationCount
ORDER BY name, id;
