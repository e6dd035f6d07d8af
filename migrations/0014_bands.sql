-- The bands of each article in one row, by which they are found when it changes or goes. The index
-- that did so was ten rows more for each article that is written.
create table article_bands (
  slug text not null primary key,
  -- JSON array
  bands text not null
) strict, without rowid;

insert into article_bands (slug, bands)
  select slug, json_group_array(band) from signatures group by slug;

drop index signatures_by_slug;
