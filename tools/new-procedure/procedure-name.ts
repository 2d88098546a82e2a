import { constantName } from '@beian/bpmn/parse';

/** A procedure's path and the names that follow from it. */
export interface ProcedureName {
  /** `province` */
  readonly province: string;
  /** `province/voluntary-termination-2022`: below `bpmn/` and below `workflows/`. */
  readonly path: string;
  /** `province_voluntary_termination_2022`: process, Temporal workflow type. */
  readonly id: string;
  /** `provinceVoluntaryTermination2022`: the generated diagram, and the name in the registries. */
  readonly constant: string;
  /** `voluntaryTermination`: the course. */
  readonly course: string;
  /** `province-voluntary-termination`: what ids of forms begin with. */
  readonly stem: string;
  /** `PVT` */
  readonly initials: string;
}

const PATH = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)-(\d{4})$/;
const RESERVED = ['shared', 'generated', 'recorded', 'testing'];

export function procedureName(path: string): ProcedureName {
  const [, province, procedure] = PATH.exec(path) ?? [];
  if (province === undefined || procedure === undefined || RESERVED.includes(province)) {
    throw new Error(`名称应为 <省份>/<事项>-<年份>，用小写字母和连字符：${path} / the name is <province>/<procedure>-<year> in small letters and hyphens: ${path}\n  npm run new:procedure -- province/voluntary-termination-2022`);
  }
  const words = procedure.split('-');
  return {
    province, path, id: path.replace(/[/-]/g, '_'), constant: constantName(path.replace(/[/-]/g, '_')), course: constantName(words.join('_')),
    stem: `${province}-${procedure}`, initials: [province, ...words].map((word) => word.charAt(0).toUpperCase()).join(''),
  };
}
