-- Work is claimed channel by channel, oldest first. What has ended leaves the part of the index that claims read, so that
-- they find the oldest without sorting, whatever the backlog.

alter table remote_operation add is_ended boolean default false not null;
update remote_operation set is_ended = true where status not in ('DUE', 'PENALISED');
create index remote_operation_claim_idx on remote_operation (channel_id, is_ended, due_at);
drop index remote_operation_due_idx;
