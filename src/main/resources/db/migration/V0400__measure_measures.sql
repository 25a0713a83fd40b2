-- The measures of a year. The content is one document; its lead is lifted out because rights and lists ask for it.
-- A deleted measure keeps its row and is listed no more.
create table measure_measures (
  id              uuid not null,
  organization_id text not null,
  cycle_id        uuid not null,
  position        bigint generated always as identity,
  content         jsonb not null,
  lead            text not null generated always as (content ->> 'lead') stored,
  version         integer not null,
  changed_by      text not null,
  changed_at      timestamptz not null,
  deleted_at      timestamptz,
  constraint measure_measures_pk primary key (organization_id, id)
);
create index measure_measures_by_cycle on measure_measures (organization_id, cycle_id, position)
  where deleted_at is null;
