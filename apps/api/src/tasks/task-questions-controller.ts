import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '@beian/identity';
import { Acting, Allow } from '../access/declare-policy.js';
import { Caller } from '../access/request-principal.js';
import { UuidPipe } from '../http/uuid-pipe.js';
import { AnswerDto, AskDto, QuestionDto } from './questions-dto.js';
import { TaskQuestions } from './task-questions.js';
import { PersonDto } from './tasks-dto.js';
import { officers } from './workers.js';

/** Questions between colleagues, and reminders: nobody becomes responsible for a task by them. */
@ApiTags('tasks')
@Controller('api/v1')
@Allow(officers)
export class TaskQuestionsController {
  constructor(private readonly questions: TaskQuestions) {}

  @Get('questions')
  @ApiOkResponse({ type: [QuestionDto], description: 'Asked of the caller and not answered yet' })
  toAnswer(@Caller() caller: Principal): Promise<QuestionDto[]> {
    return this.questions.toAnswer(caller);
  }

  @Post('questions/:id/answer')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: [QuestionDto] })
  answer(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { text }: AnswerDto): Promise<QuestionDto[]> {
    return this.questions.answer(caller, id, text);
  }

  @Get('tasks/:id/questions')
  @ApiOkResponse({ type: [QuestionDto] })
  onTask(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<QuestionDto[]> {
    return this.questions.onTask(caller, id);
  }

  @Post('tasks/:id/questions')
  @HttpCode(200)
  @Acting(true)
  @ApiOkResponse({ type: [QuestionDto] })
  ask(@Caller() caller: Principal, @Param('id', UuidPipe) id: string, @Body() { userId, text }: AskDto): Promise<QuestionDto[]> {
    return this.questions.ask(caller, id, userId, text);
  }

  @Get('tasks/:id/colleagues')
  @ApiOkResponse({ type: [PersonDto] })
  colleagues(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<PersonDto[]> {
    return this.questions.colleagues(caller, id);
  }

  @Post('tasks/:id/remind')
  @HttpCode(204)
  @Acting(true)
  @ApiNoContentResponse()
  remind(@Caller() caller: Principal, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.questions.remind(caller, id);
  }
}
