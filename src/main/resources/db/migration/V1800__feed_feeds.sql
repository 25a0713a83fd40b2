-- Addresses at which calendar programs read the year's days. Only the digest of the secret part is kept.
create table feed_feeds (
  organization_id text not null,
  id              uuid not null,
  scope           text not null,
  token_digest    text not null,
  owner_id        text not null,
  owner_name      text not null,
  created_at      timestamptz not null,
  read_at         timestamptz,
  revoked_at      timestamptz,
  constraint feed_feeds_pk primary key (organization_id, id),
  constraint feed_feeds_token unique (token_digest)
);
