-- What is owed by whom until when; one row per user task of the engine, written in its transaction.
create table work_items (
  id               text primary key,
  organization_id  text not null,
  cycle_id         uuid not null,
  fiscal_year      integer not null,
  key              text not null,
  division         text,
  owed_by          text not null,
  round            integer,
  due_on           date not null,
  state            text not null check (state in ('OPEN', 'DONE', 'CLOSED')),
  opened_at        timestamptz not null,
  ended_at         timestamptz,
  completed_by     text,
  completed_name   text,
  informant        text,
  via              text,
  claimed_by       text,
  return_comment   text,
  returned_by      text,
  overdue_since    date
);
create index work_items_open on work_items (organization_id, owed_by, due_on) where state = 'OPEN';
create index work_items_by_cycle on work_items (organization_id, cycle_id, key, state);
