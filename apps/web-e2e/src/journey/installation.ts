import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { importComingYears } from '../api/calendar.js';
import { People } from '../api/person.js';
import { now } from '../api/training-clock.js';

export interface Installation {
  readonly product: Product;
  readonly people: People;
  /** Address of the database for who may read everything in it. */
  readonly database: string;
}

/** The built product on a database of its own, with the calendar of the coming year. */
export async function startInstallation(): Promise<Installation> {
  const product = await startProduct();
  const people = new People(product.address);
  const administrator = await people.find('sys-system');
  await importComingYears(administrator, await now(administrator));
  return { product, people, database: product.database.adminUrl };
}
