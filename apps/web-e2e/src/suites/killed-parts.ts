import type { Part, Product } from '../../../../tools/testing/product.js';
import type { OnStage } from '../journey/stage.js';

export const killedParts = (stage: OnStage): void => describe('the built product', () => {
  let product: Product;
  beforeAll(() => {
    ({ product } = stage());
  });

  const page = () => fetch(product.address).then(async (answer) => ({ status: answer.status, text: await answer.text() }));

  it('serves its page and names its training accounts', async () => {
    expect(await page()).toEqual({ status: 200, text: expect.stringContaining('<!doctype html>') });
    expect(product.accounts.length).toBeGreaterThan(0);
  });

  it.each<Part>(['worker', 'temporal', 'api'])('is back on its address after %s was killed and started again', async (part) => {
    await product.kill(part);
    await product.revive(part);
    expect((await page()).status).toBe(200);
  });
});
