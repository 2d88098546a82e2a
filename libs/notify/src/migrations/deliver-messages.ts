import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
/** A message may belong to a filing between its cases. */
alter table notification add column if not exists filing_id uuid references filing (id);

/** Null until it is known who gets it outside of the page. */
alter table notification add column dispatched_at timestamptz;
update notification set dispatched_at = clock_timestamp() where mail_state <> 'pending';
drop index notification_outbox;
alter table notification drop column mail_state, drop column mail_attempts, drop column mail_next_at, drop column mail_error;
create index notification_undispatched on notification (id) where dispatched_at is null;

/** One message to one person by one channel, until it is sent, or given up and seen to by somebody. */
create table message_delivery (
  id uuid primary key default gen_random_uuid(),
  notification_id bigint references notification (id),
  case_id uuid references filing_case (id),
  filing_id uuid references filing (id),
  user_id uuid references user_account (id),
  /** Of somebody without an account: sealed for this place, and forgotten once the message is sent. */
  address_sealed text,
  address_place text,
  /** page: nobody holds the role that the message is for. */
  channel text not null check (channel in ('mail', 'sms', 'page')),
  template text not null,
  parameters jsonb not null,
  language text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'givenUp', 'settled')),
  attempts integer not null default 0,
  /** Begin of the present attempts: anew when somebody has it tried again. */
  tried_since timestamptz not null default clock_timestamp(),
  next_at timestamptz not null default clock_timestamp(),
  failure text check (failure in ('REFUSED', 'UNREACHABLE', 'NO_ADDRESS', 'NO_READER', 'UNKNOWN_TEMPLATE')),
  /** What the server answered, without addresses. */
  answer text,
  created_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz,
  settled_by uuid references user_account (id),
  settled_reason text
);
create unique index message_delivery_once on message_delivery (notification_id, user_id, channel) where user_id is not null;
create index message_delivery_due on message_delivery (next_at) where state = 'waiting';
create index message_delivery_undelivered on message_delivery (created_at desc, id) where state in ('waiting', 'givenUp');
create index message_delivery_case on message_delivery (case_id);

/** What a person switched off; all else goes out. */
create table message_preference (
  user_id uuid not null references user_account (id),
  kind text not null check (kind in ('progress', 'reminder', 'work')),
  mail boolean not null,
  primary key (user_id, kind)
);

do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then
    grant select, insert, update on message_delivery, message_preference to beian_app;
  end if;
end $$;
`;

const down = `
drop table message_preference, message_delivery;
drop index notification_undispatched;
alter table notification
  add column mail_state text not null default 'none' check (mail_state in ('pending', 'sent', 'none', 'failed')), add column mail_attempts integer not null default 0,
  add column mail_next_at timestamptz not null default clock_timestamp(), add column mail_error text;
create index notification_outbox on notification (mail_next_at) where mail_state = 'pending';
alter table notification drop column dispatched_at, drop column filing_id;
`;

/** Messages are delivered one by one, and what cannot be delivered stays visible. */
export class DeliverMessages1795338225688 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
