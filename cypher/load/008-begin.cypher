// purpose: notes that a load is under way, so that the next start finishes it if this one dies, and so that nobody keeps an answer that was computed meanwhile
// parameters: $checksum – of the pack's files

MATCH (l:Load {ententeId: 'load'})
SET l.pending = $checksum, l.generation = coalesce(l.generation, 0) + 1;
