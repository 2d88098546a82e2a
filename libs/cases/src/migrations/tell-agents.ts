import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts for whom today, by the platform's clock: read with every request of an agent, and when messages look for their readers. */
export class TellAgents1795388669000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view agency_in_force as
      select a.id, a.institution_id, a.agent, a.procedures, a.until_date, a.named_at
      from agent_authorisation a, platform_clock k
      where a.ended_at is null and ((clock_timestamp() + k.offset_ms * interval '1 millisecond') at time zone 'Asia/Shanghai')::date between a.from_date and a.until_date;
      do $$
      begin
        if exists (select from pg_roles where rolname = 'beian_app') then grant select on agency_in_force to beian_app; end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view agency_in_force');
  }
}
