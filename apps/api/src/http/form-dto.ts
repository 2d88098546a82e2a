import { ApiProperty } from '@nestjs/swagger';
import type { JsonObject } from '@beian/procedure/kernel';
import { IsObject } from 'class-validator';

/** The fields of a form by key; what is in it is checked by the form's own class. */
export class FormDto {
  @ApiProperty({ type: Object, additionalProperties: true }) @IsObject() form!: JsonObject;
}
