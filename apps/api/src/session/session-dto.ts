import { ApiProperty } from '@nestjs/swagger';
import { roleCodes, type Desk, type OrganisationKind, type RoleCode } from '@beian/identity';
import { IsOptional, IsString, Length, Matches } from 'class-validator';

export class SignInDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 64) username!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 256) password!: string;
  @ApiProperty({ type: String, required: false, description: 'One-time password' }) @IsOptional() @IsString() @Matches(/^\d{6}$/) otp?: string;
}

export class TrainingSignInDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 64) username!: string;
}

export class PasswordChangeDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 256) current!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 256) next!: string;
}

export class OneTimePasswordDto {
  @ApiProperty({ type: String }) @IsString() @Matches(/^\d{6}$/) otp!: string;
}

export class SecondFactorDto {
  @ApiProperty({ type: String }) secret!: string;
  @ApiProperty({ type: String, description: 'otpauth address for the QR code' }) uri!: string;
}

export class SessionRoleDto {
  @ApiProperty({ enum: roleCodes }) role!: RoleCode;
  @ApiProperty({ type: String, format: 'uuid' }) organisationId!: string;
  @ApiProperty({ type: String }) organisationName!: string;
  @ApiProperty({ type: String }) regionCode!: string;
}

export class SessionOrganisationDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: OrganisationKind;
}

export class RepresentedDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) regionCode!: string;
}

export class SessionAgencyDto {
  @ApiProperty({ type: RepresentedDto }) institution!: RepresentedDto;
  @ApiProperty({ type: [String], nullable: true, description: 'Null: every procedure' }) procedures!: string[] | null;
  @ApiProperty({ type: String, format: 'date', description: 'Last day' }) until!: string;
}

export class SessionUserDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) locale!: string;
  @ApiProperty({ type: [SessionRoleDto] }) roles!: SessionRoleDto[];
  @ApiProperty({ type: [SessionAgencyDto], description: 'Whose agent the person is today' }) agencies!: SessionAgencyDto[];
  @ApiProperty({ type: SessionOrganisationDto, nullable: true }) organisation!: SessionOrganisationDto | null;
  @ApiProperty({ type: Boolean }) mustChangePassword!: boolean;
  @ApiProperty({ type: Boolean }) mustEnrolSecondFactor!: boolean;
}

export class ClockDto {
  @ApiProperty({ type: String, format: 'date-time' }) now!: string;
  @ApiProperty({ type: Number, description: 'How far the training clock is ahead' }) offsetSeconds!: number;
}

export class SessionDto {
  @ApiProperty({ type: SessionUserDto, nullable: true }) user!: SessionUserDto | null;
  @ApiProperty({ type: String, nullable: true }) csrf!: string | null;
  @ApiProperty({ enum: ['training', 'production'] }) mode!: 'training' | 'production';
  @ApiProperty({ type: ClockDto }) clock!: ClockDto;
}

export class TrainingAccountDto {
  @ApiProperty({ type: String }) username!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: roleCodes }) role!: RoleCode;
  @ApiProperty({ type: String }) organisationName!: string;
  @ApiProperty({ enum: ['institution', 'officer', 'supervisor', 'administration'] }) desk!: Desk;
}
