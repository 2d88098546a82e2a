import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { CaseLimitDto } from '../cases/case-limit-dto.js';
import { PlaceQuery } from '../fleet/fleet-dto.js';
import { BilingualDto } from '../http/bilingual-dto.js';

export class ReportQuery extends PlaceQuery {
  @ApiProperty({ type: String, description: '2026-01' }) @Matches(/^\d{4}-(0[1-9]|1[0-2])$/) month!: string;
}

export class MonthFlowDto {
  @ApiProperty({ type: String }) month!: string;
  @ApiProperty({ type: Number }) received!: number;
  @ApiProperty({ type: Number }) finished!: number;
}

export class ResultDto {
  @ApiProperty({ type: String, description: 'End event' }) result!: string;
  @ApiProperty({ type: BilingualDto }) label!: BilingualDto;
  @ApiProperty({ type: Number }) count!: number;
}

/** Working days that the bureau used until the decision, pauses left out. */
export class StatutoryTermDto {
  @ApiProperty({ type: Number, nullable: true, description: 'The longest limit that one of them was under' }) limit!: number | null;
  @ApiProperty({ type: Number, description: 'Accepted and ended in the month' }) measured!: number;
  @ApiProperty({ type: Number, description: 'Of these, under a limit' }) limited!: number;
  @ApiProperty({ type: Number, description: 'Of those, within it' }) inTime!: number;
  @ApiProperty({ type: Number, nullable: true }) median!: number | null;
  @ApiProperty({ type: Number, nullable: true }) p90!: number | null;
  @ApiProperty({ type: Number, nullable: true }) longest!: number | null;
}

export class ProcedureReportDto {
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: CaseLimitDto, description: 'Of cases that begin now' }) limit!: CaseLimitDto;
  @ApiProperty({ type: Number }) received!: number;
  @ApiProperty({ type: Number }) finished!: number;
  @ApiProperty({ type: Number, description: 'Open when the month ended' }) open!: number;
  @ApiProperty({ type: [ResultDto] }) results!: ResultDto[];
  @ApiProperty({ type: StatutoryTermDto }) term!: StatutoryTermDto;
}

export class PauseDto {
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty({ type: BilingualDto }) label!: BilingualDto;
  @ApiProperty({ type: Number, description: 'Cases it held' }) cases!: number;
  @ApiProperty({ type: Number, description: 'Working days it left out, over all of them' }) workdays!: number;
}

export class LatePauseDto {
  @ApiProperty({ type: BilingualDto }) label!: BilingualDto;
  @ApiProperty({ type: Number }) workdays!: number;
}

export class LateCaseDto {
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: Number }) net!: number;
  @ApiProperty({ type: Number }) limit!: number;
  @ApiProperty({ type: [LatePauseDto] }) pauses!: LatePauseDto[];
}

export class StepTermDto {
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: Number, description: 'Completed in the month by an office, under a deadline' }) due!: number;
  @ApiProperty({ type: Number, description: 'Of these, after it' }) late!: number;
}

export class MonthObjectionsDto {
  @ApiProperty({ type: Number }) received!: number;
  @ApiProperty({ type: Number, description: 'After the end of a notice' }) complaints!: number;
  @ApiProperty({ type: Number }) answered!: number;
  @ApiProperty({ type: Number }) unfounded!: number;
  @ApiProperty({ type: Number }) changed!: number;
  @ApiProperty({ type: Number }) upheld!: number;
  @ApiProperty({ type: Number }) open!: number;
}

export class MonthIncidentsDto {
  @ApiProperty({ type: Number }) opened!: number;
  @ApiProperty({ type: Number }) closed!: number;
  @ApiProperty({ type: Number }) open!: number;
}

export class ReportDto {
  @ApiProperty({ type: String }) month!: string;
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: BilingualDto }) placeName!: BilingualDto;
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty({ type: Boolean, description: 'The month is not over' }) running!: boolean;
  @ApiProperty({ type: [MonthFlowDto], description: 'The twelve months that end with this one' }) flow!: MonthFlowDto[];
  @ApiProperty({ type: [ProcedureReportDto] }) procedures!: ProcedureReportDto[];
  @ApiProperty({ type: [StepTermDto], description: 'How the deadlines of steps were kept, most late ones first' }) steps!: StepTermDto[];
  @ApiProperty({ type: [PauseDto], description: 'What held the clocks of the cases ended in the month' }) pauses!: PauseDto[];
  @ApiProperty({ type: Number, description: 'Ended in the month over their limit' }) late!: number;
  @ApiProperty({ type: [LateCaseDto], description: 'The latest first, at most 200' }) lateCases!: LateCaseDto[];
  @ApiProperty({ type: MonthObjectionsDto }) objections!: MonthObjectionsDto;
  @ApiProperty({ type: MonthIncidentsDto }) incidents!: MonthIncidentsDto;
}
