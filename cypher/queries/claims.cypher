// purpose: claims with everything that is known of them
// parameters: $ids – claim ids
// example: {"ids": ["c001", "c002"]}
// columns: id, relation, subject, predicate, object, sign, intensity, status, validFrom, validTo, precision, dateBasis, summary, about, note, instrument, assertedBy, source, paragraph, alsoParagraphs, background, corroboratedBy, contradictedBy – actors, sources and other claims by id

MATCH (c:Claim)-[st:STATED_IN]->(d:Source)
WHERE c.ententeId IN $ids AND st.ententeId IS NOT NULL
MATCH (c)-[toSubject:SUBJECT]->(s:Actor)
WHERE toSubject.ententeId IS NOT NULL
MATCH (c)-[toObject:OBJECT]->(o:Actor)
WHERE toObject.ententeId IS NOT NULL
OPTIONAL MATCH (c)-[toAsserter:ASSERTED_BY]->(w:Actor)
WHERE toAsserter.ententeId IS NOT NULL
OPTIONAL MATCH (c)-[support:CORROBORATES]-(k:Claim)
WHERE support.ententeId IS NOT NULL
WITH c, st, d, s, o, w, collect(k.id) AS corroboratedBy
OPTIONAL MATCH (c)-[against:CONTRADICTS]-(x:Claim)
WHERE against.ententeId IS NOT NULL
WITH c, st, d, s, o, w, corroboratedBy, collect(x.id) AS contradictedBy
RETURN c.id AS id, c.relation AS relation, s.id AS subject, c.predicate AS predicate, o.id AS object,
       c.sign AS sign, c.intensity AS intensity, c.status AS status, c.validFrom AS validFrom,
       c.validTo AS validTo, c.precision AS precision, c.dateBasis AS dateBasis,
       c.summary AS summary, c.about AS about, c.note AS note, c.instrument AS instrument,
       w.id AS assertedBy, d.id AS source, st.paragraph AS paragraph,
       c.alsoParagraphs AS alsoParagraphs, c.background AS background,
       corroboratedBy, contradictedBy;
