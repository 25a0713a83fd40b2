-- A version also keeps its title, why it was made, who made it, the signed scan, and where the required elements stand
-- in its PDF. Versions from before have their content only.
alter table publication_publications
  add column fiscal_year       integer,
  add column title             text,
  add column reason            text,
  add column published_by      text,
  add column published_by_name text,
  add column scan              uuid,
  add column scan_sha256       text,
  add column pages             integer,
  add column element_pages     jsonb;

alter table publication_publications disable trigger publication_publications_immutable;
update publication_publications set fiscal_year = (content::jsonb ->> 'fiscalYear')::integer;
alter table publication_publications enable trigger publication_publications_immutable;

alter table publication_publications alter column fiscal_year set not null;
create index publication_publications_by_year
  on publication_publications (organization_id, fiscal_year, subject, version);

-- The bytes of every format as they were published; as unchangeable as the version they belong to.
create table publication_files (
  organization_id  text not null,
  cycle_id         uuid not null,
  subject          text not null,
  version          integer not null,
  format           text not null,
  size             bigint not null,
  sha256           text not null,
  primary key (organization_id, cycle_id, subject, version, format),
  foreign key (organization_id, cycle_id, subject, version)
    references publication_publications (organization_id, cycle_id, subject, version)
);
create trigger publication_files_immutable before update or delete or truncate on publication_files
  for each statement execute function publication_refuse_change();

create table publication_chunks (
  organization_id  text not null,
  cycle_id         uuid not null,
  subject          text not null,
  version          integer not null,
  format           text not null,
  number           integer not null,
  content          bytea not null,
  primary key (organization_id, cycle_id, subject, version, format, number),
  foreign key (organization_id, cycle_id, subject, version, format)
    references publication_files (organization_id, cycle_id, subject, version, format)
);
create trigger publication_chunks_immutable before update or delete or truncate on publication_chunks
  for each statement execute function publication_refuse_change();

-- A document was taken back: this version and all before it are no longer shown, but they stay.
create table publication_withdrawals (
  organization_id    text not null,
  cycle_id           uuid not null,
  subject            text not null,
  version            integer not null,
  reason             text not null,
  withdrawn_on       date not null,
  withdrawn_by       text not null,
  withdrawn_by_name  text not null,
  at                 timestamptz not null,
  primary key (organization_id, cycle_id, subject, version),
  foreign key (organization_id, cycle_id, subject, version)
    references publication_publications (organization_id, cycle_id, subject, version)
);
create trigger publication_withdrawals_immutable before update or delete or truncate on publication_withdrawals
  for each statement execute function publication_refuse_change();
