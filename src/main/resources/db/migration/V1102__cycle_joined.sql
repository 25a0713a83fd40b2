-- A year may begin in its middle, with measures that were agreed on paper before; all others begin with their plan.
alter table cycle_cycles add column starts_at text not null default 'PLAN' check (starts_at in ('PLAN', 'EXECUTION'));
