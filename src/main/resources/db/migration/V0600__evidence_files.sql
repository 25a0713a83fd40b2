-- Files that prove what was done, in pieces of one megabyte.
create table evidence_files (
  id               uuid primary key,
  organization_id  text not null,
  cycle_id         uuid not null,
  fiscal_year      integer not null,
  subject_kind     text not null,
  subject_id       text not null,
  name             text not null,
  type             text not null,
  size             bigint not null check (size > 0),
  sha256           text not null,
  uploaded_by      text not null,
  uploaded_by_name text not null,
  at               timestamptz not null
);
create index evidence_files_by_subject on evidence_files (organization_id, cycle_id, subject_kind, subject_id);

-- The pieces arrive before the file's size and digest are known, hence the deferred reference.
create table evidence_chunks (
  file_id         uuid not null references evidence_files (id) on delete cascade deferrable initially deferred,
  number          integer not null,
  organization_id text not null,
  content         bytea not null,
  primary key (file_id, number)
);
-- The bytes are mostly compressed already.
alter table evidence_chunks alter column content set storage external;
