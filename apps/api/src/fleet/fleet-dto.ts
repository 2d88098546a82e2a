import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';
import { PageQuery } from '../http/page-query.js';

export const placePattern = /^(filing|supervised):\d{6}$|^authority:[0-9a-f-]{36}$/;
const civilDate = /^\d{4}-\d{2}-\d{2}$/;

export class PlaceQuery {
  @ApiProperty({ type: String, required: false, description: 'filing:<region>, supervised:<region> or authority:<id>' }) @IsOptional() @Matches(placePattern) place?: string;
}

export class FleetQuery extends PageQuery {
  @ApiProperty({ type: String, required: false, description: 'filing:<region>, supervised:<region> or authority:<id>; left out: the widest of the caller' }) @IsOptional() @Matches(placePattern) place?: string;
  @ApiProperty({ type: String, required: false, description: 'Call activities from the top process down, joined by a slash' }) @IsOptional() @MaxLength(300) @Matches(/^[\w/]*$/) path?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @Matches(/^[0-9a-f]{16}$/) edition?: string;
  @ApiProperty({ type: String, required: false, description: 'First civil date on which the step was entered' }) @IsOptional() @Matches(civilDate) from?: string;
  @ApiProperty({ type: String, required: false, description: 'Last civil date on which the step was entered' }) @IsOptional() @Matches(civilDate) until?: string;
}

export class FleetCasesQuery extends FleetQuery {
  @ApiProperty({ type: String }) @Matches(/^\w{1,100}$/) element!: string;
  @ApiProperty({ enum: ['true', 'false'], required: false, description: 'Only overdue steps; of a call, those inside it' }) @IsOptional() @IsIn(['true', 'false']) late?: 'true' | 'false';
}

export class FleetPlaceDto {
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ enum: ['filing', 'supervised', 'authority'] }) kind!: 'filing' | 'supervised' | 'authority';
  @ApiProperty({ type: Number, description: 'How deep below the widest region of its kind' }) depth!: number;
}

export class FleetEditionDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: String, format: 'date-time' }) firstCaseAt!: string;
}

export class FleetProcedureDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
}

export class FleetChoicesDto {
  @ApiProperty({ type: [FleetProcedureDto], description: 'Of the provinces the caller looks at, the one with most open steps first' }) procedures!: FleetProcedureDto[];
  @ApiProperty({ type: [FleetPlaceDto] }) places!: FleetPlaceDto[];
  @ApiProperty({ type: [FleetEditionDto], description: 'Newest first' }) editions!: FleetEditionDto[];
}

export class FleetFigureDto {
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: BilingualDto }) name!: BilingualDto;
  @ApiProperty({ type: Number, description: 'Open activations of this element' }) count!: number;
  @ApiProperty({ type: Number, description: 'Open steps of which the overdue share is taken: the step itself, or those inside a call' }) steps!: number;
  @ApiProperty({ type: Number }) overdue!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Working days that half of them have waited at least' }) medianWorkdays!: number | null;
  @ApiProperty({ type: Number, nullable: true }) oldestWorkdays!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) oldestSince!: string | null;
  @ApiProperty({ type: Boolean, description: 'Rests on days whose holidays are not published' }) provisional!: boolean;
}

export class FleetLevelDto {
  @ApiProperty({ type: String, description: 'Calls from the top process down to here; empty at the top' }) path!: string;
  @ApiProperty({ type: BilingualDto, description: 'Name of the process' }) name!: BilingualDto;
}

export class FleetDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'The figures are exact at this instant' }) asOf!: string;
  @ApiProperty({ type: String, format: 'date' }) today!: string;
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: String }) processId!: string;
  @ApiProperty({ type: [FleetLevelDto], description: 'The processes from the top down to the one counted' }) trail!: FleetLevelDto[];
  @ApiProperty({ type: String, description: 'Picture of the edition asked for, else of the newest' }) hash!: string;
  @ApiProperty({ type: [FleetFigureDto] }) figures!: FleetFigureDto[];
}
