-- Who wants a time that is taken already learns it without standing in line, and who loses in line leaves it at once.
-- Before: every loser waited for the nurse's lock and held it until its client had rolled back.
--
-- What is committed and in the way now. Not a promise: calendar_book looks again under the lock. A hold that ran out or
-- that this holder would replace is not in the way.
create function calendar_taken(p_clinic uuid, p_nurse uuid, p_starts timestamptz, p_ends timestamptz, p_before int, p_after int, p_override boolean, p_now timestamptz, p_kind text, p_holder uuid) returns boolean language sql stable as $$
  select exists (select 1 from appointments a where a.clinic_id = p_clinic and a.nurse_id = p_nurse and a.blocking
      and tstzrange(a.starts_at, a.ends_at) && tstzrange(p_starts - case when p_override then interval '0' else interval '480 minutes' end, p_ends + case when p_override then interval '0' else interval '480 minutes' end)
      and (p_override or (a.starts_at - (a.buffer_before + p_after) * interval '1 minute' < p_ends and a.ends_at + (a.buffer_after + p_before) * interval '1 minute' > p_starts))
      and (a.status <> 'pending' or a.hold_until > p_now)
      and not (a.status = 'pending' and p_kind in ('conversation','call') and a.holder_kind = p_kind and a.holder_id is not distinct from p_holder))
$$;
--> statement-breakpoint
-- The block with the exception is a subtransaction: when it fails, what was freed is undone and the locks are released
-- while the caller's transaction is still open. Rule 5 still holds: an outcome other than 'ok' is rolled back.
create or replace function calendar_book(p_clinic uuid, p_visits jsonb, p_hold interval, p_kind text, p_holder uuid, p_override boolean, p_offset interval, out outcome text, out at int) language plpgsql as $$
declare v record; t timestamptz; ps uuid[]; ns uuid[];
begin
  -- step: look
  at := 0;
  for v in select * from jsonb_to_recordset(p_visits) x(nurse_id uuid, starts_at timestamptz, ends_at timestamptz, buffer_before int, buffer_after int) loop
    if calendar_taken(p_clinic, v.nurse_id, v.starts_at, v.ends_at, v.buffer_before, v.buffer_after, p_override, clock_timestamp() + p_offset, p_kind, p_holder) then
      outcome := 'slot_taken';
      return;
    end if;
    at := at + 1;
  end loop;
  select array_agg(x.patient_id) filter (where x.patient_id is not null), array_agg(x.nurse_id) into ps, ns from jsonb_to_recordset(p_visits) x(patient_id uuid, nurse_id uuid);
  begin
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
      if outcome is not null then raise exception using errcode = 'NL001'; end if;
      -- step: insert
      insert into appointments (clinic_id, id, nurse_id, patient_id, visit_type_id, starts_at, ends_at, buffer_before, buffer_after, status, hold_until, holder_kind, holder_id,
        series_id, mode, reason, key_id, override_reason, created_by_kind, created_by_id)
      values (p_clinic, v.id, v.nurse_id, v.patient_id, v.visit_type_id, v.starts_at, v.ends_at, v.buffer_before, v.buffer_after,
        case when p_hold is null then 'booked' else 'pending' end, t + p_hold, p_kind, p_holder,
        v.series_id, coalesce(v.mode, 'in-person'), v.reason, v.key_id, v.override_reason, v.created_by_kind, v.created_by_id);
      at := at + 1;
    end loop;
    outcome := 'ok';
  exception when sqlstate 'NL001' then null;
  end;
end $$;
