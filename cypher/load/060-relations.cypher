// purpose: folds the claims of one predicate into relations. Claims that occurred or are ongoing decide; where a relation has none, all of its claims do. Intensity is that of the strongest claim; sourceCount leaves background out, which never corroborates
// parameters: $predicate – the predicate; {{predicate}} – the same name as a type

MATCH (c:Claim {predicate: $predicate})-[:SUBJECT]->(s:Actor)
MATCH (c)-[:OBJECT]->(o:Actor)
MATCH (c)-[:STATED_IN]->(d:Source)
OPTIONAL MATCH (c)-[:CONTRADICTS]-(x:Claim)
WITH s, o, c, d, count(x) AS against
ORDER BY c.id
WITH s, o, c.relation AS id,
     collect(c.id) AS claimIds,
     max(CASE WHEN c.counts THEN 1 ELSE 0 END) AS firm,
     max(CASE WHEN c.counts THEN c.intensity END) AS firmIntensity,
     max(c.intensity) AS anyIntensity,
     collect(DISTINCT CASE WHEN c.counts THEN c.spell END) AS firmSpells,
     collect(DISTINCT c.spell) AS anySpells,
     min(CASE WHEN c.counts THEN c.validFrom END) AS firmFrom,
     min(c.validFrom) AS anyFrom,
     max(CASE WHEN c.counts THEN c.validTo END) AS firmTo,
     max(c.validTo) AS anyTo,
     max(CASE WHEN c.counts AND c.spell ENDS WITH '/..' THEN 1 ELSE 0 END) AS firmOpen,
     max(CASE WHEN c.spell ENDS WITH '/..' THEN 1 ELSE 0 END) AS anyOpen,
     sum(CASE WHEN c.counts AND c.sign > 0 THEN 1 ELSE 0 END) AS firmPlus,
     sum(CASE WHEN c.counts AND c.sign < 0 THEN 1 ELSE 0 END) AS firmMinus,
     sum(CASE WHEN c.sign > 0 THEN 1 ELSE 0 END) AS anyPlus,
     sum(CASE WHEN c.sign < 0 THEN 1 ELSE 0 END) AS anyMinus,
     max(c.firmness) AS firmness,
     collect(DISTINCT d.id) AS sources,
     count(DISTINCT CASE WHEN d.background THEN null ELSE d.id END) AS sourceCount,
     max(CASE WHEN d.background THEN 0 ELSE 1 END) AS reported,
     max(CASE WHEN against > 0 THEN 1 ELSE 0 END) AS disputed
WITH s, o, id, claimIds, firm, firmness, sources, sourceCount, reported, disputed,
     CASE WHEN firm = 1 THEN firmIntensity ELSE anyIntensity END AS intensity,
     CASE WHEN firm = 1 THEN firmSpells ELSE anySpells END AS spells,
     CASE WHEN firm = 1 THEN firmFrom ELSE anyFrom END AS validFrom,
     CASE WHEN firm = 1 THEN firmTo ELSE anyTo END AS validTo,
     CASE WHEN firm = 1 THEN firmOpen ELSE anyOpen END AS open,
     CASE WHEN firm = 1 THEN firmPlus ELSE anyPlus END AS plus,
     CASE WHEN firm = 1 THEN firmMinus ELSE anyMinus END AS minus
MERGE (s)-[r:`{{predicate}}` {id: id}]->(o)
SET r.sign = CASE WHEN plus > 0 AND minus = 0 THEN 1 WHEN minus > 0 AND plus = 0 THEN -1 ELSE 0 END,
    r.mixed = plus > 0 AND minus > 0,
    r.intensity = intensity,
    r.status = CASE firmness WHEN 5 THEN 'ongoing' WHEN 4 THEN 'occurred' WHEN 3 THEN 'planned' WHEN 2 THEN 'alleged' WHEN 1 THEN 'hypothetical' ELSE 'denied' END,
    r.counts = firm = 1,
    r.spells = spells,
    r.validFrom = validFrom,
    r.validTo = CASE WHEN open = 1 THEN null ELSE validTo END,
    r.claimIds = claimIds,
    r.sources = sources,
    r.sourceCount = sourceCount,
    r.disputed = disputed = 1,
    r.background = reported = 0
RETURN count(r) AS relations;
