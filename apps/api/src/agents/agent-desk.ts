import type { Readable } from 'node:stream';
import { agentRefusals, endAgent, nameAgent, namingFault, readAgents, readPersons, type AgentRow } from '@beian/cases';
import { isRole, isStaff, organisationsOf, record, roleCodes, type Act, type AuditAction, type Principal } from '@beian/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answered, refusal } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { FileUpload, type KeptFile } from '../files/file-upload.js';
import { notFound } from '../http/problem.js';
import { missing, type AgentBody } from './agent-body.js';
import type { AgentDto, InstitutionPersonDto, PersonsDto } from './agents-dto.js';

/** Who may bind the institution, and so authorise others. */
const leadsIn = (caller: Principal): string[] => organisationsOf(caller, ['applicantAdmin', 'legalRepresentative']);
const worksFor = (caller: Principal): string[] => organisationsOf(caller, ['applicantOperator', 'applicantAdmin', 'legalRepresentative']);
const staffRoles = roleCodes.filter(isStaff);
/** A letter can be looked at on the page; nobody has to open a document. */
const letterKinds: readonly string[] = ['pdf', 'png', 'jpeg'];

/** The persons of an institution and its agents. */
@Injectable()
export class AgentDesk {
  constructor(
    private readonly desk: CaseDesk,
    private readonly data: DataSource,
    private readonly upload: FileUpload,
  ) {}

  async list(caller: Principal): Promise<PersonsDto> {
    const { sql } = this.desk.deps.database;
    const [persons, agents] = await Promise.all([readPersons(sql, worksFor(caller)), readAgents(sql, caller.userId, worksFor(caller))]);
    return { persons: persons.map(personDto), agents: agents.map((row) => agentDto(caller, row)), mayName: leadsIn(caller).length > 0 };
  }

  async name(caller: Principal, act: Act, { letter, ...body }: AgentBody): Promise<AgentDto> {
    const [institutionId] = leadsIn(caller);
    if (institutionId === undefined) throw refusal(agentRefusals.naming());
    if (body.procedures?.some((id) => this.desk.registry.procedures[id] === undefined)) throw missing('procedures', '没有所选的事项', 'There is no such procedure');
    const { database } = this.desk.deps;
    const kept = await this.letter(letter);
    const naming = { ...body, institutionId, namedBy: caller.userId };
    // Bytes are kept only of a letter that names somebody.
    answered((await namingFault(database, naming, { staffRoles })) ?? {});
    await this.desk.files.put(letter.bytes);
    const { id, agent } = answered(await nameAgent(database, { ...naming, letter: { name: kept.name, ...kept.inspected } }, { staffRoles }));
    await this.keep(act, 'agent.named', id, { agent, institution: institutionId, from: body.from, until: body.until, letter: kept.inspected.sha256 });
    return this.one(caller, id);
  }

  async end(caller: Principal, act: Act, id: string): Promise<AgentDto> {
    const agentOf = caller.agencies.map(({ institution }) => institution.id);
    const { agent, institutionId } = answered(await endAgent(this.desk.deps.database, { id, userId: caller.userId, leads: leadsIn(caller), agentOf }));
    await this.keep(act, 'agent.ended', id, { agent, institution: institutionId });
    return this.one(caller, id);
  }

  /** The letter, for the institution's people and for the agent. */
  async letterOf(caller: Principal, id: string): Promise<AgentRow['letter'] & { readonly bytes: Readable }> {
    const found = (await readAgents(this.desk.deps.database.sql, caller.userId, worksFor(caller))).find((row) => row.id === id);
    if (!found) throw notFound();
    return { ...found.letter, bytes: await this.desk.files.get(found.letter.sha256) };
  }

  private async letter(file: AgentBody['letter']): Promise<KeptFile> {
    const received = await this.upload.inspect(file, 'file');
    if (!letterKinds.includes(received.inspected.kind)) throw missing('file', '授权委托书请上传 PDF 或图片', 'Upload the letter as a PDF or a picture');
    return received;
  }

  private async one(caller: Principal, id: string): Promise<AgentDto> {
    const found = (await readAgents(this.desk.deps.database.sql, caller.userId, worksFor(caller))).find((row) => row.id === id);
    if (!found) throw notFound();
    return agentDto(caller, found);
  }

  private async keep(act: Act, action: AuditAction, id: string, detail: Readonly<Record<string, string>>): Promise<void> {
    await this.data.transaction((manager) => record(manager, { ...act, action, object: { kind: 'agent', id }, outcome: 'done', detail }));
  }
}

const personDto = ({ id, name, roles }: Awaited<ReturnType<typeof readPersons>>[number]): InstitutionPersonDto =>
  ({ id, name, roles: roles.flatMap(({ role, since }) => (isRole(role) ? [{ role, since }] : [])) });

function agentDto(caller: Principal, { agent, letter: { name, kind, size }, ...row }: AgentRow): AgentDto {
  const mine = agent === caller.userId;
  return {
    id: row.id, institution: row.institution, agentName: row.agentName, agentOrganisation: row.agentOrganisation, procedures: row.procedures && [...row.procedures], from: row.from, until: row.until,
    letter: { name, kind, size }, namedBy: row.namedBy, endedOn: row.endedOn, state: row.state, mine, mayEnd: row.state !== 'over' && (mine || leadsIn(caller).includes(row.institution.id)),
  };
}
