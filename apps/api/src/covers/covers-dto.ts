import { isCivilDate } from '@beian/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';

const day = /^\d{4}-\d{2}-\d{2}$/;

export class NewCoverDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() deputyId!: string;
  @ApiProperty({ type: String, format: 'date' }) @Matches(day) from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Last day' }) @Matches(day) until!: string;
  @ApiProperty({ type: [String], required: false, description: 'Left out: every procedure' })
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @ArrayUnique() @IsString({ each: true }) @MaxLength(100, { each: true }) procedures?: string[];
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}

/** The pattern lets through days that no calendar has. */
export const areDays = (...texts: readonly string[]): boolean => texts.every(isCivilDate);

export class CoverDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) absentName!: string;
  @ApiProperty({ type: String }) deputyName!: string;
  @ApiProperty({ type: [String] }) roles!: string[];
  @ApiProperty({ type: [String], description: 'Roles the deputy does not hold himself' }) lacking!: string[];
  @ApiProperty({ type: [String], nullable: true, description: 'Null: every procedure' }) procedures!: string[] | null;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) until!: string;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String, nullable: true }) confirmedBy!: string | null;
  @ApiProperty({ enum: ['coming', 'inForce', 'over'] }) state!: 'coming' | 'inForce' | 'over';
  @ApiProperty({ enum: ['absent', 'deputy', 'other'], description: 'What the caller is in it' }) mine!: 'absent' | 'deputy' | 'other';
  @ApiProperty({ type: Boolean }) mayEnd!: boolean;
  @ApiProperty({ type: Boolean, description: 'Waits for the caller’s word' }) mayConfirm!: boolean;
}

export class CoverColleagueDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: [String], description: 'Roles of the caller that this colleague does not hold' }) lacking!: string[];
}
