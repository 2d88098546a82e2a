import { courses } from './courses.js';
import * as types from './workflow-types.js';

describe('the workflow types of Temporal', () => {
  it('are the procedures, by their process ids', () => {
    expect(Object.keys(types).sort()).toEqual(Object.keys(courses).sort());
  });
});
