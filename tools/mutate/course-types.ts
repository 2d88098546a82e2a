import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from '../conformance/course-files.js';
import { projectRoot } from '../services/folders.mjs';

/** The compiler over all procedures, kept between mutants: only what a mutant touches is checked again. */
export class CourseTypes {
  private readonly overlay = new Map<string, string>();
  private version = 0;
  private readonly service: ts.LanguageService;
  private readonly courses: readonly string[];

  constructor() {
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(projectRoot, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)).config, ts.sys, projectRoot);
    this.courses = sourceFiles(projectRoot, 'workflows').filter(({ text }) => text.includes('course(')).map(({ path }) => join(projectRoot, path));
    const versions = new Map<string, number>();
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...this.courses],
      getScriptVersion: (path) => {
        if (this.overlay.has(path)) versions.set(path, this.version);
        return `${this.overlay.has(path) ? 'mutant' : 'own'} ${this.overlay.has(path) ? versions.get(path) : 0}`;
      },
      getScriptSnapshot: (path) => {
        const text = this.overlay.get(path) ?? (existsSync(path) ? ts.sys.readFile(path) : undefined);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => projectRoot,
      getDefaultLibFileName: (chosen) => ts.getDefaultLibFilePath(chosen),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: (path) => ts.sys.readFile(path),
      readDirectory: (...search) => ts.sys.readDirectory(...search),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
      realpath: (path) => ts.sys.realpath?.(path) ?? path,
    });
  }

  /** The first thing the compiler has against the courses when these files say something else. */
  fault(files: ReadonlyMap<string, string>): string | null {
    this.version++;
    this.overlay.clear();
    for (const [path, text] of files) this.overlay.set(join(projectRoot, path), text);
    const touched = this.courses.filter((path) => this.overlay.has(path));
    for (const path of new Set([...touched, ...this.courses])) {
      const [found] = [...this.service.getSyntacticDiagnostics(path), ...this.service.getSemanticDiagnostics(path)];
      if (found !== undefined) return ts.flattenDiagnosticMessageText(found.messageText, ' ');
    }
    return null;
  }
}
