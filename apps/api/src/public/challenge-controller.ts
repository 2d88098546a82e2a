import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { newChallenge, open, publicQueryLimit } from '@beian/identity';
import { Allow, Limited } from '../access/declare-policy.js';
import { CaseDesk } from '../desk/case-desk.js';
import { BilingualDto } from '../http/bilingual-dto.js';

export class ChallengeDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: BilingualDto, description: 'Answered once, in either language' }) question!: BilingualDto;
}

/** A question instead of a picture: whoever cannot see answers it too. */
@ApiTags('public')
@Controller('api/v1/public/challenge')
@Allow(open)
@Limited(publicQueryLimit)
export class ChallengeController {
  constructor(private readonly desk: CaseDesk) {}

  @Get()
  @ApiOkResponse({ type: ChallengeDto })
  challenge(): Promise<ChallengeDto> {
    return newChallenge(this.desk.deps.database.sql);
  }
}
