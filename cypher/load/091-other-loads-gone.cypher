// purpose: a store holds one pack; the note of another goes with its rows
// parameters: $pack – the pack that is in the store now

MATCH (l:Load)
WHERE l.pack <> $pack
DELETE l;
