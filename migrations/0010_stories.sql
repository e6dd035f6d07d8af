-- Stories: articles about one event, found as they arrive.

-- What each article is compared by, and its story.
create table story_articles (
  -- Of the article.
  number integer primary key,
  -- The id of the story that it begins, should others join it; and of the one that it is in.
  begins text not null,
  story text,
  language text not null,
  -- Milliseconds since 1970: the article's own date.
  time integer not null,
  features text not null
) strict;

-- The index by which later articles find earlier ones: under each key the latest articles that have
-- it, 24 hexadecimal digits each (number, hash of the language, minutes since 1970).
create table story_keys (
  key integer primary key,
  articles text not null
) strict;

-- How common terms are in each language, and marks ('*') in all: a sketch of fixed size.
create table story_counts (
  language text primary key,
  -- Another whenever the sketch is another.
  version integer not null,
  stories real not null,
  -- Articles that are news at `time`; of '*', the marks of an average article.
  active real not null,
  time integer not null,
  cells text not null
) strict, without rowid;

-- Stories of at least two articles, and those that others took in, whose addresses lead on.
create table stories (
  id text primary key,
  -- Date of the newest article, milliseconds since 1970: orders the list.
  time integer not null,
  -- Milliseconds since 1970: when an article came or went.
  changed integer not null,
  -- [[number, language, time, joined], …] in the order of joining.
  members text not null,
  -- What they share.
  marks text not null,
  within text
) strict, without rowid;
create index stories_by_time on stories (time desc, id) where within is null;
