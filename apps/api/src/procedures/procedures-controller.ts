import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { only, open, type Principal } from '@beian/identity';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/declare-policy.js';
import { Caller, CallerIfAny } from '../access/request-principal.js';
import { CaseDesk } from '../desk/case-desk.js';
import { attachment } from '../files/file-answer.js';
import { mimeOf } from '../files/file-upload.js';
import { notFound } from '../http/problem.js';
import { sampleOf } from './material-sample.js';
import { ProcedureCatalogue } from './procedure-catalogue.js';
import { ProcedureFit } from './procedure-fit.js';
import { ProcedureIntake } from './procedure-intake.js';
import { RuleDto } from '../tasks/tasks-dto.js';
import { CheckedConditionDto, IntakeDto, ProcedureDto, ProcedureSummaryDto, ReminderDto } from './procedures-dto.js';

/** What can be filed is public: the rules are. */
@ApiTags('procedures')
@Controller('api/v1')
@Allow(open)
export class ProceduresController {
  constructor(
    private readonly catalogue: ProcedureCatalogue,
    private readonly desk: CaseDesk,
    private readonly fit: ProcedureFit,
    private readonly intake: ProcedureIntake,
  ) {}

  @Get('procedures')
  @ApiOkResponse({ type: [ProcedureSummaryDto] })
  all(@CallerIfAny() caller: Principal | null): ProcedureSummaryDto[] {
    return this.catalogue.all(caller);
  }

  /** The wording of every rule that the system names. */
  @Get('rules')
  @ApiOkResponse({ type: [RuleDto] })
  rules(): RuleDto[] {
    return Object.entries(this.desk.registry.ruleTexts ?? {}).map(([id, { text, source }]) => ({ id, text, source }));
  }

  /** Ids may hold a slash, sent as %2F. */
  @Get('procedures/:id')
  @ApiOkResponse({ type: ProcedureDto })
  one(@Param('id') id: string, @CallerIfAny() caller: Principal | null): Promise<ProcedureDto> {
    return this.catalogue.one(id, caller);
  }

  @Get('procedures/:id/fit')
  @Allow(only('applicantOperator', 'applicantAdmin'))
  @ApiOkResponse({ type: [CheckedConditionDto] })
  check(@Param('id') id: string, @Caller() caller: Principal): Promise<CheckedConditionDto[]> {
    return this.fit.check(caller, id);
  }

  @Get('procedures/:id/intake')
  @Allow(only('applicantOperator', 'applicantAdmin'))
  @ApiOkResponse({ type: IntakeDto })
  times(@Param('id') id: string, @Caller() caller: Principal): Promise<IntakeDto> {
    return this.intake.read(caller, id);
  }

  @Put('procedures/:id/intake-reminder')
  @Allow(only('applicantOperator', 'applicantAdmin'))
  @ApiOkResponse({ type: IntakeDto })
  remind(@Param('id') id: string, @Caller() caller: Principal, @Body() { wanted }: ReminderDto): Promise<IntakeDto> {
    return this.intake.remind(caller, id, wanted);
  }

  @Get('procedures/:id/materials/:materialId/sample')
  @ApiProduces(mimeOf('docx'))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sample(@Param('id') id: string, @Param('materialId') materialId: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await sampleOf(this.desk.procedure(id), materialId);
    if (found === null) throw notFound();
    await attachment(reply, found.name, mimeOf('docx')).send(found.bytes);
  }

  @Get('diagrams/:hash')
  @ApiProduces('application/xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  async diagram(@Param('hash') hash: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.desk.deps.database.sql.row<{ xml: string }>('select xml from diagram where file_hash = $1', [hash]);
    if (!found) throw notFound();
    await reply.header('content-type', 'application/xml; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(found.xml);
  }
}
