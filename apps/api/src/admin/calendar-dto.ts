import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateNested } from 'class-validator';

export class CalendarDayDto {
  @ApiProperty({ type: String, format: 'date' }) @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/) date!: string;
  @ApiProperty({ enum: ['rest', 'work'] }) @IsIn(['rest', 'work']) kind!: 'rest' | 'work';
  @ApiProperty({ type: String }) @IsString() @Length(1, 40) name!: string;
}

export class CalendarYearDto {
  @ApiProperty({ type: Number }) @IsInt() @Min(2019) @Max(2100) year!: number;
  @ApiProperty({ type: String, description: 'Title and number of the State Council notice' }) @IsString() @Length(4, 200) source!: string;
  @ApiProperty({ type: [CalendarDayDto] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(120) @ValidateNested({ each: true }) @Type(() => CalendarDayDto) days!: CalendarDayDto[];
}

export class CalendarQuery {
  @ApiProperty({ type: Number, required: false }) @IsOptional() @Type(() => Number) @IsInt() @Min(2000) @Max(2100) year?: number;
}

export class PreviewQuery {
  @ApiProperty({ enum: ['true', 'false'], required: false, description: 'Show the differences, change nothing' })
  @IsOptional() @IsIn(['true', 'false']) preview?: 'true' | 'false';
}

export class LoadedYearDto {
  @ApiProperty({ type: Number }) year!: number;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: [CalendarDayDto] }) days!: CalendarDayDto[];
}

export class CalendarChangeDto {
  @ApiProperty({ type: String, format: 'date' }) date!: string;
  @ApiProperty({ enum: ['rest', 'work'], nullable: true }) before!: 'rest' | 'work' | null;
  @ApiProperty({ enum: ['rest', 'work'], nullable: true }) after!: 'rest' | 'work' | null;
  @ApiProperty({ type: String }) name!: string;
}

export class CalendarDifferenceDto {
  @ApiProperty({ type: Boolean, description: 'False after a preview' }) stored!: boolean;
  @ApiProperty({ type: [CalendarChangeDto] }) changes!: CalendarChangeDto[];
}
