-- Indicator 0 is the analysis of the whole result.
create table assessment_analyses (
  organization_id text        not null,
  cycle_id        uuid        not null,
  indicator       integer     not null,
  text            text        not null,
  intent          text,
  version         integer     not null,
  changed_by      text        not null,
  changed_at      timestamptz not null,
  constraint assessment_analyses_pk primary key (organization_id, cycle_id, indicator)
);
