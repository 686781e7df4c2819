-- What is told to others than marketplaces waits in the queue, too, in a lane of its own: channel_id 0, which is no channel. It shares
-- no workers and no circuit with a marketplace. A node of the version before looks for work channel by channel and passes it over.
-- The constraint has no name of ours; the second name is the one that H2 gave it.
alter table remote_operation drop constraint if exists remote_operation_channel_id_fkey;
alter table remote_operation drop constraint if exists constraint_5b6;
