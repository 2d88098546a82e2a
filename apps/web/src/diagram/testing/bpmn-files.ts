/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawn } from '../read-diagram.js';
import { readDiagram } from '../read-diagram.js';

/** Called processes by name of their file below bpmn/. */
export const drawnOf = (name: string): Drawn => readDiagram(readFileSync(join(process.cwd(), 'bpmn', `${name}.bpmn`), 'utf8'));
