// purpose: folds claims into relations. Claims that occurred or are ongoing decide; where a relation has none, all of its claims do. Intensity is that of the strongest claim; sourceCount leaves background out, which never corroborates. Dates before the year 0 are compared by their keys, which begin with a point (domain/dates/date-key.ts), and become dates again
// parameters: $rows – ids of the relations to fold; $gone – claims that leave the store after the fold
// columns: predicate, id, subject, object and what the relation carries

MATCH (c:Claim)-[toSubject:SUBJECT]->(s:Actor)
WHERE c.ententeId IS NOT NULL AND toSubject.ententeId IS NOT NULL
  AND c.relation IN $rows AND NOT c.ententeId IN $gone
MATCH (c)-[toObject:OBJECT]->(o:Actor)
WHERE toObject.ententeId IS NOT NULL
MATCH (c)-[toSource:STATED_IN]->(d:Source)
WHERE toSource.ententeId IS NOT NULL
OPTIONAL MATCH (c)-[pair:CONTRADICTS]-(x:Claim)
WHERE pair.ententeId IS NOT NULL
WITH s, o, c, d, count(x) AS against
ORDER BY c.id
WITH s.id AS subject, o.id AS object, c.predicate AS predicate, c.relation AS id,
     collect(c.id) AS claimIds,
     max(CASE WHEN c.counts THEN 1 ELSE 0 END) AS firm,
     max(CASE WHEN c.counts THEN c.intensity END) AS firmIntensity,
     max(c.intensity) AS anyIntensity,
     collect(DISTINCT CASE WHEN c.counts THEN c.spell END) AS firmSpells,
     collect(DISTINCT c.spell) AS anySpells,
     collect(DISTINCT CASE WHEN c.counts THEN coalesce(c.spellKey, c.spell) END) AS firmKeys,
     collect(DISTINCT coalesce(c.spellKey, c.spell)) AS anyKeys,
     min(CASE WHEN c.counts THEN coalesce(c.fromKey, c.validFrom) END) AS firmFrom,
     min(coalesce(c.fromKey, c.validFrom)) AS anyFrom,
     max(CASE WHEN c.counts THEN coalesce(split(c.spellKey, '/')[1], c.validTo) END) AS firmTo,
     max(coalesce(split(c.spellKey, '/')[1], c.validTo)) AS anyTo,
     max(CASE WHEN c.counts AND c.spell ENDS WITH '/..' THEN 1 ELSE 0 END) AS firmOpen,
     max(CASE WHEN c.spell ENDS WITH '/..' THEN 1 ELSE 0 END) AS anyOpen,
     sum(CASE WHEN c.counts AND c.sign > 0 THEN 1 ELSE 0 END) AS firmPlus,
     sum(CASE WHEN c.counts AND c.sign < 0 THEN 1 ELSE 0 END) AS firmMinus,
     sum(CASE WHEN c.sign > 0 THEN 1 ELSE 0 END) AS anyPlus,
     sum(CASE WHEN c.sign < 0 THEN 1 ELSE 0 END) AS anyMinus,
     max(c.firmness) AS firmness,
     collect(DISTINCT d.id) AS sources,
     count(DISTINCT CASE WHEN c.counts AND NOT d.background THEN d.id END) AS firmSources,
     count(DISTINCT CASE WHEN NOT d.background THEN d.id END) AS anySources,
     max(CASE WHEN against > 0 THEN 1 ELSE 0 END) AS disputed
WITH subject, object, predicate, id, claimIds, firm, firmness, sources, disputed,
     CASE WHEN firm = 1 THEN firmIntensity ELSE anyIntensity END AS intensity,
     CASE WHEN firm = 1 THEN firmSpells ELSE anySpells END AS spells,
     CASE WHEN firm = 1 THEN firmKeys ELSE anyKeys END AS spellKeys,
     CASE WHEN firm = 1 THEN firmFrom ELSE anyFrom END AS fromKey,
     CASE WHEN firm = 1 THEN firmTo ELSE anyTo END AS toKey,
     CASE WHEN firm = 1 THEN firmOpen ELSE anyOpen END AS open,
     CASE WHEN firm = 1 THEN firmPlus ELSE anyPlus END AS plus,
     CASE WHEN firm = 1 THEN firmMinus ELSE anyMinus END AS minus,
     CASE WHEN firm = 1 THEN firmSources ELSE anySources END AS sourceCount
RETURN predicate, id, subject, object,
       CASE WHEN plus > 0 AND minus = 0 THEN 1 WHEN minus > 0 AND plus = 0 THEN -1 ELSE 0 END AS sign,
       plus > 0 AND minus > 0 AS mixed,
       intensity,
       CASE firmness WHEN 5 THEN 'ongoing' WHEN 4 THEN 'occurred' WHEN 3 THEN 'planned' WHEN 2 THEN 'alleged' WHEN 1 THEN 'hypothetical' ELSE 'denied' END AS status,
       firm = 1 AS counts,
       spells,
       CASE WHEN spellKeys = spells THEN null ELSE spellKeys END AS spellKeys,
       CASE WHEN fromKey STARTS WITH '.'
            THEN '-' + right('000' + toString(9999 - toInteger(substring(fromKey, 1, 4))), 4) + substring(fromKey, 5)
            ELSE fromKey END AS validFrom,
       CASE WHEN open = 1 THEN null
            WHEN toKey STARTS WITH '.'
            THEN '-' + right('000' + toString(9999 - toInteger(substring(toKey, 1, 4))), 4) + substring(toKey, 5)
            ELSE toKey END AS validTo,
       claimIds,
       sources,
       sourceCount,
       disputed = 1 AS disputed,
       sourceCount = 0 AS background
ORDER BY predicate, id;
