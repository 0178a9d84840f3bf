// title: Which actors have no Wikidata id?
// purpose: Lists actors without one, the best connected first: they may be doubles
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 50}
// drawn: table

MATCH (a:Actor)
WHERE coalesce(a.qid, '') = ''
RETURN a.name AS actor, a.kind AS kind, COUNT { (a)-[]-(:Actor) } AS relations
ORDER BY relations DESC, actor
LIMIT $most;
