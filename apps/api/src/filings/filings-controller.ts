import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { signedIn, type Principal } from '@beian/identity';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { FilingPage } from './filing-page.js';
import { FilingRows } from './filing-rows.js';
import { FilingDto, FilingListDto, FilingsQuery } from './filings-dto.js';
import { CaseRegisterChangeDto } from './register-change-dto.js';

/** The register: an institution sees its own filings, an office those of its region. */
@ApiTags('filings')
@Controller('api/v1')
@Allow(signedIn)
export class FilingsController {
  constructor(
    private readonly rows: FilingRows,
    private readonly page: FilingPage,
  ) {}

  @Get('filings')
  @ApiOkResponse({ type: FilingListDto })
  list(@Caller() caller: Principal, @Query() query: FilingsQuery): Promise<FilingListDto> {
    return this.rows.page(caller, query);
  }

  @Get('filings/:id')
  @ApiOkResponse({ type: FilingDto })
  read(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<FilingDto> {
    return this.page.read(caller, id);
  }

  @Get('cases/:id/register-change')
  @ApiOkResponse({ type: CaseRegisterChangeDto })
  change(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<CaseRegisterChangeDto> {
    return this.page.changeOf(caller, id);
  }
}
