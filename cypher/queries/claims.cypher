// purpose: claims with everything that is known of them
// parameters: $ids – claim ids
// example: {"ids": ["c001", "c002"]}
// columns: id, relation, subject, predicate, object, sign, intensity, status, validFrom, validTo, precision, dateBasis, summary, about, note, instrument, assertedBy, source, paragraph, alsoParagraphs, background, corroboratedBy, contradictedBy – actors, sources and other claims by id

MATCH (c:Claim)-[st:STATED_IN]->(d:Source)
WHERE c.id IN $ids
MATCH (c)-[:SUBJECT]->(s:Actor)
MATCH (c)-[:OBJECT]->(o:Actor)
OPTIONAL MATCH (c)-[:ASSERTED_BY]->(w:Actor)
OPTIONAL MATCH (c)-[:CORROBORATES]-(k:Claim)
WITH c, st, d, s, o, w, collect(k.id) AS corroboratedBy
OPTIONAL MATCH (c)-[:CONTRADICTS]-(x:Claim)
WITH c, st, d, s, o, w, corroboratedBy, collect(x.id) AS contradictedBy
RETURN c.id AS id, c.relation AS relation, s.id AS subject, c.predicate AS predicate, o.id AS object,
       c.sign AS sign, c.intensity AS intensity, c.status AS status, c.validFrom AS validFrom,
       c.validTo AS validTo, c.precision AS precision, c.dateBasis AS dateBasis,
       c.summary AS summary, c.about AS about, c.note AS note, c.instrument AS instrument,
       w.id AS assertedBy, d.id AS source, st.paragraph AS paragraph,
       c.alsoParagraphs AS alsoParagraphs, c.background AS background,
       corroboratedBy, contradictedBy;
