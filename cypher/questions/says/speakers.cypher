// title: Who says the most?
// purpose: Counts the claims that each speaker or document asserts, by sign
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 15}
// words: voices
// drawn: chart

MATCH (c:Claim)-[:ASSERTED_BY]->(w:Actor)
RETURN w.name AS speaker,
       sum(CASE WHEN c.sign = 1 THEN 1 ELSE 0 END) AS cooperation,
       sum(CASE WHEN c.sign = -1 THEN 1 ELSE 0 END) AS friction,
       count(c) AS claims
ORDER BY claims DESC, speaker
LIMIT $most;
