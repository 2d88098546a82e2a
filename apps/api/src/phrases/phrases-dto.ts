import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, Length, Matches } from 'class-validator';

export class NewPhraseDto {
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) @Matches(/\S/) text!: string;
  @ApiProperty({ type: Boolean, description: 'For everybody of the organisation; by its leaders' }) @IsBoolean() shared!: boolean;
}

export class PhraseDto extends NewPhraseDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Boolean }) mayDrop!: boolean;
}
