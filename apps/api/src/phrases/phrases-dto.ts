import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';

const element = /^[A-Za-z_][\w-]{0,79}$/;

export class PhrasesQuery {
  @ApiProperty({ type: String, required: false, description: 'Element of the task at hand: what was kept there comes first' }) @IsOptional() @IsString() @Matches(element) step?: string;
}

class PhraseText {
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) @Matches(/\S/) text!: string;
  @ApiProperty({ type: Boolean, description: 'For everybody of the organisation; by its leaders' }) @IsBoolean() shared!: boolean;
}

export class NewPhraseDto extends PhraseText {
  @ApiProperty({ type: String, required: false, description: 'Element of the task it is kept in' }) @IsOptional() @IsString() @Matches(element) step?: string;
}

export class PhraseDto extends PhraseText {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Boolean }) mayDrop!: boolean;
}
