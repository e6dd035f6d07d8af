-- The whole text of an article that was fetched from somebody else is for the publisher alone,
-- unless the publication or its source says that it is free ("full": true).
alter table articles add column closed integer not null default 0;
alter table sources add column whole integer not null default 0;

-- Where a text was read; what the page calls itself is in url. Another page that claims the same url
-- replaces nothing.
alter table articles add column fetched_from text;
create index articles_by_fetched_from on articles (fetched_from) where fetched_from is not null;

-- What is stored already does not say how it came. What came from a source was fetched; so, most
-- likely, was what has an address and a slug that the program made: of the title and a hash.
update articles set closed = 1
where source is not null
  or (url is not null and slug glob '*-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]')
  or (url is not null and length(slug) = 12 and slug not glob '*[^0-9a-f]*');

-- The origin under which the service was asked, for what runs without a request.
create table service (
  name text primary key,
  value text not null
) strict, without rowid;
