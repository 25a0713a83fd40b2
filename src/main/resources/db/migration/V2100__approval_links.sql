-- Links by which a decision is reached from a mail. Only the digest of the secret part is kept.
create table approval_links (
  organization_id text not null,
  id              uuid not null,
  token_digest    text not null,
  task_id         text not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  used_by         text,
  constraint approval_links_pk primary key (organization_id, id),
  constraint approval_links_token unique (token_digest)
);
