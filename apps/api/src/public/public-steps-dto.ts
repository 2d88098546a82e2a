import { ApiProperty } from '@nestjs/swagger';
import { BilingualDto } from '../http/bilingual-dto.js';
import { ConditionDto, MaterialDto, ParameterDto, ProcedureSummaryDto } from '../procedures/procedures-dto.js';

export class UsualDaysDto {
  @ApiProperty({ type: Number, description: 'Working days that half of them took at most' }) median!: number;
  @ApiProperty({ type: Number, description: 'Working days that nine of ten took at most' }) p90!: number;
  @ApiProperty({ type: Number }) times!: number;
}

export class WholeDaysDto {
  @ApiProperty({ type: Number, description: 'Days of the calendar that half of them took at most' }) median!: number;
  @ApiProperty({ type: Number, description: 'Days of the calendar that nine of ten took at most' }) p90!: number;
  @ApiProperty({ type: Number }) times!: number;
}

export class TermDto {
  @ApiProperty({ type: Number }) days!: number;
  @ApiProperty({ enum: ['workdays', 'calendarDays'] }) unit!: 'workdays' | 'calendarDays';
}

export class PublicStepDto {
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: BilingualDto, nullable: true, description: 'What happens' }) what!: BilingualDto | null;
  @ApiProperty({ type: [BilingualDto], description: 'Who acts, by role' }) who!: BilingualDto[];
  @ApiProperty({ type: Boolean, description: 'No case reaches the good end without it' }) always!: boolean;
  @ApiProperty({ type: TermDto, nullable: true, description: 'By when, as the rules say' }) term!: TermDto | null;
  @ApiProperty({ type: UsualDaysDto, nullable: true, description: 'From finished cases; null while there are too few' }) usual!: UsualDaysDto | null;
  @ApiProperty({ type: () => [PublicStepDto], description: 'Steps inside' }) steps!: PublicStepDto[];
}

export class PublicProcedureDto extends ProcedureSummaryDto {
  @ApiProperty({ type: [ConditionDto] }) conditions!: ConditionDto[];
  @ApiProperty({ type: [MaterialDto] }) materials!: MaterialDto[];
  @ApiProperty({ type: [ParameterDto] }) parameters!: ParameterDto[];
  @ApiProperty({ type: WholeDaysDto, nullable: true, description: 'From the application to the good end, of cases that ended last; null while there are too few, and where the case is there before the application' }) whole!: WholeDaysDto | null;
  @ApiProperty({ type: [PublicStepDto], description: 'The diagram as the public reads it: the way from the application to the good end' }) steps!: PublicStepDto[];
}
