// purpose: the vocabulary
// columns: id, label, family, defaultSign, symmetric, meaning

MATCH (p:Predicate)
WHERE p.ententeId IS NOT NULL
RETURN p.id AS id, p.label AS label, p.family AS family, p.defaultSign AS defaultSign,
       p.symmetric AS symmetric, p.meaning AS meaning
ORDER BY family, id;
