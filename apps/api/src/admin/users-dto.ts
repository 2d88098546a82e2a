import { ApiProperty } from '@nestjs/swagger';
import { roleCodes, type RoleCode } from '@beian/identity';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { PageQuery } from '../http/page-query.js';

export class UsersQuery extends PageQuery {
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(100) q?: string;
}

export class NewUserDto {
  @ApiProperty({ type: String }) @IsString() @Matches(/^[a-zA-Z][a-zA-Z0-9._-]{2,39}$/) username!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 60) name!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @ValidateIf((dto: NewUserDto) => dto.organisationId !== null) @IsUUID() organisationId!: string | null;
  @ApiProperty({ type: String, required: false, nullable: true }) @IsOptional() @IsEmail() email?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true }) @IsOptional() @Matches(/^1\d{10}$/) mobile?: string | null;
}

export class UserChangeDto {
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @Length(1, 60) name?: string;
  @ApiProperty({ type: String, required: false, nullable: true }) @IsOptional() @IsEmail() email?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true }) @IsOptional() @Matches(/^1\d{10}$/) mobile?: string | null;
  @ApiProperty({ enum: ['active', 'disabled'], required: false }) @IsOptional() @IsIn(['active', 'disabled']) state?: 'active' | 'disabled';
  @ApiProperty({ type: Boolean, required: false }) @IsOptional() @IsBoolean() unlock?: boolean;
  @ApiProperty({ type: Boolean, required: false }) @IsOptional() @IsBoolean() resetPassword?: boolean;
  @ApiProperty({ type: Boolean, required: false }) @IsOptional() @IsBoolean() resetSecondFactor?: boolean;
}

export class FirstPasswordDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Told once; must be changed at the first sign-in' }) password!: string | null;
}

export class UserGrantDto {
  @ApiProperty({ enum: roleCodes }) role!: RoleCode;
  @ApiProperty({ type: String, format: 'uuid' }) organisationId!: string;
  @ApiProperty({ type: String }) organisationName!: string;
  @ApiProperty({ enum: ['requested', 'approved'] }) state!: 'requested' | 'approved';
}

export class UserDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) username!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) organisationName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Masked' }) mobile!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Masked' }) email!: string | null;
  @ApiProperty({ enum: ['active', 'disabled'] }) state!: 'active' | 'disabled';
  @ApiProperty({ type: Boolean }) locked!: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) lastSignedInAt!: string | null;
  @ApiProperty({ type: [UserGrantDto] }) grants!: UserGrantDto[];
  @ApiProperty({ type: Number }) revision!: number;
}

export class UserPageDto {
  @ApiProperty({ type: [UserDto] }) items!: UserDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
