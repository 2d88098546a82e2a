import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { signedIn, type Principal } from '@beian/identity';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { DeskSearch } from './desk-search.js';
import { FoundDto, SearchDto } from './search-dto.js';

/** One field for everything a person may see: what a list would not show him is not found either. */
@ApiTags('search')
@Controller('api/v1/search')
@Allow(signedIn)
export class SearchController {
  constructor(private readonly search: DeskSearch) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: FoundDto })
  find(@Caller() caller: Principal, @Body() { q }: SearchDto): Promise<FoundDto> {
    return this.search.find(caller, q.trim());
  }
}
