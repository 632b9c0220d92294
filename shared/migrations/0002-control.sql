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
-- state_at: since when the batch is in its state; a retry renews it. removed_at: gone for
-- its users; what it holds is removed piece by piece.
alter table batches
  add column state_at timestamptz not null default now(),
  add column removed_at timestamptz;
create index batches_removed on batches (id) where removed_at is not null;

-- Whoever moves a batch, and for whatever reason, cannot forget these two.
create function date_batch_state() returns trigger language plpgsql as $$
begin
  new.state_at := clock_timestamp();
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

-- What workers may still spend of a budget without asking: reserved for calls in flight, spent and not yet settled, and a
-- little ahead. What the books say is spent and all leases together never exceed a cap. seq, answer: of the last request, so
-- that one that is repeated is done once. calls: in flight, as last told.
create table budget_leases (
  batch_id uuid not null references batches on delete cascade,
  worker_id uuid not null,
  nano_usd bigint not null default 0,
  tokens bigint not null default 0,
  calls integer not null default 0,
  seq bigint not null,
  answer json not null,
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

-- Books calls that brought nothing: lost is a list of {step, model, calls, tokens, nano_usd}.
create function book_lost(of_batch uuid, lost json) returns void language plpgsql as $$
begin
  insert into batch_usage as u (batch_id, step, model, shard, calls, input_tokens, input_cached_tokens, output_tokens,
    reasoning_tokens, lost_calls, lost_tokens, lost_nano_usd)
  select of_batch, l.step, l.model, pg_backend_pid() % 16, 0, 0, 0, 0, 0, sum(l.calls), sum(l.tokens), sum(l.nano_usd)
  from json_to_recordset(lost) as l(step text, model text, calls bigint, tokens bigint, nano_usd bigint)
  group by l.step, l.model order by 2, 3
  on conflict (batch_id, step, model, shard) do update set
    lost_calls = u.lost_calls + excluded.lost_calls,
    lost_tokens = u.lost_tokens + excluded.lost_tokens,
    lost_nano_usd = u.lost_nano_usd + excluded.lost_nano_usd;
  insert into key_usage as k (key_name, day, shard, nano_usd, tokens)
  select b.key_name, (now() at time zone 'utc')::date, pg_backend_pid() % 16, sum(l.nano_usd), sum(l.tokens)
  from batches b, json_to_recordset(lost) as l(tokens bigint, nano_usd bigint)
  where b.id = of_batch and b.key_name is not null group by b.key_name
  on conflict (key_name, day, shard) do update set nano_usd = k.nano_usd + excluded.nano_usd, tokens = k.tokens + excluded.tokens;
end $$;

-- Ends a lease. What is left in it may have been spent, nobody knows: it is booked as lost.
create function end_lease(lease budget_leases) returns void language plpgsql as $$
begin
  delete from budget_leases l where l.batch_id = lease.batch_id and l.worker_id = lease.worker_id;
  if lease.nano_usd > 0 or lease.tokens > 0 then
    perform book_lost(lease.batch_id, json_build_array(json_build_object('step', '', 'model', '', 'calls', lease.calls,
      'tokens', greatest(0, lease.tokens), 'nano_usd', greatest(0, lease.nano_usd))));
  end if;
end $$;

-- A worker settles, gives back and asks for more: one statement, so that a client that freezes cannot hold the locks. It is
-- the only one that lets anybody spend more, and does so under the batch's lock, and the key's where that has a cap.
-- Everybody locks in this order: batches, key_caps, budget_leases, batch_usage, key_usage.
-- need: what the next call takes at most; want: what would be welcome. Of a cap's rest no more than a quarter is given
-- beyond the need, so that there is some for others, and less and less ahead of time.
create function lease_budget(of_batch uuid, of_worker uuid, request json) returns json language plpgsql as $$
declare
  asked record;
  batch record;
  cap record;
  books record;
  lease budget_leases;
  own_nano bigint;
  own_tokens bigint;
  batch_nano bigint; -- rests: null where there is no cap
  batch_tokens bigint;
  key_nano bigint;
  key_tokens bigint;
  batch_has boolean;
  key_has boolean;
  paused_by text;
  grant_nano bigint := 0;
  grant_tokens bigint := 0;
  verdict text := 'granted';
  answer json;
begin
  select * into asked from json_to_record(request) as r(seq bigint, release_nano bigint, release_tokens bigint, lost json,
    need_nano bigint, need_tokens bigint, want_nano bigint, want_tokens bigint, calls int, last boolean);
  select b.state, b.key_name, b.budget_nano_usd, b.budget_tokens into batch
  from batches b where b.id = of_batch for no key update;
  if not found then return json_build_object('answer', 'resting'); end if;
  select k.nano_usd_per_day, k.tokens_per_day into cap
  from key_caps k where k.key_name = batch.key_name for no key update;
  select * into lease from budget_leases l where l.batch_id = of_batch and l.worker_id = of_worker for no key update;
  if lease.seq = asked.seq then return lease.answer; end if;
  if coalesce(lease.seq, 0) <> asked.seq - 1 then
    if lease.seq is not null then perform end_lease(lease); end if;
    return json_build_object('answer', 'gone');
  end if;

  own_nano := coalesce(lease.nano_usd, 0) - asked.release_nano;
  own_tokens := coalesce(lease.tokens, 0) - asked.release_tokens;
  if json_array_length(asked.lost) > 0 then perform book_lost(of_batch, asked.lost); end if;
  if asked.last then
    lease.nano_usd := own_nano;
    lease.tokens := own_tokens;
    if lease.seq is not null then perform end_lease(lease); end if;
    return json_build_object('answer', 'granted', 'nanoUsd', 0, 'tokens', 0);
  end if;

  if asked.need_tokens is not null then
    if batch.state not in ('open', 'running') then
      verdict := 'resting';
    elsif coalesce(batch.budget_nano_usd, batch.budget_tokens, cap.nano_usd_per_day, cap.tokens_per_day) is null then
      verdict := 'unbounded';
    else
      -- One statement, and so one moment: what moves from a lease to the books meanwhile is in one of them.
      select u.nano as batch_nano, u.tokens as batch_tokens, k.nano as key_nano, k.tokens as key_tokens,
        l.batch_nano as leased_nano, l.batch_tokens as leased_tokens, l.key_nano as key_leased_nano,
        l.key_tokens as key_leased_tokens into books
      from (
        select coalesce(sum(cost_nano_usd + lost_nano_usd), 0) as nano,
          coalesce(sum(input_tokens + output_tokens + lost_tokens), 0) as tokens
        from batch_usage where batch_id = of_batch
      ) u, (
        select coalesce(sum(nano_usd), 0) as nano, coalesce(sum(tokens), 0) as tokens
        from key_usage where key_name = batch.key_name and day = (now() at time zone 'utc')::date
      ) k, (
        select coalesce(sum(o.nano_usd) filter (where o.batch_id = of_batch), 0) + own_nano as batch_nano,
          coalesce(sum(o.tokens) filter (where o.batch_id = of_batch), 0) + own_tokens as batch_tokens,
          coalesce(sum(o.nano_usd) filter (where b.key_name = batch.key_name), 0) + own_nano as key_nano,
          coalesce(sum(o.tokens) filter (where b.key_name = batch.key_name), 0) + own_tokens as key_tokens
        from budget_leases o join batches b on b.id = o.batch_id
        where not (o.batch_id = of_batch and o.worker_id = of_worker)
      ) l;
      batch_nano := batch.budget_nano_usd - books.batch_nano - books.leased_nano;
      batch_tokens := batch.budget_tokens - books.batch_tokens - books.leased_tokens;
      key_nano := cap.nano_usd_per_day - books.key_nano - books.key_leased_nano;
      key_tokens := cap.tokens_per_day - books.key_tokens - books.key_leased_tokens;
      batch_has := coalesce(asked.need_nano <= batch_nano, true) and coalesce(asked.need_tokens <= batch_tokens, true);
      key_has := coalesce(asked.need_nano <= key_nano, true) and coalesce(asked.need_tokens <= key_tokens, true);
      if batch_has and key_has then
        grant_nano := greatest(asked.need_nano, least(asked.want_nano, batch_nano / 4, key_nano / 4));
        grant_tokens := greatest(asked.need_tokens, least(asked.want_tokens, batch_tokens / 4, key_tokens / 4));
      else
        -- While anybody has a lease, some of it may come back. When nobody has, nothing will.
        paused_by := case
          when not batch_has and greatest(books.leased_nano, books.leased_tokens) <= 0 then 'budget'
          when not key_has and greatest(books.key_leased_nano, books.key_leased_tokens) <= 0 then 'key-budget'
        end;
        verdict := case when paused_by is null then 'wait' else 'resting' end;
        update batches b set state = 'paused', state_reason = paused_by, resume_at = case
          when paused_by = 'key-budget' then (date_trunc('day', now() at time zone 'utc') + interval '1 day') at time zone 'utc'
        end
        where b.id = of_batch and paused_by is not null;
      end if;
    end if;
  end if;

  answer := json_build_object('answer', verdict, 'nanoUsd', grant_nano, 'tokens', grant_tokens);
  insert into budget_leases as l (batch_id, worker_id, nano_usd, tokens, calls, seq, answer)
  values (of_batch, of_worker, own_nano + grant_nano, own_tokens + grant_tokens, asked.calls, asked.seq, answer)
  on conflict (batch_id, worker_id) do update set nano_usd = excluded.nano_usd, tokens = excluded.tokens,
    calls = excluded.calls, seq = excluded.seq, answer = excluded.answer;
  return answer;
end $$;

-- Each API key has idempotency keys of its own. What is stored without a key name is nobody's own.
alter table batches drop constraint batches_idempotency_key_key;
create unique index batches_by_idempotency_key on batches (coalesce(key_name, ''), idempotency_key);
create index batches_by_key on batches (key_name, id) where key_name is not null;

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

-- last_progress_at: when the worker last stored a reply or ended a sample. stalled: by its own word, it should have.
-- replies_of_late: replies it stored, each counting half after every minute. lost: samples it held when it was given up.
alter table workers
  add column last_progress_at timestamptz,
  add column draining boolean not null default false,
  add column stalled boolean not null default false,
  add column replies_of_late real not null default 0,
  add column lost integer not null default 0;
