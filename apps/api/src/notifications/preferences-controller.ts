import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { maskEmail } from '@beian/identifiers';
import { signedIn, type Principal } from '@beian/identity';
import { readPreferences, savePreferences } from '@beian/notify';
import { Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { MessagePreferencesDto, PreferencesDto } from './preferences-dto.js';

/** Which messages a person also gets by mail, and in which language. */
@ApiTags('notifications')
@Controller('api/v1/notifications/preferences')
@Allow(signedIn)
export class PreferencesController {
  constructor(private readonly desk: CaseDesk) {}

  @Get()
  @ApiOkResponse({ type: MessagePreferencesDto })
  async read(@Caller() { userId }: Principal): Promise<MessagePreferencesDto> {
    const { email, language, off } = await readPreferences(this.desk.deps.database.sql, userId);
    return { language: language === 'en' ? 'en' : 'zh-CN', off: [...off], email: email === null ? null : maskEmail(email) };
  }

  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  async save(@Caller() { userId }: Principal, @Body() wanted: PreferencesDto): Promise<void> {
    await this.desk.deps.database.transaction((sql) => savePreferences(sql, userId, wanted));
  }
}
