import { ApiProperty } from '@nestjs/swagger';
import type { JsonObject } from '@beian/procedure/kernel';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { CaseRowDto } from '../cases/case-dto.js';
import { MaterialStateDto } from '../drafts/drafts-dto.js';
import { BilingualDto } from '../http/bilingual-dto.js';
import { PageQuery } from '../http/page-query.js';
import { ProblemDto } from '../http/violation-dto.js';
import { FormSchemaDto } from '../procedures/form-schema-dto.js';

export const boxes = ['mine', 'group', 'overdue', 'waiting', 'done'] as const;
export const sorts = ['due', 'received'] as const;
export type Box = (typeof boxes)[number];
export type Sort = (typeof sorts)[number];

export class TasksQuery extends PageQuery {
  @ApiProperty({ enum: boxes, required: false }) @IsOptional() @IsIn(boxes) box?: Box;
  @ApiProperty({ enum: sorts, required: false, description: 'By due instant, or the latest arrival first' }) @IsOptional() @IsIn(sorts) sort?: Sort;
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() caseId?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(100) procedure?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @Matches(/^\d{6}$/) region?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(100) q?: string;
}

export class ActingForDto {
  @ApiProperty({ type: String, description: 'Name of the absent colleague' }) name!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day of the cover; null when only this task was handed on' }) until!: string | null;
}

export class TaskRowDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: String }) processId!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: Boolean }) overdue!: boolean;
  @ApiProperty({ type: Number, nullable: true }) remainingWorkdays!: number | null;
  @ApiProperty({ type: Boolean }) provisional!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Name of who took it' }) claimedBy!: string | null;
  @ApiProperty({ type: Boolean }) claimedByMe!: boolean;
  @ApiProperty({ type: ActingForDto, nullable: true, description: 'Whom the caller would act for' }) onBehalfOf!: ActingForDto | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, nullable: true }) instance!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In the box of what waits for others: for whom. Everywhere: to whom else it was given as a member of a panel' }) waitsFor!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) completedAt!: string | null;
  @ApiProperty({ type: Boolean, description: 'In the box of what waits for others: somebody reminded of it today' }) remindedToday!: boolean;
  @ApiProperty({ type: Number }) revision!: number;
}

export class OpenTaskDto extends TaskRowDto {
  @ApiProperty({ type: Boolean, description: 'May be given to a person by the caller' }) mayAssign!: boolean;
}

export class TaskCountsDto {
  @ApiProperty({ type: Number, description: 'Counts stop at 1000' }) mine!: number;
  @ApiProperty({ type: Number }) group!: number;
  @ApiProperty({ type: Number }) overdue!: number;
  @ApiProperty({ type: Number, description: 'For others: applicants, other offices, colleagues asked' }) waiting!: number;
}

export class TaskPageDto {
  @ApiProperty({ type: [TaskRowDto] }) items!: TaskRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: TaskCountsDto }) counts!: TaskCountsDto;
}

export class OpinionDto {
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: String }) actor!: string;
  @ApiProperty({ type: String, nullable: true }) onBehalfOf!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String }) outcome!: string;
  @ApiProperty({ type: String, nullable: true }) text!: string | null;
}

/** A rule in its own words. */
export class RuleDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: BilingualDto, nullable: true }) text!: BilingualDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the document it stands in; null for an assumption of the system' }) source!: string | null;
}

/** How the task came to its holder, where somebody gave or took it. */
export class HandOverDto {
  @ApiProperty({ enum: ['assigned', 'delegated', 'takenOver', 'returned'] }) kind!: 'assigned' | 'delegated' | 'takenOver' | 'returned';
  @ApiProperty({ type: String }) by!: string;
  @ApiProperty({ type: String }) to!: string;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

export class TaskDto extends TaskRowDto {
  @ApiProperty({ type: HandOverDto, nullable: true }) handOver!: HandOverDto | null;
  @ApiProperty({ type: Boolean, description: 'Claimed by a colleague, and the caller could do it' }) mayTakeOver!: boolean;
  @ApiProperty({ type: FormSchemaDto }) form!: FormSchemaDto;
  @ApiProperty({ type: Object, additionalProperties: true, description: 'The draft, else what is known already' }) data!: JsonObject;
  @ApiProperty({ type: Number, description: 'Of the draft; 0 when there is none' }) draftRevision!: number;
  @ApiProperty({ type: CaseRowDto }) case!: CaseRowDto;
  @ApiProperty({ type: [MaterialStateDto] }) materials!: MaterialStateDto[];
  @ApiProperty({ type: [OpinionDto] }) opinions!: OpinionDto[];
  @ApiProperty({ type: [RuleDto] }) rules!: RuleDto[];
  @ApiProperty({ type: BilingualDto, nullable: true }) documentation!: BilingualDto | null;
  @ApiProperty({ type: Boolean }) mayComplete!: boolean;
  @ApiProperty({ type: Boolean, description: 'A protected value of the application in the clear' }) mayReveal!: boolean;
  @ApiProperty({ type: ProblemDto, nullable: true }) whyNot!: ProblemDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of who completed it, where the caller may see it' }) completedBy!: string | null;
  @ApiProperty({ enum: ['open', 'completing', 'completed', 'cancelled', 'superseded'] }) state!: 'open' | 'completing' | 'completed' | 'cancelled' | 'superseded';
}

export class CompletedTaskDto {
  @ApiProperty({ type: Boolean }) saved!: true;
  @ApiProperty({ type: Boolean, description: 'False: stored, and carried out later' }) carriedOut!: boolean;
  @ApiProperty({ type: String }) caseState!: string;
  @ApiProperty({ type: [TaskRowDto], description: 'Opened by it, for the caller' }) nextTasks!: TaskRowDto[];
  @ApiProperty({ type: BilingualDto }) message!: BilingualDto;
}

export class DelegateDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() userId!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}

export class AssignDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: back to the group' }) @ValidateIf((_dto: unknown, userId: unknown) => userId !== null) @IsUUID() userId!: string | null;
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}

export class TakeOverDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}

export class TaskIdsDto {
  @ApiProperty({ type: [String] }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) ids!: string[];
}

export class AssignManyDto extends TaskIdsDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: back to the group' }) @ValidateIf((_dto: unknown, userId: unknown) => userId !== null) @IsUUID() userId!: string | null;
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}

export class AssignResultDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Boolean }) assigned!: boolean;
  @ApiProperty({ type: ProblemDto, nullable: true }) problem!: ProblemDto | null;
}

export class ClaimResultDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Boolean }) claimed!: boolean;
  @ApiProperty({ type: ProblemDto, nullable: true }) problem!: ProblemDto | null;
}

export class PersonDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class AssignableDto extends PersonDto {
  @ApiProperty({ type: Number, description: 'Open tasks this person has taken' }) load!: number;
}

export class ChoosableDto extends AssignableDto {
  @ApiProperty({ type: String }) organisation!: string;
}

export class SavedDraftDto {
  @ApiProperty({ type: Number }) revision!: number;
}

export class AttachedFileDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: Number }) size!: number;
  @ApiProperty({ type: String }) sha256!: string;
}
