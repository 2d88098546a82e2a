import { ApiProperty } from '@nestjs/swagger';
import { optionalKinds, type OptionalKind } from '@beian/notify';
import { IsArray, IsIn } from 'class-validator';

const languages = ['zh-CN', 'en'] as const;

export class PreferencesDto {
  @ApiProperty({ enum: languages }) @IsIn(languages) language!: (typeof languages)[number];
  @ApiProperty({ enum: optionalKinds, isArray: true, description: 'Kinds that are not sent by mail; what the law requires to be told always is' }) @IsArray() @IsIn(optionalKinds, { each: true }) off!: OptionalKind[];
}

export class MessagePreferencesDto extends PreferencesDto {
  @ApiProperty({ type: String, nullable: true, description: 'Masked; null when the account has none and nothing is mailed' }) email!: string | null;
}
