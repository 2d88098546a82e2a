import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from './problem.js';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An identifier that cannot exist is one that was not found. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!pattern.test(value)) throw notFound();
    return value.toLowerCase();
  }
}
