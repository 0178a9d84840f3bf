// title: What kinds of actors are there?
// purpose: Counts actors and their relations by kind
// drawn: chart

MATCH (a:Actor)
RETURN a.kind AS kind, count(a) AS actors, sum(COUNT { (a)-[]-(:Actor) }) AS relations
ORDER BY actors DESC, kind;
