// purpose: the marked note takes the place of the one without a mark
// parameters: $elements – the notes without a mark; $properties – what the one of them that holds says

MATCH (l:Load {ententeId: 'load'})
SET l += $properties
WITH l
MATCH (old:Load)
WHERE elementId(old) IN $elements
DELETE old;
