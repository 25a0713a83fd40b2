-- What people write to each other beside a task; it outlives the engine's history.
create table work_comments (
  id              bigint generated always as identity primary key,
  organization_id text not null,
  item_id         text not null,
  user_id         text not null,
  user_name       text not null,
  text            text not null,
  at              timestamptz not null
);
create index work_comments_by_item on work_comments (organization_id, item_id, id);
