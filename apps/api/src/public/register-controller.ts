import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { open, publicQueryLimit } from '@beian/identity';
import { Allow, Limited } from '../access/declare-policy.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { PublicInstitutionDto, RegisterPageDto, RegisterQuery } from './register-dto.js';
import { PublicRegister } from './public-register.js';

/** Which institutions are filed, for what and until when. */
@ApiTags('public')
@Controller('api/v1/public')
@Allow(open)
@Limited(publicQueryLimit)
export class RegisterController {
  constructor(private readonly register: PublicRegister) {}

  @Get('register')
  @ApiOkResponse({ type: RegisterPageDto })
  search(@Query() query: RegisterQuery): Promise<RegisterPageDto> {
    return this.register.search(query);
  }

  @Get('institutions/:id')
  @ApiOkResponse({ type: PublicInstitutionDto })
  institution(@Param('id', UuidPipe) id: string): Promise<PublicInstitutionDto> {
    return this.register.institution(id);
  }
}
