// purpose: notes that the pack is being taken out, so that the next load puts back what is missing if this unload dies, and so that nobody keeps an answer that was computed meanwhile

MATCH (l:Load {ententeId: 'load'})
SET l.pending = 'unload', l.generation = coalesce(l.generation, timestamp()) + 1;
