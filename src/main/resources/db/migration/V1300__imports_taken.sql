-- The contents a year has taken from foreign documents. The key makes a repeated takeover change nothing.
create table imports_taken (
  organization_id text        not null,
  cycle_id        uuid        not null,
  digest          text        not null,
  answer          jsonb,
  taken_by        text        not null,
  taken_at        timestamptz not null,
  constraint imports_taken_pk primary key (organization_id, cycle_id, digest)
);
