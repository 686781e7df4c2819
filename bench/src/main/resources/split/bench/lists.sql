-- Of the splits of before one in fifty has failed, one in two hundred is penalised, and one step in forty went wrong.
update package_split set progress = 'FAILED' where id < 0 and mod(id, 50) = 0;
update remote_operation set status = 'DEAD', last_code = 'remote_refused', first_failed_at = created_at, penalties = 3
where id < 0 and mod(id, 50) = 0;
update remote_operation set status = 'PENALISED', is_ended = false, is_retry = true, last_code = 'remote_unavailable', first_failed_at = created_at,
  penalties = 1, due_at = timestamp '2100-01-01 00:00:00', expires_at = timestamp '2100-01-01 00:00:00'
where id < 0 and mod(id, 200) = 1;
update flow_log set is_ok = false, code = 'remote_unavailable', message = 'the marketplace did not answer' where id < 0 and mod(id, 40) = 0;
