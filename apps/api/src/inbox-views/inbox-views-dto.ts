import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsString, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { boxes, sorts, type Box, type Sort } from '../tasks/tasks-dto.js';

export const viewColumns = ['institution', 'caseNo', 'procedure', 'region', 'due', 'received', 'claimedBy'] as const;
export type ViewColumn = (typeof viewColumns)[number];

export class ViewFilterDto {
  @ApiProperty({ type: String }) @IsString() @MaxLength(100) procedure!: string;
  @ApiProperty({ type: String }) @Matches(/^(\d{6})?$/) region!: string;
  @ApiProperty({ type: String }) @IsString() @MaxLength(100) q!: string;
}

export class NewInboxViewDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 40) @Matches(/\S/) name!: string;
  @ApiProperty({ enum: boxes }) @IsIn(boxes) box!: Box;
  @ApiProperty({ type: ViewFilterDto }) @ValidateNested() @Type(() => ViewFilterDto) filter!: ViewFilterDto;
  @ApiProperty({ enum: sorts }) @IsIn(sorts) sort!: Sort;
  @ApiProperty({ enum: viewColumns, isArray: true, description: 'Beside the step, in this order' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(viewColumns.length) @ArrayUnique() @IsIn(viewColumns, { each: true }) columns!: ViewColumn[];
  @ApiProperty({ type: Boolean, description: 'The one the inbox opens with' }) @IsBoolean() standing!: boolean;
}

export class InboxViewDto extends NewInboxViewDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number }) revision!: number;
}
