\set n :n + 1
\set s :first + :n * :clients + :client_id
\set c :s * 3
\set i :s * 4
begin;
insert into package_split (id, correlation_id, channel_id, source_id, active_source_id, source_state, progress, skipped, version, created_at, modified_at) values (:s, md5(:s::text), 1, :s, :s, 100, 'PENDING', '[]', 1, localtimestamp, localtimestamp);
update package set state = 900, version = version + 1, modified_at = localtimestamp where id = :s and version = 1;
insert into package (id, channel_id, order_id, number, state, split_id, split_from, group_key, version, created_at, modified_at) values (1000000000 + :c, 1, :s, 'S' || :s || '-' || :s || '-1', 100, :s, :s, repeat(md5(:c::text), 2), 1, localtimestamp, localtimestamp);
insert into package (id, channel_id, order_id, number, state, split_id, split_from, group_key, version, created_at, modified_at) values (1000000001 + :c, 1, :s, 'S' || :s || '-' || :s || '-2', 100, :s, :s, repeat(md5(:c::text), 2), 1, localtimestamp, localtimestamp);
insert into package (id, channel_id, order_id, number, state, split_id, split_from, group_key, version, created_at, modified_at) values (1000000002 + :c, 1, :s, 'S' || :s || '-' || :s || '-3', 100, :s, :s, repeat(md5(:c::text), 2), 1, localtimestamp, localtimestamp);
insert into package_item (id, package_id, order_item_id, quantity) values (1000000000 + :i, 1000000000 + :c, :i, 2);
insert into package_item (id, package_id, order_item_id, quantity) values (1000000001 + :i, 1000000000 + :c, :i + 1, 2);
insert into package_item (id, package_id, order_item_id, quantity) values (1000000002 + :i, 1000000001 + :c, :i + 2, 2);
insert into package_item (id, package_id, order_item_id, quantity) values (1000000003 + :i, 1000000002 + :c, :i + 3, 2);
insert into integration_action (id, channel_id, split_id, package_id, progress, created_at, modified_at) values (:c, 1, :s, 1000000000 + :c, 'PENDING', localtimestamp, localtimestamp);
insert into integration_action (id, channel_id, split_id, package_id, progress, created_at, modified_at) values (:c + 1, 1, :s, 1000000001 + :c, 'PENDING', localtimestamp, localtimestamp);
insert into integration_action (id, channel_id, split_id, package_id, progress, created_at, modified_at) values (:c + 2, 1, :s, 1000000002 + :c, 'PENDING', localtimestamp, localtimestamp);
insert into outgoing_event (id, uuid, event_type, channel_id, package_id, correlation_id, created_at) values (:i, md5(:i::text), 'package.status.transitioned', 1, :s, md5(:s::text), localtimestamp);
insert into outgoing_event (id, uuid, event_type, channel_id, package_id, correlation_id, created_at) values (:i + 1, md5(:i::text), 'package.created', 1, 1000000000 + :c, md5(:s::text), localtimestamp);
insert into outgoing_event (id, uuid, event_type, channel_id, package_id, correlation_id, created_at) values (:i + 2, md5(:i::text), 'package.created', 1, 1000000001 + :c, md5(:s::text), localtimestamp);
insert into outgoing_event (id, uuid, event_type, channel_id, package_id, correlation_id, created_at) values (:i + 3, md5(:i::text), 'package.created', 1, 1000000002 + :c, md5(:s::text), localtimestamp);
insert into remote_operation (id, kind, channel_id, subject_id, correlation_id, number, status, due_at, fence, in_doubt, quick_tries, polls, penalties, attempts, created_at, modified_at) values (:s, 'split_packages', 1, :s, md5(:s::text), 'S' || :s || '-' || :s, 'DUE', localtimestamp, 0, false, 0, 0, 0, 0, localtimestamp, localtimestamp);
insert into idempotency_key (id, token_id, channel_id, idem_key, fingerprint, answer, correlation_id, created_at) values (:s, 1, 1, 'speed--flow-trigger-idle-split_packages-' || :s, repeat(md5(:s::text), 2), repeat('x', :answer), md5(:s::text), localtimestamp);
insert into flow_log (id, correlation_id, channel_id, flow, step, number, is_ok, message, created_at) values (:c, md5(:s::text), 1, 'split_packages', 'request_accepted', 'S' || :s || '-' || :s, true, 'by bootstrap', localtimestamp);
insert into flow_log (id, correlation_id, channel_id, flow, step, number, is_ok, message, created_at) values (:c + 1, md5(:s::text), 1, 'split_packages', 'split_stored', 'S' || :s || '-' || :s, true, 'S' || :s || '-' || :s || ' into S' || :s || '-' || :s || '-1 created, S' || :s || '-' || :s || '-2 created, S' || :s || '-' || :s || '-3 created', localtimestamp);
commit;
