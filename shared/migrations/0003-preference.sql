-- Preference pairs: one more phase of a sample that is accepted, and the beliefs that served best.

alter table samples drop constraint samples_state_check;
alter table samples add constraint samples_state_check check (state in
  ('pending', 'deliberating', 'refining', 'whispering', 'accepted', 'rejected', 'refused', 'failed', 'cancelled'));

drop index samples_in_window;
create index samples_in_window on samples (dispatched_at)
  where dispatched_at is not null and state in ('pending', 'deliberating', 'refining', 'whispering');

-- Recipes that were frozen before want no pairs.
update batches set recipe = recipe || '{"preference": null}' where not recipe ? 'preference';

-- A bounded pool for each batch and policy area. sample_id, round: the try that found it.
create table exemplars (
  batch_id uuid not null references batches on delete cascade,
  area text not null,
  sample_id uuid not null,
  round integer not null,
  belief text not null,
  score double precision not null,
  at timestamptz not null default now(),
  primary key (batch_id, area, sample_id, round)
);
