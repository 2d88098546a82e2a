import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Language } from './exported-list.js';

const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];

export class ExportDto {
  @ApiProperty({ enum: languages, description: 'Of the headings and names in the workbook' }) @IsIn(languages) language!: Language;
}
