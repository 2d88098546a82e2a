import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moddle } from '@beian/bpmn/parse';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';

/** What bpmnlint has against a diagram under the project's rules, one line a finding. */
export async function lintDiagram(root: string, xml: string): Promise<readonly string[]> {
  const config: unknown = JSON.parse(readFileSync(join(root, 'bpmn/.bpmnlintrc'), 'utf8'));
  const { rootElement } = await moddle().fromXML(xml);
  const findings = await new Linter({ resolver: new NodeResolver() }).lint(rootElement, config);
  return Object.entries(findings).flatMap(([rule, reports]) => reports.map(({ id, message }) => `${rule}: ${id} ${message}`));
}
