import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PreviewQuery } from './calendar-dto.js';

export class EditionQuery extends PreviewQuery {
  @ApiProperty({ type: String, description: 'Year of the edition, e.g. 2022' }) @Matches(/^\d{4}$/) edition!: string;
}

export class OccupationsQuery {
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(40) q?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @Matches(/^\d{4}$/) edition?: string;
}

export class OccupationDto {
  @ApiProperty({ type: String }) edition!: string;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: [Number], nullable: true, description: '5 = lowest level; null: not on file' }) levels!: readonly number[] | null;
  @ApiProperty({ type: String, nullable: true }) standard!: string | null;
  @ApiProperty({ type: String }) source!: string;
}

export class OccupationNameDto {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class OccupationChangeDto {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) before!: string;
  @ApiProperty({ type: String }) after!: string;
}

export class EditionDifferenceDto {
  @ApiProperty({ type: Boolean, description: 'False after a preview' }) stored!: boolean;
  @ApiProperty({ type: [OccupationNameDto] }) added!: OccupationNameDto[];
  @ApiProperty({ type: [OccupationNameDto] }) removed!: OccupationNameDto[];
  @ApiProperty({ type: [OccupationChangeDto] }) changed!: readonly OccupationChangeDto[];
  @ApiProperty({ type: Number }) unchanged!: number;
}
