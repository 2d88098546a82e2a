import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';

export class NotificationDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null when it is about no case' }) caseId!: string | null;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: BilingualDto }) body!: BilingualDto;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: Boolean }) read!: boolean;
}

export class NotificationPageDto {
  @ApiProperty({ type: [NotificationDto] }) items!: NotificationDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: Number, description: 'Counted up to 100' }) unread!: number;
}

export class ReadNotificationsDto {
  @ApiProperty({ type: [String] }) @IsArray() @ArrayMaxSize(200) @Matches(/^\d{1,18}$/, { each: true }) ids!: string[];
}
