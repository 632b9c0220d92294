-- Webhooks, pilots, and the recipes and policy sets that users keep here.

-- pilot: of a batch that was made to estimate another: how many prompts that one has, and how these were drawn.
alter table batches add column pilot json;

-- secret: signs what is sent; no API shows it.
create table batch_webhooks (
  batch_id uuid primary key references batches on delete cascade,
  url text not null,
  secret text not null,
  events text[] not null
);

-- What is to be told to a webhook, until it is told: due_at is null once it has been, or was given up. seq: in the order in
-- which it came to pass.
create table webhook_deliveries (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  batch_id uuid not null references batches on delete cascade,
  event text not null,
  told json not null,
  at timestamptz not null default clock_timestamp(),
  state text not null default 'pending' check (state in ('pending', 'delivered', 'failed')),
  attempts smallint not null default 0,
  due_at timestamptz default clock_timestamp(),
  attempted_at timestamptz,
  last_status smallint,
  last_error text
);
create index webhook_deliveries_due on webhook_deliveries (due_at) where due_at is not null;
create index webhook_deliveries_of_batch on webhook_deliveries (batch_id, seq);

-- Whoever moves a batch, and for whatever reason, tells its webhook in the same transaction. A cancelled batch is told when
-- its last sample has ended.
create function tell_webhook() returns trigger language plpgsql as $$
begin
  insert into webhook_deliveries (batch_id, event, told)
  select new.id, 'batch.' || new.state, json_build_object('id', new.id, 'name', new.name, 'state', new.state,
    'state_reason', new.state_reason, 'resume_at', new.resume_at,
    'counts', coalesce((select json_object_agg(state, n) from (
      select state, sum(n) as n from batch_counts where batch_id = new.id group by state) c), '{}'))
  from batch_webhooks w
  where w.batch_id = new.id and 'batch.' || new.state = any(w.events)
    and (new.state <> 'cancelled' or new.finished_at is not null);
  return null;
end $$;
create trigger batches_told after update on batches
  for each row when (
    case when new.state = 'cancelled' then old.finished_at is null and new.finished_at is not null
      else old.state is distinct from new.state end)
  execute function tell_webhook();

-- What users keep here under a name, in versions that never change. key_name: whose it is; '' is everybody's. document: as it
-- was written. content: what the version means, whole.
create table catalogue (
  kind text not null check (kind in ('recipe', 'policy-set')),
  key_name text not null,
  name text not null,
  version integer not null check (version > 0),
  document json not null,
  content json not null,
  digest text not null,
  at timestamptz not null default now(),
  primary key (kind, key_name, name, version)
);
