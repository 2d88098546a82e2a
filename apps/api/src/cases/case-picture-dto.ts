import { ApiProperty } from '@nestjs/swagger';
import { BilingualDto } from '../http/bilingual-dto.js';

export class PinnedPictureDto {
  @ApiProperty({ type: String }) processId!: string;
  @ApiProperty({ type: String, description: 'Hash of the file: the picture of the edition of the case' }) hash!: string;
}

export class ActivationDto {
  @ApiProperty({ type: Number }) activation!: number;
  @ApiProperty({ type: String }) process!: string;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: Number, description: 'Working days until it was over, or until now' }) workdays!: number;
  @ApiProperty({ type: Boolean }) provisional!: boolean;
}

export class UsualDurationDto {
  @ApiProperty({ type: String }) process!: string;
  @ApiProperty({ type: String }) element!: string;
  @ApiProperty({ type: Number, description: 'Working days that half of the finished activations took at most' }) median!: number;
  @ApiProperty({ type: Number, description: 'Working days that nine of ten took at most' }) p90!: number;
  @ApiProperty({ type: Number }) times!: number;
}

export class WaitDto {
  @ApiProperty({ type: Number }) activation!: number;
  @ApiProperty({ enum: ['person', 'timer'] }) kind!: 'person' | 'timer';
  @ApiProperty({ type: String, nullable: true }) who!: string | null;
  @ApiProperty({ type: String, nullable: true }) role!: string | null;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: Boolean }) provisional!: boolean;
  @ApiProperty({ type: Boolean }) overdue!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The timer event' }) element!: string | null;
  @ApiProperty({ type: BilingualDto, nullable: true }) name!: BilingualDto | null;
}

export class CaseDiagramDto {
  @ApiProperty({ type: String, description: 'Process of the case itself' }) processId!: string;
  @ApiProperty({ type: [PinnedPictureDto] }) pictures!: PinnedPictureDto[];
  @ApiProperty({ type: [ActivationDto] }) activations!: ActivationDto[];
  @ApiProperty({ type: [UsualDurationDto] }) usual!: UsualDurationDto[];
  @ApiProperty({ type: [WaitDto] }) waits!: WaitDto[];
}
