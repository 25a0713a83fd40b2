-- A year may be cancelled and started again several times on one day; the number tells which came last.
alter table cycle_cycles add column number bigint generated always as identity;
