-- The days of each ITA year, and every move with its reason. by_hand: somebody chose the day, no rule changes it again.
create table calendar_dates (
  organization_id text not null,
  cycle_id        uuid not null,
  name            text not null,
  day             date not null,
  by_hand         boolean not null default false,
  primary key (cycle_id, name)
);

create table calendar_moves (
  id              bigint generated always as identity primary key,
  organization_id text not null,
  cycle_id        uuid not null,
  name            text not null,
  from_day        date not null,
  to_day          date not null,
  reason          text not null,
  user_id         text not null,
  user_name       text not null,
  at              timestamptz not null
);
create index calendar_moves_by_cycle on calendar_moves (organization_id, cycle_id, id desc);

-- Holidays that the cabinet adds during a year. They belong to the whole installation, not to one local government.
create table calendar_holidays (
  day  date primary key,
  name text not null
);
