-- Who writes in the form of a task right now, known to every node. Forgotten after a minute, so a crash may lose it.
create unlogged table work_writers (
  organization_id text not null,
  item_id         text not null,
  user_id         text not null,
  user_name       text not null,
  for_group       text not null,
  at              timestamptz not null,
  primary key (organization_id, item_id, user_id)
);
