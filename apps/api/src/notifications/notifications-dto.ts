import { ApiProperty } from '@nestjs/swagger';
import type { MessageKind } from '@beian/procedure/declaration';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';
import { PageQuery } from '../http/page-query.js';

const messageKinds = ['statutory', 'progress', 'reminder', 'work', 'security'] as const satisfies readonly MessageKind[];

export class NotificationsQuery extends PageQuery {
  @ApiProperty({ enum: messageKinds, required: false }) @IsOptional() @IsIn(messageKinds) kind?: MessageKind;
  @ApiProperty({ enum: ['true', 'false'], required: false, description: 'Only those this person has not read' }) @IsOptional() @IsIn(['true', 'false']) unread?: 'true' | 'false';
  @ApiProperty({ type: String, required: false, maxLength: 40, description: 'Number of the case they are about' }) @IsOptional() @IsString() @MaxLength(40) caseNo?: string;
}

export class NotificationDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null when it is about no case' }) caseId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The filing it is about' }) filingId!: string | null;
  @ApiProperty({ enum: messageKinds }) kind!: MessageKind;
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

export class ReadUntilDto {
  @ApiProperty({ type: String, description: 'The newest the person has seen: what came later stays unread' }) @Matches(/^\d{1,18}$/) until!: string;
}
