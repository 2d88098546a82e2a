import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

const kinds = ['rectificationOrder', 'terminationGround'] as const;
const civilDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Something is said, not only blanks. */
const words = /\S/;

export class SupervisionRecordDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: kinds }) kind!: (typeof kinds)[number];
  @ApiProperty({ type: String }) issuedBy!: string;
  @ApiProperty({ type: String, format: 'date' }) issuedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'Still open after its last day' }) overdue!: boolean;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'What it rests on' }) basis!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'How the rectification was completed' }) completion!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Entered by mistake: it counts no more' }) takenBackOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) takenBackWhy!: string | null;
  @ApiProperty({ type: Boolean }) mayClose!: boolean;
  @ApiProperty({ type: Boolean, description: 'To the office that entered it' }) mayTakeBack!: boolean;
}

export class SupervisionEntryDto {
  @ApiProperty({ enum: kinds }) @IsIn(kinds) kind!: (typeof kinds)[number];
  @ApiProperty({ type: String, format: 'date' }) @Matches(civilDate) issuedOn!: string;
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Of an order: its last day' }) @IsOptional() @Matches(civilDate) dueOn?: string;
  @ApiProperty({ type: String }) @IsString() @Length(4, 1000) @Matches(words) text!: string;
  @ApiProperty({ type: String, description: 'What it rests on: an inspection, a notice, an article' }) @IsString() @Length(4, 300) @Matches(words) basis!: string;
}

export class RectificationDoneDto {
  @ApiProperty({ type: String, format: 'date' }) @Matches(civilDate) doneOn!: string;
  @ApiProperty({ type: String, description: 'What was done, and how it was seen' }) @IsString() @Length(4, 1000) @Matches(words) completion!: string;
}

export class TakenBackDto {
  @ApiProperty({ type: String, description: 'What was wrong; the institution reads it too' }) @IsString() @Length(1, 500) @Matches(words) reason!: string;
}

export class EnteredDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
}
