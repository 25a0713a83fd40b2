create table assessment_results (
  organization_id text        not null,
  cycle_id        uuid        not null,
  result_year     integer     not null,
  result          jsonb       not null,
  version         integer     not null,
  changed_by      text        not null,
  changed_at      timestamptz not null,
  constraint assessment_results_pk primary key (organization_id, cycle_id)
);

create index assessment_results_year on assessment_results (organization_id, result_year, changed_at);
