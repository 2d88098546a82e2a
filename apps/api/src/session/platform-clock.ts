import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inBeijing } from '../http/beijing-time.js';
import type { ClockDto } from './session-dto.js';

@Injectable()
export class PlatformClock {
  constructor(private readonly data: DataSource) {}

  async read(): Promise<ClockDto> {
    const [row]: { now: Date; offset: string }[] = await this.data.query(
      `select clock_timestamp() + offset_ms * interval '1 millisecond' as now, offset_ms::text as offset from platform_clock`);
    if (!row) throw new Error('platform_clock has no row');
    return { now: inBeijing(row.now), offsetSeconds: Math.round(Number(row.offset) / 1000) };
  }
}
