// purpose: claims as they are named beside another
// parameters: $ids – claim ids
// example: {"ids": ["c001", "c002"]}
// columns: id, summary, source, paragraph

MATCH (c:Claim)-[st:STATED_IN]->(d:Source)
WHERE c.ententeId IN $ids AND st.ententeId IS NOT NULL
RETURN c.id AS id, c.summary AS summary, d.id AS source, st.paragraph AS paragraph;
