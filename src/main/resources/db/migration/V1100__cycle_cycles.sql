-- The years and their phases; the engine's instance carries the id as its business key.
create table cycle_cycles (
  id              uuid primary key,
  organization_id text not null,
  fiscal_year     integer not null,
  state           text not null check (state in ('RUNNING', 'CLOSED', 'CANCELLED')),
  started_on      date not null,
  started_by      text not null,
  ended_on        date,
  cancel_reason   text
);
create unique index cycle_cycles_once on cycle_cycles (organization_id, fiscal_year) where state <> 'CANCELLED';

create table cycle_phases (
  organization_id text not null,
  cycle_id        uuid not null references cycle_cycles (id),
  phase           text not null,
  opened_on       date not null,
  completed_on    date,
  primary key (cycle_id, phase)
);
