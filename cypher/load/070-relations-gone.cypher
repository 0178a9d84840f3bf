// purpose: takes back relations that no claim of the pack supports any more
// parameters: $ids – relation ids

MATCH (:Actor)-[r]->(:Actor)
WHERE r.id IN $ids
DELETE r;
