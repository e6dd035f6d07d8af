-- Articles published at run time. Article and Analysis are stored together, so that nothing that
-- reads ever analyses.
create table articles (
  number integer primary key,
  slug text not null unique,
  id text not null unique,
  key text not null,
  -- Milliseconds since 1970; orders the library.
  time integer not null,
  date text not null,
  updated text not null,
  hash text not null,
  -- Of title and text: whether an update changed what people read.
  text_hash text not null,
  url text,
  source text,
  article text not null,
  analysis text not null
) strict;

create index articles_by_time on articles (time desc, slug);
create index articles_by_key on articles (key);
create index articles_by_url on articles (url) where url is not null;
create index articles_by_text on articles (text_hash);

-- Every language range, tag and source of every article, in the order of the library: each filter
-- is one scan of an index, however many articles there are. `listed` marks what is counted.
create table facets (
  kind text not null check (kind in ('language', 'tag', 'source')),
  value text not null,
  time integer not null,
  slug text not null,
  listed integer not null,
  primary key (kind, value, time desc, slug)
) strict, without rowid;

create index facets_by_slug on facets (slug);

create table facet_counts (
  kind text not null,
  value text not null,
  count integer not null,
  primary key (kind, value)
) strict, without rowid;

create trigger facet_added after insert on facets when new.listed begin
  insert into facet_counts (kind, value, count) values (new.kind, new.value, 1)
  on conflict do update set count = count + 1;
end;

create trigger facet_removed after delete on facets when old.listed begin
  update facet_counts set count = count - 1 where kind = old.kind and value = old.value;
  delete from facet_counts where kind = old.kind and value = old.value and count <= 0;
end;

-- Full text: terms made by the program, so that scripts without spaces are found too.
create virtual table article_terms using fts5 (title, body, tokenize = 'unicode61');

create table revisions (
  name text primary key,
  number integer not null
) strict, without rowid;
insert into revisions (name, number) values ('library', 0);

create trigger article_added after insert on articles begin
  update revisions set number = number + 1 where name = 'library';
end;
create trigger article_changed after update on articles begin
  update revisions set number = number + 1 where name = 'library';
end;
create trigger article_removed after delete on articles begin
  update revisions set number = number + 1 where name = 'library';
end;

-- Answers of the last day by Idempotency-Key.
create table idempotency (
  key text primary key,
  fingerprint text not null,
  slug text not null,
  status integer not null,
  time integer not null
) strict, without rowid;
create index idempotency_by_time on idempotency (time);
