-- The language an officer has chosen to read; none means Thai.
alter table organization_officers add column language text
  constraint organization_officers_language check (language in ('th', 'en'));
