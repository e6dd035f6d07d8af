-- The desk shows what came in last, of all sources together.
create index fates_by_seen on fates (seen desc, source, entry);
