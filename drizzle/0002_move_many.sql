-- Moves several booked visits of one patient in one step, all or nothing: the rest of a series. p_moves: a list of
-- {id, nurse_id, starts_at, ends_at}. While they move they block nothing, so that a visit may take the time another of
-- them leaves. `at` names the one that is refused, in the order given.
create function calendar_move_many(p_clinic uuid, p_patient uuid, p_moves jsonb, p_override boolean, p_offset interval, out outcome text, out at int) language plpgsql as $$
declare v record; t timestamptz; ns uuid[]; n int;
begin
  select array_agg(x.nurse_id), count(*) into ns, n from jsonb_to_recordset(p_moves) x(id uuid, nurse_id uuid);
  -- step: lock
  perform calendar_lock(p_clinic, null, array[p_patient], ns);
  t := clock_timestamp() + p_offset;
  -- step: free
  perform calendar_free(p_clinic, t, null, null, array[p_patient], ns);
  -- step: rows
  at := 0;
  perform 1 from appointments a join jsonb_to_recordset(p_moves) x(id uuid) on x.id = a.id
    where a.clinic_id = p_clinic and a.patient_id = p_patient and a.status = 'booked' order by a.id for update of a;
  if (select count(*) from appointments a join jsonb_to_recordset(p_moves) x(id uuid) on x.id = a.id
      where a.clinic_id = p_clinic and a.patient_id = p_patient and a.status = 'booked') <> n then outcome := 'not_movable'; return; end if;
  update appointments a set status = 'proposed' from jsonb_to_recordset(p_moves) x(id uuid) where a.clinic_id = p_clinic and a.id = x.id;
  -- step: check and update
  for v in select x.*, a.buffer_before, a.buffer_after from rows from (jsonb_to_recordset(p_moves) as (id uuid, nurse_id uuid, starts_at timestamptz, ends_at timestamptz)) with ordinality as x(id, nurse_id, starts_at, ends_at, place)
      join appointments a on a.clinic_id = p_clinic and a.id = x.id order by x.place loop
    outcome := calendar_blocker(p_clinic, v.nurse_id, p_patient, v.starts_at, v.ends_at, v.buffer_before, v.buffer_after, p_override, v.id);
    if outcome is not null then return; end if;
    update appointments set nurse_id = v.nurse_id, starts_at = v.starts_at, ends_at = v.ends_at, status = 'booked', version = version + 1 where clinic_id = p_clinic and id = v.id;
    at := at + 1;
  end loop;
  outcome := 'ok';
end $$;
