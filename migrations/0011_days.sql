-- What was changed in published articles: readers of feeds don't see edits.
create table edits (
  number integer primary key,
  -- Of the article; its id and slug as they were.
  article text not null,
  slug text not null,
  -- Milliseconds since 1970.
  time integer not null,
  language text not null,
  title text not null,
  -- JSON lists of sentences.
  added text not null,
  taken text not null
) strict;
create index edits_by_time on edits (time desc, number desc);
create index edits_by_slug on edits (slug, time desc);

-- The day in a minute, one entry a day and language, stable once made.
create table days (
  -- YYYY-MM-DD, UTC.
  day text not null,
  -- Primary subtag of BCP 47.
  language text not null,
  -- RFC 3339.
  made text not null,
  -- JSON: what was told.
  digest text not null,
  primary key (day, language)
) strict, without rowid;
