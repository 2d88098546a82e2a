import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';

export class RegisterQuery {
  @ApiProperty({ type: String, required: false, minLength: 2, maxLength: 60, description: 'Part of the name, its pinyin or first letters' }) @IsOptional() @IsString() name?: string;
  @ApiProperty({ type: String, required: false, description: 'Code of a region; those below it count' }) @IsOptional() @Matches(/^\d{6}$/) region?: string;
  @ApiProperty({ type: String, required: false, minLength: 2, maxLength: 60, description: 'Code of an occupation, or part of its name' }) @IsOptional() @IsString() occupation?: string;
  @ApiProperty({ type: Number, required: false, minimum: 1, maximum: 5 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(5) level?: number;
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Day on which the filing is to be in force: within its validity, and not ended before' }) @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) validity?: string;
  @ApiProperty({ type: String, required: false, description: 'Where the last page ended' }) @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) after?: string;
}

export class RegisterLineDto {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) occupation!: string;
  @ApiProperty({ type: String, nullable: true }) workType!: string | null;
  @ApiProperty({ type: [Number] }) levels!: readonly number[];
}

export class RegisterEntryDto {
  @ApiProperty({ type: String }) filingNo!: string;
  @ApiProperty({ type: String, format: 'uuid' }) institutionId!: string;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: String }) status!: string;
  @ApiProperty({ type: BilingualDto }) statusLabel!: BilingualDto;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Since when it has this status' }) statusSince!: string | null;
  @ApiProperty({ type: BilingualDto }) region!: BilingualDto;
  @ApiProperty({ type: String }) authority!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: String, format: 'date' }) publishedOn!: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) validUntil!: string;
  @ApiProperty({ type: [RegisterLineDto] }) lines!: readonly RegisterLineDto[];
}

export class RegisterPageDto {
  @ApiProperty({ type: [RegisterEntryDto] }) items!: RegisterEntryDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class PublicFilingVersionDto {
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) validUntil!: string;
  @ApiProperty({ type: String, format: 'date-time' }) effectiveAt!: string;
}

export class PublicFilingDto extends RegisterEntryDto {
  @ApiProperty({ type: BilingualDto, nullable: true }) supervisingRegion!: BilingualDto | null;
  @ApiProperty({ type: String, nullable: true }) publishedUrl!: string | null;
  @ApiProperty({ type: [String] }) sites!: readonly string[];
  @ApiProperty({ type: [PublicFilingVersionDto], description: 'That took effect, the newest first' }) versions!: PublicFilingVersionDto[];
}

export class PublicInstitutionDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) uscc!: string | null;
  @ApiProperty({ type: BilingualDto }) region!: BilingualDto;
  @ApiProperty({ type: [String] }) formerNames!: readonly string[];
  @ApiProperty({ type: [PublicFilingDto] }) filings!: PublicFilingDto[];
}
