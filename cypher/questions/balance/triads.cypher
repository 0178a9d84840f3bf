// title: How many triangles are balanced?
// purpose: Counts triangles of actors by their signs: an even number of frictions is balanced
// words: triads stable structural
// drawn: chart

MATCH (a:Actor)-[r]-(b:Actor)
WHERE a.id < b.id AND r.sign <> 0 AND r.counts
WITH a, b, sum(r.sign * r.intensity) AS ab
WHERE ab <> 0
MATCH (b)-[s]-(c:Actor)
WHERE b.id < c.id AND s.sign <> 0 AND s.counts
WITH a, b, c, ab, sum(s.sign * s.intensity) AS bc
WHERE bc <> 0
MATCH (a)-[t]-(c)
WHERE t.sign <> 0 AND t.counts
WITH a, b, c, ab, bc, sum(t.sign * t.intensity) AS ac
WHERE ac <> 0
WITH CASE WHEN ab < 0 THEN 1 ELSE 0 END + CASE WHEN bc < 0 THEN 1 ELSE 0 END
     + CASE WHEN ac < 0 THEN 1 ELSE 0 END AS frictions
RETURN toString(frictions) + ' of 3 frictions' AS triangle, count(*) AS triangles,
       frictions % 2 = 0 AS balanced
ORDER BY triangle;
