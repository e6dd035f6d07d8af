-- The upstream feeds that are followed, and what was seen of each.
create table sources (
  name text primary key,
  url text not null unique,
  title text not null default '',
  -- What PUT said: language and tags given to what comes from here.
  language text,
  tags text not null default '[]',
  -- Milliseconds since 1970.
  added integer not null,
  next_poll integer not null,
  last_attempt integer,
  last_success integer,
  last_error text,
  failures integer not null default 0,
  -- Gone for good (410): kept for the record, never polled again.
  ended integer not null default 0,
  etag text,
  last_modified text
) strict;
create index sources_due on sources (next_poll) where ended = 0;

-- Entries that were queued or taken in, so that each is taken once.
create table arrivals (
  source text not null,
  entry text not null,
  seen integer not null,
  state text not null check (state in ('queued', 'stored', 'duplicate', 'failed')),
  slug text,
  error text,
  primary key (source, entry)
) strict, without rowid;

-- Bands of the MinHash signature of every article: near-duplicates share at least one.
create table signatures (
  band text not null,
  slug text not null,
  primary key (band, slug)
) strict, without rowid;
create index signatures_by_slug on signatures (slug);
