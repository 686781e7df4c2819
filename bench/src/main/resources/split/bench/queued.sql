-- Operations :first to :last of a long outage: each due, of splits that are there and wait. Ids below zero.
insert into remote_operation (id, kind, channel_id, subject_id, correlation_id, number, status, is_ended, due_at, fence, in_doubt,
  quick_tries, polls, penalties, attempts, created_at, modified_at)
select -n, 'split_packages', w.channel_id, w.id, w.correlation_id, 'Q' || n, 'DUE', false, localtimestamp - interval '1' hour, 0, false,
  0, 0, 0, 0, localtimestamp, localtimestamp
from generate_series(:first, :last) n
join (select s.id, s.channel_id, s.correlation_id, row_number() over (order by s.id) - 1 as place
  from package_split s join channel c on c.id = s.channel_id
  where c.slug = 'idle' and s.progress = 'PENDING' limit 1000) w on w.place = mod(n, 1000);
