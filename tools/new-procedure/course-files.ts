import { commented, quoted } from './code-text.js';
import type { Wish } from './wish.js';

/** The course with its process, its forms and what proves it, by path below the procedure's folder. */
export function courseFiles({ name: { id, constant, course, stem }, title, effectiveFrom }: Wish): Readonly<Record<string, string>> {
  const edition = id.slice(-4);
  return {
    'workflow.ts': `import { course } from '@beian/procedure/kernel';
import { ${constant} } from '../../generated/index.js';

/** ${commented(title.zh)}. */
export const ${course} = course(${constant}, async (step) => {
  await step.task('Task_Review');
  step.end('End_Completed');
});
`,
    'process.ts': `import { task, type ProcessDeclaration } from '@beian/procedure';
import { ${constant} } from '../../generated/index.js';
import { confirmReceipt } from '../../shared/receipt.js';
import { Review } from './forms/review.js';

export const ${course}Process: ProcessDeclaration = {
  model: ${constant},
  tasks: { Task_Review: task(Review) },
  services: {},
  rules: {},
  events: {
    Start_ApplicationSubmitted: async (context) => {
      const authority = await context.provincialAuthority();
      await context.routeTo(authority.id, authority.regionCode);
      await confirmReceipt(context);
    },
  },
};
`,
    'forms/application.ts': `import { Form, longText } from '@beian/procedure/forms';

@Form({ id: '${stem}-application-${edition}', title: { zh: ${quoted(`${title.zh}申请`)}, en: ${quoted(`Application: ${title.en}`)} } })
export class Application {
  @longText('申请事项', 'What is applied for', { max: 2000 })
  subject!: string;
}
`,
    'forms/review.ts': `import { Form, longText } from '@beian/procedure/forms';

@Form({ id: '${stem}-review-${edition}', title: { zh: '审核', en: 'Review' } })
export class Review {
  @longText('审核意见', 'Opinion', { max: 1000 })
  opinion!: string;
}
`,
    'duties.ts': `/** Who does what until when, as it was decided. */
export const duties: readonly string[] = [
  'Start_ApplicationSubmitted: applicantOperator',
  'Task_Review: receptionClerk',
];
`,
    'testing/exploration.ts': `import { exploring } from '../../../../tools/conformance/coverage/exploration.js';
import { ${course} } from '../workflow.js';

export const exploration = exploring(${course}, { cases: 4, longest: 4 });
`,
    'workflow.test.ts': `import { MemoryCase } from '@beian/procedure/memory';
import { modelOf } from '../../courses.js';
import { ${course} } from './workflow.js';

const apply = () => new MemoryCase(${course}, { modelOf, decide: () => ({ result: 'DONE', facts: {} }) }).start();

describe(${quoted(`${title.en} (in force from ${effectiveFrom})`)}, () => {
  it('runs from the application to its end', async () => {
    const filing = await (await apply()).act('Task_Review');
    expect({ ended: filing.ended, incidents: filing.incidents }).toEqual({ ended: 'End_Completed', incidents: [] });
  });
});
`,
  };
}
