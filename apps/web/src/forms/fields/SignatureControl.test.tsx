import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import '../../testing/layout.js';
import type { FormValue } from '../../api/forms.js';
import { startLanguages } from '../../i18n/language.js';
import { FormServicesContext } from '../form-services.js';
import { aField } from '../testing/schemas.js';
import { SignatureControl } from './SignatureControl.js';

beforeAll(() => startLanguages('zh-CN'));
afterEach(cleanup);

/** What stands in the field after the box was ticked. */
function signed(signer: string | null, namedSigner?: string): FormValue | undefined {
  let value: FormValue | undefined;
  render(
    <FormServicesContext value={{ prefix: 'draft', signerName: '经办员', namedSigner, today: '2026-11-22' }}>
      <SignatureControl id="signed" field={aField('signed', 'signature', { signer })} value={undefined} onChange={(next) => { value = next; }} required invalid={false} labelId="label" describedBy={undefined} fill={() => undefined} />
    </FormServicesContext>,
  );
  fireEvent.click(screen.getByRole('checkbox'));
  cleanup();
  return value;
}

describe('A signature', () => {
  it('is that of whoever fills the form in, unless the form says who signs', () => {
    expect(signed(null, '张示例')).toEqual({ name: '经办员', date: '2026-11-22' });
    expect(signed('legalRepName', '张示例')).toEqual({ name: '张示例', date: '2026-11-22' });
  });

  it('stays that of whoever fills the form in as long as nobody is named', () => {
    expect(signed('legalRepName')).toEqual({ name: '经办员', date: '2026-11-22' });
  });
});
