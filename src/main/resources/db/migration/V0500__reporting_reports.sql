-- The reports of the two rounds, one per measure, and the activity log of the year.
create table reporting_reports (
  organization_id text not null,
  cycle_id        uuid not null,
  measure_id      uuid not null,
  round           integer not null check (round in (6, 12)),
  content         jsonb not null,
  version         integer not null,
  changed_by      text not null,
  changed_by_name text not null,
  changed_at      timestamptz not null,
  primary key (organization_id, cycle_id, measure_id, round)
);

create table reporting_activities (
  id              uuid primary key,
  organization_id text not null,
  cycle_id        uuid not null,
  happened_on     date not null,
  unit            text not null,
  kind            text not null,
  content         text not null,
  measures        uuid[] not null,
  steps           integer[] not null,
  version         integer not null,
  created_by      text not null,
  created_by_name text not null,
  changed_at      timestamptz not null
);
create index reporting_activities_by_day on reporting_activities (organization_id, cycle_id, happened_on, id);
create index reporting_activities_by_measure on reporting_activities using gin (measures);
