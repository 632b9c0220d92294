-- Prompts that repeat others, and evaluation sets that must not be trained on.

-- repeats: {find, among}; decontaminate: a list of {id, name, digest}: as submitted.
alter table batches
  add column repeats jsonb not null default '{"find":"off","among":"batch"}',
  add column decontaminate jsonb not null default '[]';

-- evidence: of a prompt that was rejected before any agent saw it, what it is like.
alter table samples add column evidence json;

-- What prompts are compared with, by scope: a batch that takes more, or an API key. Only prompts that repeat none are here.
-- key: SHA-256 of canonical text and kind. n: their order, for whoever holds them in memory and has some already.
create table known_prompts (
  n bigint generated always as identity,
  scope text not null,
  key bytea not null,
  sample_id uuid not null,
  primary key (scope, key)
);
create index known_prompts_in_order on known_prompts (scope, n);
create index known_prompts_by_sample on known_prompts (sample_id);

-- A set is its current version. One that has another in its place stays for a while, and for as long as a batch that takes
-- prompts needs it.
create table evaluation_sets (
  id uuid primary key,
  key_name text,
  name text not null,
  digest text not null,
  n integer not null,
  prompts json not null,
  created_at timestamptz not null default now(),
  replaced_at timestamptz
);
create unique index evaluation_sets_current on evaluation_sets (coalesce(key_name, ''), name) where replaced_at is null;
