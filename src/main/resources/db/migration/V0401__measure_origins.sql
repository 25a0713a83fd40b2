-- Where a draft was taken from: an agency's published document, or, without an agency, an earlier year of the office.
create table measure_origins (
  organization_id text not null,
  cycle_id        uuid not null,
  measure_id      uuid not null,
  agency          text,
  fiscal_year     integer not null,
  constraint measure_origins_pk primary key (organization_id, measure_id),
  constraint measure_origins_of_measure foreign key (organization_id, measure_id)
    references measure_measures (organization_id, id)
);
create index measure_origins_by_cycle on measure_origins (organization_id, cycle_id);
