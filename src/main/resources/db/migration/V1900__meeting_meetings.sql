-- The meetings that follow the measures of a year: what was on the agenda, who came, what was said and resolved.
create table meeting_meetings (
  organization_id text not null,
  cycle_id        uuid not null,
  id              uuid not null,
  met_on          date not null,
  sheet           jsonb not null,
  version         integer not null,
  changed_by      text not null,
  changed_by_name text not null,
  changed_at      timestamptz not null,
  constraint meeting_meetings_pk primary key (organization_id, id)
);
create index meeting_meetings_by_cycle on meeting_meetings (organization_id, cycle_id, met_on);
