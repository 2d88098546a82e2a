import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CourseReading } from './course-reading.js';
import { readCourses } from './read-course.js';

/** Every course in the TypeScript sources of a folder, tests left out. */
export function coursesIn(root: string, folder: string): readonly CourseReading[] {
  return sourceFiles(root, folder).flatMap(({ path, text }) => (text.includes('course(') ? readCourses(path, text) : []));
}

export interface SourceFile {
  /** From the project's root, with forward slashes on every system. */
  readonly path: string;
  readonly text: string;
}

/** The sources below a folder, without tests, generated modules and what is built or installed. */
export function sourceFiles(root: string, folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|dist|generated)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
