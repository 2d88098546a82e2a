import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { BilingualDto } from '../http/bilingual-dto.js';

/** In the body: a name must stand in no address and in no log. */
export class SearchDto {
  @ApiProperty({ type: String, maxLength: 60, description: 'A piece of a number, of a name, or of its reading; the credit code of an institution; the whole name of a person' }) @IsString() @MaxLength(60) q!: string;
}

export class FoundCaseDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) caseNo!: string;
  @ApiProperty({ type: BilingualDto }) procedureTitle!: BilingualDto;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: BilingualDto }) stateLabel!: BilingualDto;
}

export class FoundFilingDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) filingNo!: string;
  @ApiProperty({ type: String }) institution!: string;
  @ApiProperty({ type: BilingualDto }) statusLabel!: BilingualDto;
}

export class FoundDocumentDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: BilingualDto }) title!: BilingualDto;
  @ApiProperty({ type: String, format: 'uuid' }) caseId!: string;
  @ApiProperty({ type: String }) institution!: string;
}

export class FoundInstitutionDto {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) creditCode!: string | null;
}

export class FoundPersonDto {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String, description: 'Masked as on the page of the case' }) name!: string;
  @ApiProperty({ type: BilingualDto, description: 'What the person is there' }) part!: BilingualDto;
  @ApiProperty({ enum: ['case', 'colleague', 'account'], description: 'Where he stands' }) where!: 'case' | 'colleague' | 'account';
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId!: string | null;
  @ApiProperty({ type: String, description: 'Number of the case, or account' }) of!: string;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
}

export class FoundDto {
  @ApiProperty({ type: [FoundCaseDto] }) cases!: FoundCaseDto[];
  @ApiProperty({ type: [FoundFilingDto] }) filings!: FoundFilingDto[];
  @ApiProperty({ type: [FoundDocumentDto] }) documents!: FoundDocumentDto[];
  @ApiProperty({ type: [FoundPersonDto] }) people!: FoundPersonDto[];
  @ApiProperty({ type: [FoundInstitutionDto] }) institutions!: FoundInstitutionDto[];
}
