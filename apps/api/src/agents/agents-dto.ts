import { roleCodes, type RoleCode } from '@beian/identity';
import { ApiProperty } from '@nestjs/swagger';

export class PersonRoleDto {
  @ApiProperty({ enum: roleCodes }) role!: RoleCode;
  @ApiProperty({ type: String, format: 'date' }) since!: string;
}

export class InstitutionPersonDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: [PersonRoleDto] }) roles!: PersonRoleDto[];
}

export class AgentInstitutionDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class LetterDto {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: Number }) size!: number;
}

export class AgentDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: AgentInstitutionDto }) institution!: AgentInstitutionDto;
  @ApiProperty({ type: String }) agentName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Where the agent works' }) agentOrganisation!: string | null;
  @ApiProperty({ type: [String], nullable: true, description: 'Null: every procedure' }) procedures!: string[] | null;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) until!: string;
  @ApiProperty({ type: LetterDto }) letter!: LetterDto;
  @ApiProperty({ type: String }) namedBy!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Ended before its last day' }) endedOn!: string | null;
  @ApiProperty({ enum: ['coming', 'inForce', 'over'] }) state!: 'coming' | 'inForce' | 'over';
  @ApiProperty({ type: Boolean, description: 'The caller is the agent' }) mine!: boolean;
  @ApiProperty({ type: Boolean }) mayEnd!: boolean;
}

export class PersonsDto {
  @ApiProperty({ type: [InstitutionPersonDto] }) persons!: InstitutionPersonDto[];
  @ApiProperty({ type: [AgentDto] }) agents!: AgentDto[];
  @ApiProperty({ type: Boolean, description: 'The caller may name an agent' }) mayName!: boolean;
}

export class CaseAgentDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) agentName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Where the agent works' }) agentOrganisation!: string | null;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) until!: string;
  @ApiProperty({ type: LetterDto }) letter!: LetterDto;
}
