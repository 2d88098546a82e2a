import { badInputByHand } from './by-hand/bad-input.js';
import { colleaguesByHand } from './by-hand/colleagues.js';
import { institutionDeskByHand } from './by-hand/institution-desk.js';
import { keyboardByHand } from './by-hand/keyboard.js';
import { supervisorByHand } from './by-hand/supervisor.js';
import { wholeFilingByHand } from './by-hand/whole-filing.js';
import { played } from './suites/played.js';

played('desks, played by hand', (stage) => {
  keyboardByHand(stage);
  wholeFilingByHand(stage);
  institutionDeskByHand(stage);
  badInputByHand(stage);
  supervisorByHand(stage);
  colleaguesByHand(stage);
});
