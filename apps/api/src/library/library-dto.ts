import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';

export class LibraryFileDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: Number }) size!: number;
  @ApiProperty({ type: String, format: 'date-time' }) uploadedAt!: string;
  @ApiProperty({ type: BilingualDto, nullable: true, description: 'As what it was handed in last' }) material!: BilingualDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null while it lies in a draft only' }) caseNo!: string | null;
}

export class ReuseDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() fileId!: string;
}
