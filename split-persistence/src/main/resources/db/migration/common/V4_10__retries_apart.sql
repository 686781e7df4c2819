-- What has failed before is picked beside what is new, not before it: each is found along a part of the index of its own.
-- A node of the version before sets nothing here: what it penalises is picked as if it were new.

alter table remote_operation add is_retry boolean default false not null;
update remote_operation set is_retry = true where penalties > 0 and is_ended = false;
create index remote_operation_pick_idx on remote_operation (channel_id, is_ended, is_retry, due_at);
drop index remote_operation_claim_idx;
