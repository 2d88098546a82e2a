import { Injectable } from '@nestjs/common';
import { requireChallenge, type ChallengeAnswer } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { Challenge } from './challenge.js';

/** Questions lie in the database: any replica takes the answer, once. */
@Injectable()
export class StoredChallenge extends Challenge {
  constructor(private readonly desk: CaseDesk) {
    super();
  }

  require(answer: ChallengeAnswer): Promise<void> {
    return requireChallenge(this.desk.deps.database.sql, answer);
  }
}
