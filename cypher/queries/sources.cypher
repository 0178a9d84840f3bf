// purpose: every source with the number of its claims
// columns: id, title, titleInferred, publisher, published, publishedInferred, inferenceNote, url, language, paragraphCount, background, claimCount

MATCH (d:Source)
WHERE d.ententeId IS NOT NULL
OPTIONAL MATCH (c:Claim)-[toSource:STATED_IN]->(d)
WHERE toSource.ententeId IS NOT NULL
RETURN d.id AS id, d.title AS title, d.titleInferred AS titleInferred, d.publisher AS publisher,
       d.published AS published, d.publishedInferred AS publishedInferred,
       d.inferenceNote AS inferenceNote, d.url AS url, d.language AS language,
       d.paragraphCount AS paragraphCount, d.background AS background, count(c) AS claimCount
ORDER BY background, id;
