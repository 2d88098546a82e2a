/** A form: class-validator rules and field descriptions on one class. */
export type FormClass = new () => object;
