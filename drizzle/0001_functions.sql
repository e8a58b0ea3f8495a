-- Calendar writes. The rules (docs/decisions/0004):
-- 1  Taking time needs locks, freeing it needs only its row. Taking: hold, book, move, any change INTO a blocking
--    status, any change of nurse, patient or time. Freeing or keeping: confirm, cancel, expire, arrive.
-- 2  One calendar_lock per transaction, with every holder, patient and nurse it will need (series, family).
-- 3  Locks are taken in one global order: idempotency key, conversation row, calendar_lock (holder, patients, nurses,
--    each sorted by key), appointment rows (one statement, by id), outbox and audit, events last.
-- 4  READ COMMITTED only: every statement after the lock must see what the previous owner committed.
-- 5  An outcome other than 'ok' is rolled back by the caller: it may have freed an earlier hold already.
create extension if not exists btree_gist;
--> statement-breakpoint
-- now() cannot stand in a predicate, so a stale hold blocks here until somebody cancels it: calendar_book does that first.
alter table appointments
  add constraint nurse_once exclude using gist (clinic_id with =, nurse_id with =, tstzrange(starts_at, ends_at) with &&) where (blocking),
  add constraint patient_once exclude using gist (clinic_id with =, patient_id with =, tstzrange(starts_at, ends_at) with &&) where (blocking);
--> statement-breakpoint
-- A second call in one transaction would take keys out of order, so it is refused. Sorted by key, not by id: a hash
-- collision then still has one order.
create function calendar_lock(p_clinic uuid, p_holder text, p_patients uuid[], p_nurses uuid[]) returns void language plpgsql as $$
declare k bigint;
begin
  if current_setting('transaction_isolation') <> 'read committed' then raise exception 'calendar_lock needs read committed'; end if;
  if current_setting('nurseline.calendar', true) = '1' then raise exception 'calendar_lock: second call in one transaction'; end if;
  perform set_config('nurseline.calendar', '1', true);
  for k in
    select s.key from (
      select 1 as class, hashtextextended('holder/' || p_clinic || '/' || p_holder, 0) as key where p_holder is not null
      union select 2, hashtextextended('patient/' || p_clinic || '/' || x, 0) from unnest(p_patients) x where x is not null
      union select 3, hashtextextended('nurse/' || p_clinic || '/' || x, 0) from unnest(p_nurses) x) s
    order by s.class, s.key
  loop perform pg_advisory_xact_lock(k); end loop;
