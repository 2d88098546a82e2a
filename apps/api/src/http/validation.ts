import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ProblemError, type ProblemViolation } from './problem.js';

const texts: Readonly<Record<string, { zh: string; en: string }>> = {
  whitelistValidation: { zh: '没有这一项', en: 'There is no such field' },
  isString: { zh: '须为文字', en: 'Must be text' },
  isNotEmpty: { zh: '不能为空', en: 'Must not be empty' },
  isUuid: { zh: '编号格式不正确', en: 'Not an identifier' },
  isInt: { zh: '须为整数', en: 'Must be a whole number' },
  isBoolean: { zh: '须为是或否', en: 'Must be true or false' },
  isObject: { zh: '须为对象', en: 'Must be an object' },
  isArray: { zh: '须为列表', en: 'Must be a list' },
  isIn: { zh: '不在可选范围内', en: 'Not one of the choices' },
  isEmail: { zh: '邮箱格式不正确', en: 'Not an e-mail address' },
  matches: { zh: '格式不正确', en: 'Not in the form expected' },
  isLength: { zh: '长度不符合要求', en: 'Too short or too long' },
  maxLength: { zh: '内容过长', en: 'Too long' },
  minLength: { zh: '内容过短', en: 'Too short' },
  max: { zh: '数值过大', en: 'Too large' },
  min: { zh: '数值过小', en: 'Too small' },
};

const unfit = { zh: '内容不符合要求', en: 'Not acceptable' };

function violations(errors: readonly ValidationError[], path = ''): ProblemViolation[] {
  return errors.flatMap((error) => {
    const at = path ? `${path}.${error.property}` : error.property;
    const constraint = firstBroken(Object.keys(error.constraints ?? {}));
    const own = constraint ? [{ path: at, code: constraint.replace(/([A-Z])/g, '_$1').toUpperCase(), message: texts[constraint] ?? unfit, rule: null }] : [];
    return [...own, ...violations(error.children ?? [], at)];
  });
}

/** What kind of value it is comes before how long or large it is. */
const firstBroken = (constraints: readonly string[]): string | undefined => constraints.find((name) => name.startsWith('is')) ?? constraints[0];

/** The envelope of a request by its DTO; the forms inside are checked by the procedure's own classes. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new ProblemError({
        status: 422, code: 'REQUEST_INVALID', violations: violations(errors),
        message: { zh: '提交的内容有误，请按提示修改', en: 'What was sent is not right: see the fields named' },
      }),
  });
