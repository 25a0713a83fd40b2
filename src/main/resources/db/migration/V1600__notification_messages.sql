-- What leaves the house, written in the transaction that causes it: one row per mailbox, or per call of another system.
-- Times of sending are the machine's; written_at and sent_at are the office's (they differ in the demonstration only).
create table notification_messages (
  id               bigint generated always as identity primary key,
  organization_id  text not null,
  channel          text not null check (channel in ('MAIL', 'WEBHOOK')),
  kind             text not null,
  message_key      text not null,
  lane             text not null,
  address          text not null,
  recipient_name   text,
  subject          text not null,
  html             text not null,
  body             text not null,
  list_id          text not null,
  message_id       text not null unique,
  state            text not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'KEPT')),
  attempts         integer not null default 0,
  queued_at        timestamptz not null,
  next_attempt_at  timestamptz not null,
  claimed_until    timestamptz,
  problem          text,
  problem_detail   text,
  written_at       timestamptz not null,
  sent_at          timestamptz,
  constraint notification_messages_once unique (organization_id, message_key)
);
create index notification_messages_due on notification_messages (channel, id) where state = 'WAITING';
create index notification_messages_lanes on notification_messages (organization_id, lane, id)
  where state in ('WAITING', 'SENDING');
create index notification_messages_claimed on notification_messages (claimed_until) where state = 'SENDING';
create index notification_messages_listed on notification_messages (organization_id, state, id);

-- A mail server that is away is asked again after a pause, not once per message.
create table notification_pauses (
  channel       text primary key,
  failures      integer not null,
  paused_until  timestamptz not null,
  since         timestamptz not null,
  problem       text not null
);

-- Where a local government wants its news to be told, and the secret that signs them.
create table notification_webhooks (
  organization_id  text primary key,
  url              text not null,
  secret           text not null,
  active           boolean not null,
  version          integer not null
);
