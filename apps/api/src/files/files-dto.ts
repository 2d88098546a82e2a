import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class FilesQuery {
  @ApiProperty({ type: String, description: 'Up to 20 ids, separated by commas' }) @Matches(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,19}$/i) ids!: string;
}

export class ListedFileDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, description: 'Sniffed type, such as pdf' }) kind!: string;
  @ApiProperty({ type: Number }) size!: number;
}
