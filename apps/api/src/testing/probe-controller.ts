import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { only, open, signedIn } from '@beian/identity';
import { IsInt, IsString, MaxLength } from 'class-validator';
import { Acting, Allow } from '../access/declare-policy.js';
import { SeenRevision } from '../http/revision.js';
import { UuidPipe } from '../http/uuid-pipe.js';

export class NoteDto {
  @IsString() @MaxLength(200) text!: string;
  @IsInt() copies!: number;
}

/** Routes of the tests: what the real ones have in common, without a case behind them. */
@ApiExcludeController()
@Controller('probe')
export class ProbeController {
  static written: string[] = [];

  @Get('open')
  @Allow(open)
  anybody(): { ok: true } {
    return { ok: true };
  }

  @Post('notes')
  @Allow(signedIn)
  write(@Body() note: NoteDto): NoteDto {
    return note;
  }

  @Post('acts')
  @Allow(only('archivist'))
  @Acting(true)
  async act(@Body() note: NoteDto): Promise<{ serial: number }> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (note.text === 'refuse') throw new Error('refused inside');
    return { serial: ProbeController.written.push(note.text) };
  }

  @Put('edits/:id')
  @Allow(signedIn)
  edit(@Param('id', UuidPipe) id: string, @SeenRevision() revision: number): { id: string; revision: number } {
    return { id, revision };
  }
}
