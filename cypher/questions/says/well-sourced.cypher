// title: Which relations do several documents state?
// purpose: Draws relations that at least this many documents state
// parameters: $documents – the least number of documents; $most – the greatest number of rows
// types: {"documents": "integer", "most": "integer"}
// example: {"documents": 2, "most": 60}
// words: confirmed reliable
// drawn: graph

MATCH p = (:Actor)-[r]->(:Actor)
WHERE r.sourceCount >= $documents
RETURN p
ORDER BY r.sourceCount DESC, r.id
LIMIT $most;
