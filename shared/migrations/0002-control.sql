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
-- state_at: since when the batch is in its state; a retry renews it. paused_from: what a resume brings back. removed_at: gone for
-- its users; what it holds is removed piece by piece.
alter table batches
  add column state_at timestamptz not null default now(),
  add column paused_from text,
  add column removed_at timestamptz;
create index batches_removed on batches (id) where removed_at is not null;

-- Whoever moves a batch, and for whatever reason, cannot forget these two.
create function date_batch_state() returns trigger language plpgsql as $$
begin
  new.state_at := clock_timestamp();
  if new.state = 'paused' then new.paused_from := old.state; end if;
  return new;
end $$;
create trigger batches_moved before update on batches
  for each row when (old.state is distinct from new.state) execute function date_batch_state();

create index batches_with_deadline on batches (deadline) where deadline is not null and state in ('open', 'running', 'paused');

-- deaths: workers that ended while they held the sample, since its last journal entry. retries: times it was opened again
-- after it had ended. killers: the workers of those deaths.
alter table samples
  add column deaths smallint not null default 0,
  add column killers uuid[] not null default '{}',
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

-- last_progress_at: when the worker last stored a reply or ended a sample. stalled: by its own word, it should have.
-- replies_of_late: replies it stored, each counting half after every minute. lost: samples it held when it was given up.
alter table workers
  add column last_progress_at timestamptz,
  add column draining boolean not null default false,
  add column stalled boolean not null default false,
  add column replies_of_late real not null default 0,
  add column lost integer not null default 0;
