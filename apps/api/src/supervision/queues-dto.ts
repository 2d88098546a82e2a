import { whichTasks, type WhichTasks } from '@beian/cases';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { placePattern, PlaceQuery } from '../fleet/fleet-dto.js';
import { PageQuery } from '../http/page-query.js';
import { OpenTaskDto } from '../tasks/tasks-dto.js';
import { HolderQueueDto, OrganQueueDto } from './overview-dto.js';

const keyPattern = /^(institutions|experts|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export class HoldersQuery extends PlaceQuery {
  @ApiProperty({ type: String, description: 'Id of the organ, `institutions` or `experts`' }) @Matches(keyPattern) key!: string;
}

export class QueueTasksQuery extends PageQuery {
  @ApiProperty({ type: String, required: false, description: 'filing:<region>, supervised:<region> or authority:<id>; left out: the widest of the caller' }) @IsOptional() @Matches(placePattern) place?: string;
  @ApiProperty({ type: String, required: false, description: 'One queue' }) @IsOptional() @Matches(keyPattern) key?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, description: 'Held by this person' }) @IsOptional() @IsUUID() holder?: string;
  @ApiProperty({ type: String, required: false, description: 'Taken by nobody yet, of this role' }) @IsOptional() @Matches(/^\w{1,50}$/) role?: string;
  @ApiProperty({ enum: whichTasks, required: false }) @IsOptional() @IsIn(whichTasks) which?: WhichTasks;
}

export class OrganQueuesDto {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: [OrganQueueDto] }) queues!: OrganQueueDto[];
}

export class HolderQueuesDto {
  @ApiProperty({ type: String, format: 'date-time' }) asOf!: string;
  @ApiProperty({ type: String }) place!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the organ' }) name!: string | null;
  @ApiProperty({ type: [HolderQueueDto] }) queues!: HolderQueueDto[];
}

export class QueueTaskDto extends OpenTaskDto {
  @ApiProperty({ type: String, nullable: true, description: 'The organ that the task waits for' }) organisation!: string | null;
}

export class QueueTaskPageDto {
  @ApiProperty({ type: [QueueTaskDto] }) items!: QueueTaskDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
