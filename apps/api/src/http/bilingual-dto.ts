import { ApiProperty } from '@nestjs/swagger';
import type { Bilingual } from '@beian/procedure/declaration';

export class BilingualDto implements Bilingual {
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
}
