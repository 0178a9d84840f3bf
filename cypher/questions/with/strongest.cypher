// title: Which relations are the most intense?
// purpose: Draws the strongest relations of one sign
// parameters: $sign – the sign; $most – the greatest number of rows
// types: {"sign": "sign", "most": "integer"}
// example: {"sign": -1, "most": 30}
// drawn: graph

MATCH p = (:Actor)-[r]->(:Actor)
WHERE r.sign = $sign AND r.counts
RETURN p
ORDER BY r.intensity DESC, r.sourceCount DESC, r.id
LIMIT $most;
