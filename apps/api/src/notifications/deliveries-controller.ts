import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { only, record, type AuditAction, type Principal } from '@beian/identity';
import { findUndelivered, messageText, readUndelivered, retryDelivery, settleDelivery, unknownMessage, type Undelivered } from '@beian/notify';
import { messageOf } from '@beian/procedure/declaration';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { actOf } from '../admin/act-of.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { deliveryScope } from './delivery-scope.js';
import { isFailure, SettleDto, UndeliveredDto } from './deliveries-dto.js';

const listed = 200;

/** Messages that did not reach whom they are for. */
@ApiTags('notifications')
@Controller('api/v1/deliveries')
@Allow(only('supervisor', 'systemAdmin'))
export class DeliveriesController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly data: DataSource,
  ) {}

  /** At most 200, newest first. */
  @Get()
  @ApiOkResponse({ type: [UndeliveredDto] })
  async list(@Caller() caller: Principal): Promise<UndeliveredDto[]> {
    const rows = await readUndelivered(this.desk.deps.database.sql, deliveryScope(caller), listed);
    return rows.map((row) => this.dto(row));
  }

  @Post(':id/retry')
  @HttpCode(204)
  @Acting(true)
  @ApiNoContentResponse()
  async retry(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<void> {
    await this.act(caller, request, id, 'message.retried');
    await retryDelivery(this.desk.deps.database.sql, id);
  }

  /** The person was told otherwise. */
  @Post(':id/settle')
  @HttpCode(204)
  @Acting(true)
  @ApiNoContentResponse()
  async settle(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { reason }: SettleDto, @Req() request: FastifyRequest): Promise<void> {
    await this.act(caller, request, id, 'message.settled');
    await settleDelivery(this.desk.deps.database.sql, id, caller.userId, reason);
  }

  private async act(caller: Principal, request: FastifyRequest, id: string, action: AuditAction): Promise<void> {
    const found = await findUndelivered(this.desk.deps.database.sql, id, deliveryScope(caller));
    if (found === null) throw notFound();
    await this.data.transaction((manager) => record(manager, { ...actOf(caller, request), action, object: { kind: 'message', id }, outcome: 'done', detail: found.caseId === null ? {} : { case: found.caseId } }));
  }

  private dto({ template, parameters, failure, createdAt, nextAt, ...row }: Undelivered): UndeliveredDto {
    const declared = messageOf(this.desk.registry, template);
    const { title } = declared === null ? unknownMessage : messageText(declared, parameters);
    return { ...row, title, failure: isFailure(failure) ? failure : null, createdAt: inBeijing(createdAt), nextAt: row.state === 'waiting' ? inBeijing(nextAt) : null };
  }
}
