-- Who decided what about the plan and the reports. Rows are added and never changed: the trigger refuses the rest.
create table decision_decisions (
  id              bigint generated always as identity primary key,
  organization_id text not null,
  cycle_id        uuid not null,
  subject         text not null check (subject in ('PLAN', 'REPORT_6', 'REPORT_12')),
  stage           text not null check (stage in ('COORDINATOR', 'CLERK', 'EXECUTIVE')),
  outcome         text not null check (outcome in ('APPROVE', 'RETURN', 'FORWARD')),
  comment         text,
  measures        jsonb not null,
  divisions       jsonb not null,
  user_id         text not null,
  user_name       text not null,
  position        text,
  on_behalf_of    jsonb,
  paper           jsonb,
  at              timestamptz not null
);
create index decision_decisions_by_cycle on decision_decisions (organization_id, cycle_id, id);

create function decision_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'decisions are append-only';
end $$;
create trigger decision_decisions_append_only before update or delete or truncate on decision_decisions
  for each statement execute function decision_refuse_change();

-- What stands under a document once it is signed on paper.
create table decision_signatures (
  organization_id text not null,
  cycle_id        uuid not null,
  subject         text not null check (subject in ('PLAN', 'REPORT_6', 'REPORT_12')),
  number          text not null,
  signed_on       date not null,
  signed_by       text not null,
  position        text not null,
  evidence        uuid,
  version         integer not null,
  constraint decision_signatures_pk primary key (organization_id, cycle_id, subject)
);

-- The office's orders, numbered afresh every calendar year.
create table decision_orders (
  id              uuid not null,
  organization_id text not null,
  number          integer not null check (number > 0),
  year            integer not null,
  ordered_on      date not null,
  subject         text not null,
  members         jsonb not null,
  powers          jsonb not null,
  version         integer not null,
  constraint decision_orders_pk primary key (organization_id, id),
  constraint decision_orders_number unique (organization_id, year, number)
);
