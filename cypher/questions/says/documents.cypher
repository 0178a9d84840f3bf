// title: What does each document bring?
// purpose: Counts claims by document and sign
// words: sources articles
// drawn: chart

MATCH (c:Claim)-[:STATED_IN]->(d:Source)
RETURN d.title AS document,
       sum(CASE WHEN c.sign = 1 THEN 1 ELSE 0 END) AS cooperation,
       sum(CASE WHEN c.sign = -1 THEN 1 ELSE 0 END) AS friction,
       count(c) AS claims
ORDER BY claims DESC, document;
