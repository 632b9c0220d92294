-- Control, money, retries: what lets a fleet be held.

-- state_reason: why the batch is in its state, where somebody or something put it there. resume_at: when a pause ends by itself.
-- Money is kept in whole nano-dollars. prices: USD per million tokens by model, as frozen at submission.
alter table batches
  add column state_reason text,
  add column resume_at timestamptz,
  add column deadline timestamptz,
  add column budget_nano_usd bigint,
  add column budget_tokens bigint,
  add column prices jsonb not null default '{}',
  add column key_name text;
create index batches_with_deadline on batches (deadline) where deadline is not null and state in ('open', 'running', 'paused');

-- deaths: workers that ended while they held the sample, since its last journal entry. retries: times it was opened again
-- after it had ended.
alter table samples
  add column deaths smallint not null default 0,
  add column retries smallint not null default 0;

-- void: taken back by a retry. The recipe does not see it; it was paid for and stays in the books. cost_nano_usd: null where
-- the model has no price.
alter table journal
  add column cost_nano_usd bigint,
  add column void boolean not null default false;

-- By step as well. lost_*: calls that were, or may have been, paid for and brought nothing: an upper bound where the
-- endpoint's usage is not known.
alter table batch_usage
  add column step text not null default '',
  add column cost_nano_usd bigint not null default 0,
  add column unpriced_calls bigint not null default 0,
  add column lost_calls bigint not null default 0,
  add column lost_tokens bigint not null default 0,
  add column lost_nano_usd bigint not null default 0;
alter table batch_usage drop constraint batch_usage_pkey;
alter table batch_usage add primary key (batch_id, step, model, shard);

-- What workers may still spend of a batch's budget without asking: reserved for calls in flight, and a little ahead.
create table budget_leases (
  batch_id uuid not null references batches on delete cascade,
  worker_id uuid not null,
  nano_usd bigint not null default 0,
  tokens bigint not null default 0,
  primary key (batch_id, worker_id)
);

-- What an API key may spend in a UTC day, as the api last said it.
create table key_caps (
  key_name text primary key,
  nano_usd_per_day bigint,
  tokens_per_day bigint
);

-- Spent per API key and UTC day, all of the key's batches together; lost calls included.
create table key_usage (
  key_name text not null,
  day date not null,
  shard smallint not null,
  nano_usd bigint not null default 0,
  tokens bigint not null default 0,
  primary key (key_name, day, shard)
) with (fillfactor = 50);

-- last_progress_at: when the worker last stored a reply or ended a sample.
alter table workers
  add column last_progress_at timestamptz,
  add column draining boolean not null default false;

-- sealed: no prompts are added any more. One that is not is open, or paused: it runs, and can complete, when it is sealed.
alter table batches add column sealed boolean not null default true;

-- What an upload with an Idempotency-Key was answered; kept for as long as its batch.
create table batch_uploads (
  batch_id uuid not null references batches on delete cascade,
  idempotency_key text not null,
  request_digest text not null,
  answer json not null,
  at timestamptz not null default now(),
  primary key (batch_id, idempotency_key)
);

-- New samples have a shard of their own: an upload holds the row it counts in until it commits, and nobody who moves
-- samples meanwhile shall wait for that.
create or replace function count_inserted_samples() returns trigger language plpgsql as $$
begin
  insert into batch_counts as c (batch_id, state, shard, n)
  select batch_id, state, 16, count(*) from new_rows group by batch_id, state order by 1, 2
  on conflict (batch_id, state, shard) do update set n = c.n + excluded.n;
  return null;
end $$;

-- rank: the sample's place in the line of those in the window that nobody has begun; the least goes first.
alter table samples add column rank double precision;

-- The one row says in what unit ranks are counted since the line was last empty: the weight of a batch whose samples stand
-- one step apart.
create table dispatch_line (
  one boolean primary key default true check (one),
  unit double precision not null
);
insert into dispatch_line (unit) values (1);

-- What has ended, by how: for lists, and for exports of a batch of which little was accepted.
drop index samples_to_look_at;
create index samples_by_outcome on samples (batch_id, state, ordinal)
  where state in ('accepted', 'rejected', 'refused', 'failed', 'cancelled');
