// purpose: the pack that the store holds; its generation grows with each load or unload that begins
// columns: pack, title, summary, licence, view, checksum, scripts, loadedAt, pending, generation

MATCH (l:Load {ententeId: 'load'})
RETURN l.pack AS pack, l.title AS title, l.summary AS summary, l.licence AS licence, l.view AS view,
       l.checksum AS checksum, l.scripts AS scripts, l.loadedAt AS loadedAt, l.pending AS pending, l.generation AS generation;
