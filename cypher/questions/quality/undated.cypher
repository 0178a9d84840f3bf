// title: Which predicates lack dates?
// purpose: Counts for each predicate its relations and those without a date
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 50}
// words: missing dates
// drawn: table

MATCH (:Actor)-[r]->(:Actor)
RETURN type(r) AS predicate, count(r) AS relations,
       sum(CASE WHEN r.validFrom IS NULL AND r.validTo IS NULL THEN 1 ELSE 0 END) AS undated
ORDER BY undated DESC, predicate
LIMIT $most;
