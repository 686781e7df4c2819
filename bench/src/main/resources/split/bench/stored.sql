-- Splits :first to :last of before, as intake and confirmation leave them: one source of four lines into three children, each :apart seconds
-- older than the one before it, with :steps steps in the log. Ids below zero.
create local temporary table c as select id from channel where slug = 'idle';
create local temporary table g as select -s as s, localtimestamp - s * interval '1' second * :apart as taken from generate_series(:first, :last) g(s);
insert into sales_order (id, channel_id, number, created_at) select s, c.id, 'G' || s, taken from g, c;
insert into order_item (id, order_id, line_id, unit_rows, sku, barcode)
select s * 4 + l, s, s || '' || l, '', 'SKU-' || l, '869' || l from g, generate_series(0, 3) l(l);
insert into package_split (id, correlation_id, channel_id, source_id, active_source_id, source_state, progress, skipped, version, created_at, modified_at)
select s, md5(s::text), c.id, s * 4, s * 4, 100, 'CONFIRMED', '[]', 3, taken, taken + interval '2' second from g, c;
insert into package (id, channel_id, order_id, number, remote_id, state, split_id, split_from, group_key, version, created_at, modified_at)
select s * 4 + n, c.id, s, 'G' || s || '-' || n, s || '' || n, case when n = 0 then 910 else 100 end,
  case when n > 0 then s end, case when n > 0 then s * 4 end, case when n > 0 then repeat(md5(s::text), 2) end, 2, taken, taken + interval '2' second
from g, c, generate_series(0, 3) n(n) order by s, n;
insert into package_item (id, package_id, order_item_id, quantity)
select s * 8 + l, s * 4, s * 4 + l, 2 from g, generate_series(0, 3) l(l);
insert into package_item (id, package_id, order_item_id, quantity)
select s * 8 + 4 + l, s * 4 + least(3, l + 1), s * 4 + l, 2 from g, generate_series(0, 3) l(l);
insert into integration_action (id, channel_id, split_id, package_id, progress, created_at, modified_at)
select s * 4 + n, c.id, s, s * 4 + n, 'CONFIRMED', taken, taken + interval '2' second from g, c, generate_series(1, 3) n(n);
insert into outgoing_event (id, uuid, event_type, channel_id, package_id, correlation_id, created_at)
select s * 4 + n, md5((s * 4 + n)::text), 'package.created', c.id, s * 4 + n, md5(s::text), taken from g, c, generate_series(0, 3) n(n);
insert into remote_operation (id, kind, channel_id, subject_id, correlation_id, number, status, is_ended, due_at, fence, in_doubt, quick_tries, polls, penalties, attempts, created_at, modified_at)
select s, 'split_packages', c.id, s, md5(s::text), 'G' || s || '-0', 'DONE', true, taken, 1, true, 0, 0, 0, 1, taken, taken + interval '2' second from g, c;
insert into idempotency_key (id, token_id, channel_id, idem_key, fingerprint, answer, correlation_id, created_at)
select s, 1, c.id, 'stored-' || s, repeat(md5(s::text), 2), repeat('x', 900), md5(s::text), taken from g, c;
insert into flow_log (id, correlation_id, channel_id, flow, step, number, is_ok, message, created_at)
select s * :steps + n, md5(s::text), c.id, 'split_packages', 'stored', 'G' || s || '-0', true, 'before the measurement', taken from g, c, generate_series(0, :steps - 1) n(n);
drop table g;
drop table c;
