// purpose: claims with their ends and their source, into a store that holds none and that nobody else writes to: nothing has to be looked for but the ends
// parameters: $rows – list of {id, subject, object, source, paragraph, claim}, claim being the properties; ententeId is the mark

UNWIND $rows AS row
MATCH (s:Actor {ententeId: row.subject})
MATCH (o:Actor {ententeId: row.object})
MATCH (d:Source {ententeId: row.source})
CREATE (c:Claim)
SET c = row.claim, c.intensity = toFloat(row.claim.intensity)
CREATE (c)-[:SUBJECT {ententeId: row.id}]->(s)
CREATE (c)-[:OBJECT {ententeId: row.id}]->(o)
CREATE (c)-[:STATED_IN {ententeId: row.id, paragraph: row.paragraph}]->(d);
