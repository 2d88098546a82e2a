import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Keyset pages: the cursor is what the last page ended with. */
export class PageQuery {
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(500) cursor?: string;
  @ApiProperty({ type: Number, required: false, minimum: 1, maximum: 100 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit?: number;
}

export const usualPage = 20;

export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** From one row more than the page holds. */
export function pageOf<Row, Item>(rows: readonly Row[], limit: number, item: (row: Row) => Item, cursor: (row: Row) => string): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last ? cursor(last) : null };
}
