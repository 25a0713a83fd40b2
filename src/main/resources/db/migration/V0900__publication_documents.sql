-- What was published, as it was agreed: rows are added and never changed; a correction is a new version.
create table publication_publications (
  id               uuid primary key,
  organization_id  text not null,
  cycle_id         uuid not null,
  subject          text not null,
  version          integer not null check (version > 0),
  content          text not null,
  sha256           text not null,
  agreed           jsonb not null,
  published_on     date not null,
  at               timestamptz not null,
  unique (organization_id, cycle_id, subject, version)
);

create function publication_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'publications are never changed';
end $$;
create trigger publication_publications_immutable before update or delete or truncate on publication_publications
  for each statement execute function publication_refuse_change();

-- Where a document was announced.
create table publication_announcements (
  id               uuid primary key,
  organization_id  text not null,
  cycle_id         uuid not null,
  subject          text not null,
  channel          text not null,
  announced_on     date not null,
  url              text,
  file             uuid,
  recorded_by      text not null,
  recorded_by_name text not null,
  at               timestamptz not null
);
create index publication_announcements_by_subject
  on publication_announcements (organization_id, cycle_id, subject, announced_on);

-- Which divisions have taken note of the agreed measures.
create table publication_acknowledgements (
  organization_id  text not null,
  cycle_id         uuid not null,
  division         text not null,
  officer          text,
  signed_on        date,
  sheet            uuid,
  informant        text,
  via              text,
  recorded_by      text not null,
  recorded_by_name text not null,
  at               timestamptz not null,
  primary key (organization_id, cycle_id, division)
);
