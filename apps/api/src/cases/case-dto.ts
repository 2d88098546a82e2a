import { ApiProperty } from '@nestjs/swagger';
import { whichCases, type WhichCases } from '@beian/cases';
import type { JsonObject } from '@beian/procedure/kernel';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { placePattern } from '../fleet/fleet-dto.js';
import { BilingualDto } from '../http/bilingual-dto.js';
import { PageQuery } from '../http/page-query.js';
import { CaseLimitDto } from './case-limit-dto.js';
import { GivenStatementDto } from './case-papers-dto.js';

export class CasesQuery extends PageQuery {
  @ApiProperty({ type: String, required: false }) @IsOptional() @Matches(/^\w{1,40}$/) state?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(100) procedure?: string;
  @ApiProperty({ type: String, required: false, description: 'A region and what is below it' }) @IsOptional() @Matches(/^\d{6}$/) region?: string;
  @ApiProperty({ type: String, required: false, description: 'Case number, or part of the institution’s name' }) @IsOptional() @IsString() @MaxLength(100) q?: string;
  @ApiProperty({ enum: whichCases, required: false, description: 'Not ended; with a task due today, or overdue; with the statutory clock held' }) @IsOptional() @IsIn(whichCases) which?: WhichCases;
  @ApiProperty({ type: String, required: false, description: 'filing:<region>, supervised:<region> or authority:<id>' }) @IsOptional() @Matches(placePattern) place?: string;
}

export class ReasonDto {
  @ApiProperty({ type: String }) @IsString() @MaxLength(500) reason!: string;
}

export class CommentTextDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 2000) text!: string;
}

export class CurrentStepDto {
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: String, nullable: true }) role!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: Boolean }) overdue!: boolean;
}

export class AwaitedApplicationDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The filing it is about' }) filingId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until!: string | null;
}

export class CaseRowDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty({ type: BilingualDto }) stateLabel!: BilingualDto;
  @ApiProperty({ type: [CurrentStepDto] }) currentSteps!: CurrentStepDto[];
  @ApiProperty({ type: AwaitedApplicationDto, nullable: true, description: 'While the case waits for its application' }) awaits!: AwaitedApplicationDto | null;
  @ApiProperty({ type: String, format: 'date-time', description: 'Of a case that waits for its application: its beginning' }) submittedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) authority!: string | null;
  @ApiProperty({ type: String }) filingRegion!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty({ type: Boolean }) incident!: boolean;
}

export class CasePageDto {
  @ApiProperty({ type: [CaseRowDto] }) items!: CaseRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class StatutoryClockDto {
  @ApiProperty({ enum: ['notStarted', 'running', 'paused', 'stopped'] }) state!: 'notStarted' | 'running' | 'paused' | 'stopped';
  @ApiProperty({ type: Number, description: 'Working days since the acceptance' }) gross!: number;
  @ApiProperty({ type: Number, description: 'Working days used by the authority' }) net!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) due!: string | null;
  @ApiProperty({ type: Number, nullable: true }) remaining!: number | null;
  @ApiProperty({ type: BilingualDto, nullable: true }) pausedBy!: BilingualDto | null;
  @ApiProperty({ type: Boolean }) provisional!: boolean;
  @ApiProperty({ type: CaseLimitDto }) limit!: CaseLimitDto;
}

export class NextStepDto {
  @ApiProperty({ type: BilingualDto }) text!: BilingualDto;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
}

export class MayDto {
  @ApiProperty({ type: Boolean }) withdraw!: boolean;
  @ApiProperty({ type: Boolean }) extend!: boolean;
  @ApiProperty({ type: Boolean }) state!: boolean;
  @ApiProperty({ type: Boolean, description: 'A protected value of the application in the clear' }) reveal!: boolean;
  @ApiProperty({ type: Boolean }) comment!: boolean;
  @ApiProperty({ type: Boolean }) archive!: boolean;
}

export class WithdrawnWithDto {
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
}

export class CaseDto extends CaseRowDto {
  @ApiProperty({ type: Object, additionalProperties: true, description: 'Personal data masked' }) application!: JsonObject;
  @ApiProperty({ type: StatutoryClockDto }) clock!: StatutoryClockDto;
  @ApiProperty({ type: NextStepDto, nullable: true }) next!: NextStepDto | null;
  @ApiProperty({ type: MayDto }) may!: MayDto;
  @ApiProperty({ type: GivenStatementDto, nullable: true, description: 'On an intended rejection' }) statement!: GivenStatementDto | null;
  @ApiProperty({ type: Object, additionalProperties: { type: 'string' } }) anchors!: Readonly<Record<string, string>>;
  @ApiProperty({ type: Object, additionalProperties: true }) parameters!: object;
  @ApiProperty({ type: String, nullable: true, description: 'End event when the case is over' }) result!: string | null;
  @ApiProperty({ type: WithdrawnWithDto, nullable: true, description: 'The case of the same filing with which it was withdrawn by rule' }) withdrawnWith!: WithdrawnWithDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Whom to call; null where the authority gives no number' }) authorityPhone!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'To the applicant only' }) queryCode!: string | null;
}

export class TimelineEntryDto {
  @ApiProperty({ type: Number }) seq!: number;
  @ApiProperty({ type: Number, description: 'The position it followed from; a repair makes positions void' }) pos!: number;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, format: 'date-time' }) legalAt!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) processId!: string;
  @ApiProperty({ type: [Number], description: 'Activations of the calls around it' }) scope!: readonly number[];
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: Number }) activation!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Member of a multi-instance step' }) instance!: string | null;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: String, nullable: true }) actor!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The absent colleague acted for' }) onBehalfOf!: string | null;
  @ApiProperty({ type: String, nullable: true }) role!: string | null;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
  @ApiProperty({ type: String, nullable: true }) flow!: string | null;
  @ApiProperty({ type: Object, additionalProperties: true }) detail!: object;
  @ApiProperty({ type: BilingualDto, nullable: true, description: 'State of the case that it brought' }) state!: BilingualDto | null;
  @ApiProperty({ type: String, nullable: true }) submissionId!: string | null;
}
