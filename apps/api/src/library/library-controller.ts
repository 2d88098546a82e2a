import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, type Principal } from '@beian/identity';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { LibraryFileDto } from './library-dto.js';
import { MaterialLibrary } from './material-library.js';

@ApiTags('drafts')
@Controller('api/v1/material-library')
@Allow(only('applicantOperator', 'applicantAdmin'))
export class LibraryController {
  constructor(private readonly library: MaterialLibrary) {}

  @Get()
  @ApiOkResponse({ type: [LibraryFileDto] })
  list(@Caller() caller: Principal): Promise<LibraryFileDto[]> {
    return this.library.list(caller);
  }
}
