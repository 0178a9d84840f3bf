// title: What is claimed about two actors?
// purpose: Lists the claims that join them, with the document and the paragraph
// parameters: $actor – the actor; $other – the other actor; $most – the greatest number of rows
// types: {"actor": "actor", "other": "actor", "most": "integer"}
// example: {"actor": "armenia", "other": "russia", "most": 100}
// words: evidence proof
// drawn: table

MATCH (x:Actor)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(y:Actor), (c)-[at:STATED_IN]->(d:Source)
WHERE (x.id = $actor AND y.id = $other) OR (x.id = $other AND y.id = $actor)
RETURN c.validFrom AS since, c.sign AS sign, c.summary AS claim, d.title AS source,
       at.paragraph AS paragraph
ORDER BY since DESC, c.id
LIMIT $most;
