-- What somebody has looked at and why it may stay as it is; a reason taken back is deleted, the record of deeds keeps it.
create table completeness_confirmations (
  organization_id text        not null,
  cycle_id        uuid        not null,
  subject         text        not null check (subject in ('PLAN', 'REPORT_6', 'REPORT_12')),
  finding         text        not null,
  code            text        not null,
  reason          text        not null,
  user_id         text        not null,
  user_name       text        not null,
  at              timestamptz not null,
  constraint completeness_confirmations_pk primary key (organization_id, cycle_id, subject, finding)
);

-- Documents that went on although the year's rules stopped them, and the reason. Rows are added and never changed.
create table completeness_passes (
  id              bigint generated always as identity primary key,
  organization_id text        not null,
  cycle_id        uuid        not null,
  subject         text        not null check (subject in ('PLAN', 'REPORT_6', 'REPORT_12')),
  reason          text        not null,
  findings        jsonb       not null,
  user_id         text        not null,
  user_name       text        not null,
  at              timestamptz not null
);
create index completeness_passes_by_subject on completeness_passes (organization_id, cycle_id, subject, id);

create function completeness_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'reasons for incomplete documents are append-only';
end $$;
create trigger completeness_passes_append_only before update or delete or truncate on completeness_passes
  for each statement execute function completeness_refuse_change();
