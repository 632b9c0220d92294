-- What one process of several does at a time, such as to tell the metrics of what all share. Whoever has it renews it; when
-- it falls silent, another one takes it over. Not logged: after a crash of the server it is taken anew.
create unlogged table duties (
  name text primary key,
  holder uuid not null,
  until timestamptz not null
);