end $$;
--> statement-breakpoint
-- Cancels, in id order and in one statement: stale holds on these nurses (whoever's), stale holds of these patients
-- (on whichever nurse), the holder's earlier hold. Their other owner's lock is not needed (rule 1). Two statements or
-- no order deadlock: P on nurse 2 and Q on nurse 1 both stale, P books nurse 1 while Q books nurse 2.
create function calendar_free(p_clinic uuid, p_now timestamptz, p_kind text, p_holder uuid, p_patients uuid[], p_nurses uuid[]) returns void language sql as $$
  with free as (
    select a.id from appointments a
    where a.clinic_id = p_clinic and a.status = 'pending'
      and ((a.hold_until <= p_now and (a.nurse_id = any(p_nurses) or a.patient_id = any(p_patients)))
        or (a.holder_kind = p_kind and a.holder_id = p_holder and p_kind in ('conversation','call')))
    order by a.id for update)
  update appointments a set status = 'cancelled', version = a.version + 1, cancel_reason = case when a.hold_until <= p_now then 'hold_expired' else 'hold_replaced' end
  from free where a.clinic_id = p_clinic and a.id = free.id
$$;
--> statement-breakpoint
-- Who blocks this time: buffers of both neighbours add up; an override ignores buffers, never an overlap.
create function calendar_blocker(p_clinic uuid, p_nurse uuid, p_patient uuid, p_starts timestamptz, p_ends timestamptz, p_before int, p_after int, p_override boolean, p_self uuid) returns text language plpgsql as $$
declare pad interval := case when p_override then interval '0' else interval '480 minutes' end; m interval := case when p_override then interval '0' else interval '1 minute' end;
begin
  if exists (select 1 from appointments a where a.clinic_id = p_clinic and a.nurse_id = p_nurse and a.blocking and a.id <> p_self
      and tstzrange(a.starts_at, a.ends_at) && tstzrange(p_starts - pad, p_ends + pad)
      and a.starts_at - (a.buffer_before + p_after) * m < p_ends and a.ends_at + (a.buffer_after + p_before) * m > p_starts) then return 'slot_taken'; end if;
  if p_patient is not null and exists (select 1 from appointments a where a.clinic_id = p_clinic and a.patient_id = p_patient and a.blocking and a.id <> p_self
      and tstzrange(a.starts_at, a.ends_at) && tstzrange(p_starts, p_ends)) then return 'patient_busy'; end if;
  return null;
end $$;
--> statement-breakpoint
-- hold and book, one visit or a series (all or nothing). p_visits: a list of objects with the columns named below. p_hold set: status pending until now + p_hold. p_offset: the clock offset of ctx.now.
-- Only p_hold, p_kind, p_holder and a patient_id may be null.
create function calendar_book(p_clinic uuid, p_visits jsonb, p_hold interval, p_kind text, p_holder uuid, p_override boolean, p_offset interval, out outcome text, out at int) language plpgsql as $$
declare v record; t timestamptz; ps uuid[]; ns uuid[];
begin
  select array_agg(x.patient_id) filter (where x.patient_id is not null), array_agg(x.nurse_id) into ps, ns from jsonb_to_recordset(p_visits) x(patient_id uuid, nurse_id uuid);
  -- step: lock
  perform calendar_lock(p_clinic, case when p_kind in ('conversation','call') then p_kind || p_holder end, ps, ns);
  t := clock_timestamp() + p_offset; -- after the wait, never now(): a hold may have run out while we queued
  -- step: free
  perform calendar_free(p_clinic, t, p_kind, p_holder, ps, ns);
  at := 0;
  for v in select * from jsonb_to_recordset(p_visits) x(id uuid, patient_id uuid, nurse_id uuid, visit_type_id uuid, starts_at timestamptz, ends_at timestamptz,
      buffer_before int, buffer_after int, series_id uuid, mode text, reason text, key_id uuid, override_reason text, created_by_kind text, created_by_id uuid) loop
    -- step: check
    outcome := calendar_blocker(p_clinic, v.nurse_id, v.patient_id, v.starts_at, v.ends_at, v.buffer_before, v.buffer_after, p_override, v.id);
    if outcome is not null then return; end if;
    -- step: insert
    insert into appointments (clinic_id, id, nurse_id, patient_id, visit_type_id, starts_at, ends_at, buffer_before, buffer_after, status, hold_until, holder_kind, holder_id,
      series_id, mode, reason, key_id, override_reason, created_by_kind, created_by_id)
    values (p_clinic, v.id, v.nurse_id, v.patient_id, v.visit_type_id, v.starts_at, v.ends_at, v.buffer_before, v.buffer_after,
      case when p_hold is null then 'booked' else 'pending' end, t + p_hold, p_kind, p_holder,
      v.series_id, coalesce(v.mode, 'in-person'), v.reason, v.key_id, v.override_reason, v.created_by_kind, v.created_by_id);
    at := at + 1;
  end loop;
  outcome := 'ok';
end $$;
--> statement-breakpoint
-- move keeps the id; it locks the patient and the NEW nurse only (leaving the old one frees time: rule 1).
create function calendar_move(p_clinic uuid, p_id uuid, p_nurse uuid, p_starts timestamptz, p_ends timestamptz, p_override boolean, p_offset interval) returns text language plpgsql as $$
declare a appointments; p uuid; t timestamptz; r text;
begin
  select patient_id, status into p, r from appointments where clinic_id = p_clinic and id = p_id;
  if not found then return 'not_found'; end if;
  if r <> 'booked' then return 'not_movable'; end if; -- so the row below is never a hold that calendar_free of another could want
  -- step: lock
  perform calendar_lock(p_clinic, null, array[p], array[p_nurse]);
  t := clock_timestamp() + p_offset;
  -- step: free
  perform calendar_free(p_clinic, t, null, null, array[p], array[p_nurse]);
  -- step: row
  select * into a from appointments where clinic_id = p_clinic and id = p_id for update;
  if a.patient_id is distinct from p then return 'conflict'; end if; -- two patients were merged in between: ask again
  if a.status <> 'booked' then return 'not_movable'; end if;
  -- step: check
  r := calendar_blocker(p_clinic, p_nurse, p, p_starts, p_ends, a.buffer_before, a.buffer_after, p_override, p_id);
  if r is not null then return r; end if;
  -- step: update
  update appointments set nurse_id = p_nurse, starts_at = p_starts, ends_at = p_ends, version = version + 1 where clinic_id = p_clinic and id = p_id;
  return 'ok';
end $$;
--> statement-breakpoint
-- confirm takes nothing that the hold did not block already: its row is enough, and the row decides against calendar_book().
create function calendar_confirm(p_clinic uuid, p_id uuid, p_offset interval) returns text language plpgsql as $$
declare s text; r text;
begin
  update appointments set status = 'booked', version = version + 1 where clinic_id = p_clinic and id = p_id and status = 'pending' and hold_until > clock_timestamp() + p_offset;
  if found then return 'ok'; end if;
  select status, cancel_reason into s, r from appointments where clinic_id = p_clinic and id = p_id;
  return case when s is null then 'not_found' when s = 'booked' then 'ok' when s = 'pending' or r = 'hold_expired' then 'hold_expired' else 'cancelled' end;
end $$;
--> statement-breakpoint
create function calendar_cancel(p_clinic uuid, p_id uuid, p_reason text) returns text language plpgsql as $$
begin
  update appointments set status = 'cancelled', cancel_reason = p_reason, version = version + 1 where clinic_id = p_clinic and id = p_id and status in ('pending','booked');
  if found then return 'ok'; end if;
  return coalesce((select case when status = 'cancelled' then 'ok' else 'not_cancellable' end from appointments where clinic_id = p_clinic and id = p_id), 'not_found');
end $$;
--> statement-breakpoint
-- The sweeper only tidies (event, waitlist offer); no booking depends on it. skip locked: it never waits inside a batch.
create function calendar_expire(p_clinic uuid, p_limit int, p_offset interval) returns setof uuid language sql as $$
  with stale as (select id from appointments where clinic_id = p_clinic and status = 'pending' and hold_until <= clock_timestamp() + p_offset order by id limit p_limit for update skip locked)
  update appointments a set status = 'cancelled', cancel_reason = 'hold_expired', version = a.version + 1 from stale where a.clinic_id = p_clinic and a.id = stale.id returning a.id
$$;
--> statement-breakpoint
-- p_events: [{topic, kind, ref}] in the order in which they happened. Preconditions: the last statement before commit
-- (every other lock is taken already), once per transaction (a second call would take topics out of order: refused).
-- A loop, because "update ... from (select ... order by)" does not keep the order of its row locks (40P01 seen).
-- No pg_notify in this transaction: it holds one lock of the whole cluster through the commit's flush.
create function write_events(p_clinic uuid, p_events jsonb) returns jsonb language plpgsql as $$
declare t record; s bigint; last jsonb := '{}';
begin
  if current_setting('nurseline.events', true) = '1' then raise exception 'write_events: second call in one transaction'; end if;
  perform set_config('nurseline.events', '1', true);
  for t in select x.e->>'topic' as topic, count(*) as n, array_agg(x.e->>'kind' order by x.o) as kinds, array_agg((x.e->>'ref')::uuid order by x.o) as refs
           from jsonb_array_elements(p_events) with ordinality x(e, o) group by 1 order by 1 loop
    insert into topics as p (clinic_id, topic, seq) values (p_clinic, t.topic, t.n)
    on conflict (clinic_id, topic) do update set seq = p.seq + excluded.seq returning p.seq into s;
    insert into events (clinic_id, topic, seq, kind, ref)
    select p_clinic, t.topic, s - t.n + r.o, r.kind, r.ref from unnest(t.kinds, t.refs) with ordinality r(kind, ref, o);
    last := last || jsonb_build_object(t.topic, s);
  end loop;
  return last; -- {topic: last seq}: what the process notifies after commit
end $$;
--> statement-breakpoint
-- A reader asks for the topics it has open, with the last seq of each: on NOTIFY for those named, on every (re)LISTEN
-- and every 2 s for all of them. p_topics and p_after have the same length; a topic never written is simply absent.
-- A topic that comes back with p_limit rows is asked again. If the first row is not after + 1, old events were pruned:
-- the client loads its page anew.
create function read_events(p_clinic uuid, p_topics text[], p_after bigint[], p_limit int) returns setof events language sql stable as $$
  select e.* from unnest(p_topics, p_after) o(topic, after) cross join lateral (
    select * from events e where e.clinic_id = p_clinic and e.topic = o.topic and e.seq > o.after order by e.seq limit p_limit) e
$$;
--> statement-breakpoint
-- The audit is written once: nobody changes or removes a row; the sealing job may only fill the empty chain columns.
create function audit_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
    and (old.clinic_id, old.id, old.at, old.actor_kind, old.action, old.entity, old.detail) is not distinct from
        (new.clinic_id, new.id, new.at, new.actor_kind, new.action, new.entity, new.detail) then return new; end if;
  raise exception 'the audit is append-only';
end $$;
--> statement-breakpoint
create trigger audit_is_final before update or delete on audit for each row execute function audit_is_final();
