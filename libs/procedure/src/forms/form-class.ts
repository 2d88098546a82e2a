/** A form: class-validator rules and field descriptions on one class. */
export type FormClass<F extends object = object> = new () => F;
