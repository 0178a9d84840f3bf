// title: Which actors share a name?
// purpose: Lists names and aliases that belong to more than one actor
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 50}
// words: duplicates doubles
// drawn: table

MATCH (a:Actor)
UNWIND [a.name] + coalesce(a.aliases, []) AS name
WITH toLower(name) AS written, a ORDER BY a.id
WITH written, collect(DISTINCT a.id) AS actors
WHERE size(actors) > 1
RETURN written, actors
ORDER BY written
LIMIT $most;
