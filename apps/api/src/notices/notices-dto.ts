import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { ProblemDto } from '../http/violation-dto.js';

export class NoticesQuery {
  @ApiProperty({ enum: ['open', 'closed'], required: false }) @IsOptional() @IsIn(['open', 'closed']) state?: 'open' | 'closed';
  @ApiProperty({ type: String, required: false, description: 'A region and what is below it' }) @IsOptional() @Matches(/^\d{6}$/) region?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @Matches(/^\w{1,100}$/) procedure?: string;
  @ApiProperty({ type: String, required: false, description: 'Where the page before ended' }) @IsOptional() @IsString() @MaxLength(100) after?: string;
}

export class ObjectionQuery {
  @ApiProperty({ type: String, description: 'Receipt number' }) @Matches(/^[A-Za-z]{2}\d{8,30}$/) receiptNo!: string;
  @ApiProperty({ type: String, description: 'Query code from the receipt' }) @Matches(/^\d{4,12}$/) code!: string;
}

export class NoticeLineDto {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) occupation!: string;
  @ApiProperty({ type: String, nullable: true, required: false, description: 'Notices of earlier editions name none' }) workType?: string | null;
  @ApiProperty({ type: [Number] }) levels!: readonly number[];
}

export class NoticeSubjectDto {
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: String }) uscc!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: [NoticeLineDto] }) lines!: readonly NoticeLineDto[];
  @ApiProperty({ type: [String] }) sites!: readonly string[];
  @ApiProperty({ type: [String], description: 'Names, masked' }) people!: readonly string[];
}

export class NoticeContactDto {
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
}

export class PublicNoticeItemDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) publishingBody!: string;
  @ApiProperty({ type: String }) procedureId!: string;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'The first instant after the notice' }) endsAt!: string;
  @ApiProperty({ type: String, format: 'date' }) lastDay!: string;
  @ApiProperty({ type: Number }) remainingWorkdays!: number;
  @ApiProperty({ type: Boolean, description: 'The end rests on holidays that are not announced yet' }) provisional!: boolean;
  @ApiProperty({ enum: ['open', 'closed', 'superseded'] }) state!: 'open' | 'closed' | 'superseded';
  @ApiProperty({ type: [NoticeSubjectDto] }) subjects!: readonly NoticeSubjectDto[];
}

export class PublicNoticePageDto {
  @ApiProperty({ type: [PublicNoticeItemDto] }) items!: PublicNoticeItemDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class PublicNoticeDto extends PublicNoticeItemDto {
  @ApiProperty({ type: String, description: 'Official number' }) number!: string;
  @ApiProperty({ type: [String] }) paragraphs!: readonly string[];
  @ApiProperty({ type: NoticeContactDto, description: 'For objections' }) contact!: NoticeContactDto;
  @ApiProperty({ type: Number }) workdays!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supersededBy!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supersedes!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the printed notice' }) verifyCode!: string | null;
  @ApiProperty({ type: String, description: 'SHA-256 of what is shown' }) shownSha256!: string;
}

export class ObjectionReceiptDto {
  @ApiProperty({ type: String }) receiptNo!: string;
  @ApiProperty({ type: String }) queryCode!: string;
  @ApiProperty({ type: Boolean, description: 'After the end of the notice: kept as a complaint' }) late!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day of the verification' }) dueOn!: string | null;
}

const results = ['UNFOUNDED', 'CHANGED', 'UPHELD'] as const;
const states = ['received', 'registered', 'answered', 'complaint', 'lapsed'] as const;

export class PublicObjectionDto {
  @ApiProperty({ type: String }) receiptNo!: string;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: String, format: 'uuid' }) noticeId!: string;
  @ApiProperty({ type: String }) noticeTitle!: string;
  @ApiProperty({ enum: states, description: 'lapsed: the procedure ended otherwise' }) state!: (typeof states)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ enum: results, nullable: true }) result!: (typeof results)[number] | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) reply!: string | null;
  @ApiProperty({ type: String, nullable: true }) replyNumber!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the letter of reply' }) verifyCode!: string | null;
}

export class CaseNoticeDto extends PublicNoticeItemDto {
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: [String] }) paragraphs!: readonly string[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supersededBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: string | null;
  @ApiProperty({ type: String, description: 'Proof of publication: SHA-256 of what was shown' }) shownSha256!: string;
}

export class ObjectionFileDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: Number }) size!: number;
}

export class ObjectorDto {
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
}

export class CaseObjectionDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) noticeId!: string;
  @ApiProperty({ type: String }) receiptNo!: string;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: Boolean }) anonymous!: boolean;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ enum: states }) state!: (typeof states)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ enum: results, nullable: true }) result!: (typeof results)[number] | null;
  @ApiProperty({ type: String, nullable: true }) reply!: string | null;
  @ApiProperty({ type: String, nullable: true }) replyNumber!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: string | null;
  @ApiProperty({ type: ObjectorDto, nullable: true, description: 'Masked, for the objection handler only' }) objector!: ObjectorDto | null;
  @ApiProperty({ type: [ObjectionFileDto], description: 'For the objection handler only' }) files!: readonly ObjectionFileDto[];
}

export class CaseNoticesDto {
  @ApiProperty({ type: [CaseNoticeDto] }) notices!: CaseNoticeDto[];
  @ApiProperty({ type: [CaseObjectionDto] }) objections!: CaseObjectionDto[];
  @ApiProperty({ type: ProblemDto, nullable: true, description: 'Why nothing can be decided yet' }) blocks!: ProblemDto | null;
  @ApiProperty({ type: Boolean, description: 'The objector in the clear, with a reason' }) mayReveal!: boolean;
}

export class ReasonToRevealDto {
  @ApiProperty({ type: String }) @IsString() @Length(2, 500) reason!: string;
}
