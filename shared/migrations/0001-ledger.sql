-- The ledger. Times are set by the database, so that processes with different clocks agree.

create table batches (
  id uuid primary key,
  name text,
  state text not null check (state in ('open', 'running', 'paused', 'completed', 'cancelled')),
  recipe jsonb not null,
  policy_set jsonb not null,
  metadata jsonb not null default '{}',
  priority integer not null default 0,
  idempotency_key text unique,
  request_digest text,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index batches_by_state on batches (state, id);

create table workers (
  id uuid primary key,
  service text not null,
  host text not null,
  pid integer not null,
  slots integer not null,
  active integer not null default 0,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);

-- owner: the worker that holds the sample now; it counts only while that worker is heard of.
-- dispatched_at: when the sample came into the window, that is, became the queue's concern.
create table samples (
  id uuid primary key,
  batch_id uuid not null references batches on delete cascade,
  ordinal integer not null,
  external_id text,
  prompt text not null,
  metadata jsonb,
  state text not null default 'pending'
    check (state in ('pending', 'deliberating', 'refining', 'accepted', 'rejected', 'refused', 'failed', 'cancelled')),
  reason text,
  attempts integer not null default 0,
  waits integer not null default 0,
  last_error text,
  owner uuid,
  claimed_at timestamptz,
  dispatched_at timestamptz,
  finished_at timestamptz,
  unique (batch_id, ordinal),
  unique (batch_id, external_id)
);
create index samples_to_dispatch on samples (batch_id, ordinal) where state = 'pending' and dispatched_at is null;
create index samples_in_window on samples (dispatched_at)
  where dispatched_at is not null and state in ('pending', 'deliberating', 'refining');
create index samples_by_end on samples (batch_id, finished_at) where finished_at is not null;
create index samples_to_look_at on samples (batch_id, state, ordinal) where state in ('rejected', 'refused', 'failed', 'cancelled');

-- Every index above is paid for at each step of each sample: what a sample passes through on its way (pending,
-- deliberating, refining) is found by the window's index, and accepted samples by their place in the batch.

-- One row per model reply. Its sample is there, for the statement that writes it reads it; a foreign key would look it up
-- and lock it a second time, for every reply. writer: the worker that stored it, so that a repeated write is told from a rival one.
create table journal (
  sample_id uuid not null,
  seq integer not null,
  step text not null,
  agent text not null,
  round integer not null,
  model text not null,
  digest text not null,
  reply text not null,
  finish text not null,
  input_tokens integer not null,
  input_cached_tokens integer not null,
  output_tokens integer not null,
  reasoning_tokens integer not null,
  ms integer not null,
  writer uuid not null,
  at timestamptz not null default now(),
  primary key (sample_id, seq)
);

-- record is json, not jsonb: what a model wrote may hold code points that jsonb refuses, and it must come back verbatim.
create table results (
  sample_id uuid primary key,
  record json not null,
  at timestamptz not null default now()
);

-- Counters that move in the same transaction as what they count. Shards keep writers off each other's rows; only the
-- sum over shards means something.
create table batch_counts (
  batch_id uuid not null references batches on delete cascade,
  state text not null,
  shard smallint not null,
  n bigint not null,
  primary key (batch_id, state, shard)
) with (fillfactor = 50);

create table batch_usage (
  batch_id uuid not null references batches on delete cascade,
  model text not null,
  shard smallint not null,
  calls bigint not null,
  input_tokens bigint not null,
  input_cached_tokens bigint not null,
  output_tokens bigint not null,
  reasoning_tokens bigint not null,
  primary key (batch_id, model, shard)
) with (fillfactor = 50);

create function count_inserted_samples() returns trigger language plpgsql as $$
begin
  insert into batch_counts as c (batch_id, state, shard, n)
  select batch_id, state, pg_backend_pid() % 16, count(*) from new_rows group by batch_id, state order by 1, 2
  on conflict (batch_id, state, shard) do update set n = c.n + excluded.n;
  return null;
end $$;

create function count_moved_samples() returns trigger language plpgsql as $$
begin
  insert into batch_counts as c (batch_id, state, shard, n)
  select batch_id, state, pg_backend_pid() % 16, sum(change)
  from (
    select batch_id, state, 1 as change from new_rows
    union all
    select batch_id, state, -1 from old_rows
  ) moves
  group by batch_id, state having sum(change) <> 0 order by 1, 2
  on conflict (batch_id, state, shard) do update set n = c.n + excluded.n;
  return null;
end $$;

create trigger samples_inserted after insert on samples
  referencing new table as new_rows for each statement execute function count_inserted_samples();
create trigger samples_updated after update on samples
  referencing old table as old_rows new table as new_rows for each statement execute function count_moved_samples();
