import { constantName } from '@beian/bpmn/parse';
import type { CourseFault } from './course-fault.js';
import type { CourseReading } from './course-reading.js';
import { holdCourse, type DrawnDiagram } from './hold-course.js';

/** Holds a set of diagrams against the code: each is carried out by exactly one course, and the two agree. */
export function holdCourses(diagrams: readonly DrawnDiagram[], readings: readonly CourseReading[]): readonly CourseFault[] {
  return diagrams.flatMap((diagram): readonly CourseFault[] => {
    const { path, model } = diagram;
    const [course, ...more] = readings.filter((reading) => reading.diagram === constantName(model.id));
    if (course === undefined) {
      return [{ code: 'NO_COURSE', id: null, diagram: path, file: null, line: null, message: { zh: '没有执行此图的代码', en: 'no code carries the diagram out' } }];
    }
    const twice = more.map(({ file }): CourseFault =>
      ({ code: 'TWO_COURSES', id: null, diagram: path, file, line: null, message: { zh: `${course.file} 已执行此图`, en: `${course.file} carries the diagram out already` } }));
    return [...twice, ...holdCourse(diagram, course)];
  });
}

/** One line a fault, as a build prints it. */
export function faultText({ code, id, diagram, file, line, message }: CourseFault): string {
  const place = file === null ? '' : ` ↔ ${line === null ? file : `${file}:${line}`}`;
  return `${code} ${id === null ? '' : `${id} `}${diagram}${place}: ${message.zh} / ${message.en}`;
}
