import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A task is given back to its group by whoever leads the organ. */
export class ReturnTasks1795363788135 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task_history drop constraint task_history_kind_check;
      alter table task_history add constraint task_history_kind_check check (kind in ('claimed', 'released', 'assigned', 'delegated', 'takenOver', 'returned', 'extended'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task_history drop constraint task_history_kind_check;
      alter table task_history add constraint task_history_kind_check check (kind in ('claimed', 'released', 'assigned', 'delegated', 'takenOver', 'extended')) not valid`);
  }
}
