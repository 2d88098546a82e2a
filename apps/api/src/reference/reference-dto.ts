import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const kinds = ['institution', 'authority', 'department', 'centre', 'industry', 'education', 'operator'] as const;

export class OrganisationsQuery {
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(100) q?: string;
  @ApiProperty({ enum: kinds, required: false }) @IsOptional() @IsIn(kinds) kind?: (typeof kinds)[number];
  @ApiProperty({ enum: ['true', 'false'], required: false, description: 'Only those of the regions whose counters the caller holds' }) @IsOptional() @IsIn(['true', 'false']) counter?: 'true' | 'false';
}

export class OrganisationDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) level!: string | null;
  @ApiProperty({ type: String, nullable: true }) uscc!: string | null;
  @ApiProperty({ type: String }) regionCode!: string;
}

export class RegionsQuery {
  @ApiProperty({ type: String, required: false, description: 'Regions below this one; without it the provinces' })
  @IsOptional() @Matches(/^\d{6}$/) parent?: string;
}

export class RegionDto {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) nameZh!: string;
  @ApiProperty({ type: String }) nameEn!: string;
  @ApiProperty({ type: String }) level!: string;
  @ApiProperty({ type: String }) authorityLevel!: string;
  @ApiProperty({ type: Boolean }) hasChildren!: boolean;
}
