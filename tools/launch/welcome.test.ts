import { welcome } from './welcome.mjs';

const account = (name: string, title: string) => ({ account: name, password: 'a password', title });

describe('the end of a start', () => {
  it('shows the address and one account for each kind of work', () => {
    const text = welcome('http://127.0.0.1:3000', [account('first-clerk', '受理人员 · A'), account('second-clerk', '受理人员 · B'), account('leader', '签批领导 · A')]);
    expect(text).toContain('http://127.0.0.1:3000');
    expect(text).toMatch(/first-clerk +a password +受理人员 · A/);
    expect(text).toContain('leader');
    expect(text).not.toContain('second-clerk');
    expect(text).toContain('1 more');
  });
});
