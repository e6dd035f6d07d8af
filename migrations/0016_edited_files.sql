-- Which version of a file of articles/ was placed, so that one that was edited is placed again; null
-- for articles, and for files that were placed before.
alter table story_articles add column version text;
