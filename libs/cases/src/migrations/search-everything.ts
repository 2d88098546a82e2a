import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever works here finds what he may see by a piece of a number, or of the name of an institution, or by how it is read. Names are noted
 * by triggers and read aloud by the roll-up, as those of the register are; but an institution is found before anything of it is published.
 */
export class SearchEverything1795350901712 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table institution_name_change (
        id bigint generated always as identity primary key,
        institution_id uuid not null
      );
      create table institution_reading (
        institution_id uuid primary key references organisation (id) on delete cascade,
        name text not null,
        pinyin text not null,
        initials text not null,
        words text[] not null
      );
      create index institution_reading_words on institution_reading using gin (words);
      create function note_institution_name() returns trigger language plpgsql as $$
      begin
        insert into institution_name_change (institution_id) values (new.id);
        return null;
      end $$;
      create trigger institution_named after insert on organisation for each row when (new.kind = 'institution') execute function note_institution_name();
      create trigger institution_renamed after update of name on organisation for each row when (new.kind = 'institution' and old.name <> new.name) execute function note_institution_name();
      insert into institution_name_change (institution_id) select id from organisation where kind = 'institution'`);
    // A number is known from its beginning or, more often, by its last digits.
    await runner.query('create index filing_case_number on filing_case (case_no text_pattern_ops)');
    await runner.query('create index filing_case_last_digits on filing_case (reverse(case_no) text_pattern_ops)');
    await runner.query('create index filing_number on filing (filing_no text_pattern_ops)');
    await runner.query('create index filing_last_digits on filing (reverse(filing_no) text_pattern_ops)');
    await runner.query('create index official_document_number on official_document (number text_pattern_ops) where number is not null');
    await runner.query(`
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
        grant select, insert, delete on institution_name_change to beian_app;
        grant select, insert, update, delete on institution_reading to beian_app;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index official_document_number, filing_last_digits, filing_number, filing_case_last_digits, filing_case_number');
    await runner.query('drop function note_institution_name cascade; drop table institution_reading, institution_name_change');
  }
}
