import { ApiProperty } from '@nestjs/swagger';
import { roleCodes, type RoleCode } from '@beian/identity';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { PageQuery } from '../http/page-query.js';

const grantStates = ['requested', 'approved', 'refused', 'revoked'] as const;
export type GrantState = (typeof grantStates)[number];

export class GrantsQuery extends PageQuery {
  @ApiProperty({ enum: grantStates, required: false }) @IsOptional() @IsIn(grantStates) state?: GrantState;
}

export class GrantRequestDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() userId!: string;
  @ApiProperty({ enum: roleCodes }) @IsIn(roleCodes) role!: RoleCode;
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() organisationId!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}

export class GrantDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) userId!: string;
  @ApiProperty({ type: String }) userName!: string;
  @ApiProperty({ type: String }) username!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String, format: 'uuid' }) organisationId!: string;
  @ApiProperty({ type: String }) organisationName!: string;
  @ApiProperty({ enum: grantStates }) state!: GrantState;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String, nullable: true }) requestedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) requestedAt!: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
}

export class GrantPageDto {
  @ApiProperty({ type: [GrantDto] }) items!: GrantDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class GrantIdDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
}
